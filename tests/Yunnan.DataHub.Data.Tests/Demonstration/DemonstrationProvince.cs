using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Demonstration;

/// <summary>A database with the catalogue and the small province, made once for all tests that only read it.</summary>
public sealed class DemonstrationProvince : IAsyncLifetime
{
    private TemporaryDatabase _database = null!;

    public long Rows { get; private set; }

    public IHubDatabaseProvider Provider => _database.Provider;

    public HubDbContext Context() => _database.Context();

    public async Task InitializeAsync()
    {
        _database = await TemporaryDatabase.CreateSeededAsync();
        await using var context = _database.Context();
        Rows = await DemoRecords.LoadAsync(context, _database.Provider, TimeProvider.System);
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();
}
