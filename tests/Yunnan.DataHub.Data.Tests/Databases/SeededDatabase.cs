using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>A database with the whole catalogue, made once for all tests that only read it.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    public TemporaryDatabase Database { get; private set; } = null!;

    public SeedResult Seed { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await TemporaryDatabase.CreateAsync();
        Seed = await Database.Database.SeedAsync();
    }

    public Task DisposeAsync() => Database.DisposeAsync().AsTask();
}
