using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
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
    public void The_wait_for_another_writer_is_read_by_SQL_Server_s_parser_and_has_time()
    {
        TSql.Check(SqlServerHubDatabase.WriterLock);
        using var context = Context();
        Assert.True(context.Database.GetCommandTimeout() >= 3600);
    }

    private static HubDbContext Context()
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        options.UseHubSqlServer("Server=none;Database=none").AddInterceptors(new TSqlRecorder(), new Transactions());
        return new HubDbContext(options.Options);
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
