using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Compliance;

/// <summary>
/// A database with the catalogue, shared by the compliance tests of one kind of database; there is none where a server is wanted and not
/// named.
/// </summary>
public abstract class ComplianceDatabase(DatabaseKind kind) : IAsyncLifetime
{
    private TemporaryDatabase? _database;

    public HubDatabase Hub => Database.Database;

    public IHubDatabaseProvider Provider => Database.Provider;

    public IDbContextFactory<HubDbContext> Contexts => Database.Contexts;

    private TemporaryDatabase Database =>
        _database ?? throw new InvalidOperationException($"{TestSqlServer.Variable} names no SQL Server.");

    public HubDbContext Context() => Database.Context();

    /// <summary>Deletes the records that compliance tests write, and counts what is kept of them anew.</summary>
    public async Task ClearAsync()
    {
        await using var context = Context();
        await context.Payments.ExecuteDeleteAsync();
        // SQLite checks row by row.
        await context.Competitions.ExecuteUpdateAsync(set => set.SetProperty(competition => competition.ParentId, (int?)null));
        await context.Competitions.ExecuteDeleteAsync();
        await new RecordFigures(context, Provider, TimeProvider.System).RebuildAsync();
    }

    public async Task InitializeAsync()
    {
        if (kind == DatabaseKind.Sqlite || TestSqlServer.IsNamed)
            _database = await TemporaryDatabase.CreateSeededAsync(kind: kind);
    }

    public async Task DisposeAsync()
    {
        if (_database is not null)
            await _database.DisposeAsync();
    }
}
