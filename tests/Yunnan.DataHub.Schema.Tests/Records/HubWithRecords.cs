using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>A hub of its own with a few rows of every record.</summary>
public sealed class HubWithRecords : IAsyncLifetime
{
    public Hub Hub { get; } = new();

    public async Task InitializeAsync()
    {
        await Hub.InitializeAsync();
        await Hub.WithDatabaseAsync(async database =>
        {
            database.AddRange(RecordRows.Make());
            return await database.SaveChangesAsync();
        });
        await Hub.CountRecordsAsync();
    }

    public Task DisposeAsync() => Hub.DisposeAsync();
}
