using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Testing;
using IsolationLevel = System.Data.IsolationLevel;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>Transactions on SQL Server as the hub sets EF up for it; the recorder takes the server's place.</summary>
public sealed class ServerTransactionTests
{
    /// <summary>
    /// Imports begin their transaction themselves, and derived figures ask by LINQ in it: EF's own strategy refused that, and with it every
    /// import.
    /// </summary>
    [Fact]
    public async Task Statements_run_in_a_transaction_that_the_import_began()
    {
        await using var context = Context();
        await using var transaction = await context.Database.BeginTransactionAsync();
        Assert.Single(await context.DataVersions.Select(version => version.Value).ToListAsync());
        Assert.True(context.Database.CreateExecutionStrategy().RetriesOnFailure);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    public async Task A_passing_fault_is_repeated_outside_of_transactions_only(bool inTransaction, int times)
    {
        await using var context = Context();
        await using var transaction = inTransaction ? await context.Database.BeginTransactionAsync() : null;
        var calls = 0;
        var run = context.Database.CreateExecutionStrategy()
            .ExecuteAsync(() => ++calls < 3 ? throw new TimeoutException() : Task.CompletedTask);
        if (inTransaction)
            await Assert.ThrowsAsync<TimeoutException>(() => run);
        else
            await run;
        Assert.Equal(times, calls);
    }

    [Fact]
    public void The_wait_for_another_writer_has_time()
    {
        using var context = Context();
        Assert.True(context.Database.GetCommandTimeout() >= 3600);
    }

    [Fact]
    public async Task Reads_of_one_state_run_in_a_snapshot()
    {
        var transactions = new Transactions();
        await using var context = Context(transactions);
        Assert.Single(
            await new SqlServerHubDatabase()
                .ReadTogetherAsync(context, () => context.DataVersions.Select(version => version.Value).ToListAsync(),
                    CancellationToken.None));
        Assert.Equal([IsolationLevel.Snapshot], transactions.Levels);
        Assert.Null(context.Database.CurrentTransaction);
    }

    /// <summary>Snapshots are a setting of the database that is off at first.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Snapshots_are_allowed_where_they_are_not_yet(byte state, bool alters)
    {
        var statements = new Statements();
        await using var context = Context(statements, new State(state));
        var database = new SqlServerHubDatabase();
        Assert.Equal(alters, await database.FindUnpreparedAsync(context, CancellationToken.None) is not null);
        await database.PrepareAsync(context, CancellationToken.None);
        Assert.Equal(alters, statements.Texts.Exists(text => text.Contains("ALLOW_SNAPSHOT_ISOLATION ON", StringComparison.Ordinal)));
        statements.Texts.ForEach(TSql.Check);
    }

    /// <summary>The procedure tells by its return code, and by that alone, that it gave no lock.</summary>
    [Fact]
    public async Task A_writer_s_lock_ends_with_the_transaction_and_is_an_error_where_it_is_not_given()
    {
        var statements = new Statements();
        await using var context = Context(statements);
        await new SqlServerHubDatabase().LockWritersAsync(context, CancellationToken.None);

        var batch = TSql.Parse(Assert.Single(statements.Texts));
        var call = Assert.Single(batch.Statements.OfType<ExecuteStatement>()).ExecuteSpecification;
        var arguments = ((ExecutableProcedureReference)call.ExecutableEntity).Parameters.ToDictionary(argument => argument.Variable.Name,
            argument => Text(argument.ParameterValue));
        Assert.Equal(("Exclusive", "Transaction", "-1"), (arguments["@LockMode"], arguments["@LockOwner"], arguments["@LockTimeout"]));
        var check = Assert.Single(batch.Statements.OfType<IfStatement>());
        var condition = Assert.IsType<BooleanComparisonExpression>(check.Predicate);
        Assert.Equal(
            (call.Variable.Name, BooleanComparisonType.LessThan, "0"),
            (((VariableReference)condition.FirstExpression).Name, condition.ComparisonType, Text(condition.SecondExpression)));
        Assert.IsType<ThrowStatement>(check.ThenStatement);
    }

    private static string Text(ScalarExpression expression) => expression switch
    {
        Literal literal => literal.Value,
        UnaryExpression { UnaryExpressionType: UnaryExpressionType.Negative, Expression: Literal literal } => "-" + literal.Value,
        _ => throw new ArgumentException(expression.GetType().Name),
    };

    private static HubDbContext Context(params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        options.UseHubSqlServer("Server=none;Database=none").AddInterceptors([new TSqlRecorder(), .. interceptors, new Transactions()]);
        return new HubDbContext(options.Options);
    }

    /// <summary>Keeps commands that give no rows, and answers in the server's place.</summary>
    private sealed class Statements : DbCommandInterceptor
    {
        public List<string> Texts { get; } = [];

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Texts.Add(command.CommandText);
            return new(InterceptionResult<int>.SuppressWithResult(-1));
        }
    }

    /// <summary>Answers with the state of snapshots (<c>snapshot_isolation_state</c>).</summary>
    private sealed class State(byte value) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            TSql.Check(command.CommandText);
            var table = new DataTable();
            table.Columns.Add("Value", typeof(byte));
            table.Rows.Add(value);
            return new(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
        }
    }

    /// <summary>Begins transactions without a server.</summary>
    private sealed class Transactions : DbTransactionInterceptor
    {
        public List<IsolationLevel> Levels { get; } = [];

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default)
        {
            if (result.HasResult)
                return new(result);
            Levels.Add(eventData.IsolationLevel);
            return new(InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection)));
        }
    }

    private sealed class NoTransaction(DbConnection connection) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
        }

        public override void Rollback()
        {
        }
    }
}
