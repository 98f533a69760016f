using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>SQLite has to be stopped by the hub; on SQL Server the driver does it.</summary>
public sealed class CancellationTests
{
    private const int Interrupted = 9;

    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS Value FROM n";

    private const string EndlessInsert =
        "INSERT INTO SeedFiles (Name, Hash, SeededAt) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i, "
            + "'2025-01-01' FROM n";

    [Fact]
    public async Task A_statement_that_computes_is_stopped_and_its_connection_serves_the_next_one()
    {
        await using var database = await TemporaryDatabase.CreateAsync(kind: DatabaseKind.Sqlite);
        await using var context = database.Context();
        for (var i = 0; i < 3; i++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            var error =
                await Assert.ThrowsAsync<SqliteException>(() => context.Database.SqlQueryRaw<long>(Endless).LongCountAsync(stop.Token));
            Assert.Equal(Interrupted, error.SqliteErrorCode);
            Assert.Equal(0, await context.Targets.CountAsync());
        }
    }

    [Fact]
    public async Task A_statement_is_stopped_while_its_rows_are_read()
    {
        await using var database = await TemporaryDatabase.CreateAsync(kind: DatabaseKind.Sqlite);
        await using var context = database.Context();
        using var stop = new CancellationTokenSource();
        var rows = 0L;
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            // Only rows that are far apart: after the third one the statement would search on by itself.
            await foreach (var _ in context.Database.SqlQueryRaw<long>(Endless + " WHERE i IN (1, 2, 3)").AsAsyncEnumerable()
                .WithCancellation(stop.Token))
            {
                if (++rows == 3)
                    stop.CancelAfter(TimeSpan.FromMilliseconds(50));
            }
        });
        Assert.Equal(3, rows);
        Assert.Equal(0, await context.Targets.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_connection_from_the_pool_has_forgotten_the_token_of_its_last_user()
    {
        await using var database = await TemporaryDatabase.CreateAsync(kind: DatabaseKind.Sqlite);
        using var stop = new CancellationTokenSource();
        await using (var context = database.Context())
            await context.Database.OpenConnectionAsync(stop.Token);
        await stop.CancelAsync();
        await using (var context = database.Context())
            Assert.Equal(100_000, await context.Database.SqlQueryRaw<long>(Endless + " LIMIT 100000").LongCountAsync());
        // A connection that is used without EF comes from the same pool.
        await using (var context = database.Context())
        {
            await using var raw = new SqliteConnection(context.Database.GetConnectionString());
            await raw.OpenAsync();
            await using var command = raw.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM ({Endless} LIMIT 100000)";
            Assert.Equal(100_000L, await command.ExecuteScalarAsync());
        }
    }

    [Fact]
    public async Task A_statement_that_nobody_can_stop_has_forgotten_the_token_of_the_one_before()
    {
        await using var database = await TemporaryDatabase.CreateAsync(kind: DatabaseKind.Sqlite);
        await using var context = database.Context();
        using var stop = new CancellationTokenSource();
        await context.Database.OpenConnectionAsync(CancellationToken.None);
        Assert.Equal(0, await context.Targets.CountAsync(stop.Token));
        await stop.CancelAsync();
        Assert.Equal(100_000, context.Database.SqlQueryRaw<long>(Endless + " LIMIT 100000").LongCount());
        Assert.Equal(100_000, context.Database.SqlQueryRaw<long>(Endless + " LIMIT 100000").ToList().Count);
        Assert.Equal(0, context.Targets.ExecuteDelete());
    }

    [Fact]
    public async Task A_transaction_that_is_broken_off_leaves_nothing_behind()
    {
        await using var database = await TemporaryDatabase.CreateAsync(kind: DatabaseKind.Sqlite);
        await using (var context = database.Context())
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await using var transaction = await context.Database.BeginTransactionAsync(stop.Token);
            await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync(EndlessInsert, stop.Token));
            await transaction.RollbackAsync();
        }
        await using (var context = database.Context())
            Assert.Equal(0, await context.SeedFiles.CountAsync());
    }
}
