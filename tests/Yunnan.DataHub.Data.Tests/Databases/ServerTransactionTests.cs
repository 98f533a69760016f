using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>Transactions on SQL Server as the hub sets EF up for it; the recorder takes the server's place.</summary>
public sealed class ServerTransactionTests
{
    /// <summary>Imports begin their transaction themselves, and derived figures ask by LINQ in it: EF's own strategy refused that, and with it every import.</summary>
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
        var run = context.Database.CreateExecutionStrategy().ExecuteAsync(() => ++calls < 3 ? throw new TimeoutException() : Task.CompletedTask);
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

    /// <summary>The procedure tells by its return code, and by that alone, that it gave no lock.</summary>
    [Fact]
    public async Task A_writer_s_lock_ends_with_the_transaction_and_is_an_error_where_it_is_not_given()
    {
        var statements = new Statements();
        await using var context = Context(statements);
        await new SqlServerHubDatabase().LockWritersAsync(context, CancellationToken.None);

        var batch = TSql.Parse(Assert.Single(statements.Texts));
        var call = Assert.Single(batch.Statements.OfType<ExecuteStatement>()).ExecuteSpecification;
        var arguments = ((ExecutableProcedureReference)call.ExecutableEntity).Parameters.ToDictionary(argument => argument.Variable.Name, argument => Text(argument.ParameterValue));
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
        options.UseHubSqlServer("Server=none;Database=none").AddInterceptors([new TSqlRecorder(), new Transactions(), .. interceptors]);
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

    /// <summary>Begins transactions without a server.</summary>
    private sealed class Transactions : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection)));
    }

    private sealed class NoTransaction(DbConnection connection) : DbTransaction
    {
        public override System.Data.IsolationLevel IsolationLevel => System.Data.IsolationLevel.ReadCommitted;

        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
        }

        public override void Rollback()
        {
        }
    }
}
