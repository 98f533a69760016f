using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Tests.Rollups;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Compliance;

/// <summary>Writers of records at the same time: one after the other, and none is lost.</summary>
public abstract class LockCompliance(ComplianceDatabase database) : IAsyncLifetime
{
    public Task InitializeAsync() => database.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [ComplianceFact]
    public async Task Imports_at_the_same_time_all_land()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(i =>
            Task.Run(() => database.ImportAsync("payments", ImportFiles.Payments($"{i}-", Enumerable.Repeat("2", 300))))));
        Assert.All(results, result => Assert.Equal(300, result.Added));
        await using var context = database.Context();
        Assert.Equal(900, await context.Payments.CountAsync());
        await RollupOracle.CheckAsync(context, typeof(Payment));
    }

    /// <summary>Records of two kinds meet in the derived figures.</summary>
    [ComplianceFact]
    public async Task A_writer_waits_for_one_of_another_record_until_that_has_committed()
    {
        await using var first = database.Context();
        await using var transaction = await first.Database.BeginTransactionAsync();
        await new RecordFigures(first, database.Provider, TimeProvider.System).MarkAsync(typeof(Competition));
        var waiting = Task.Run(() => database.ImportAsync("payments", ImportFiles.Payments("V", "2")));
        Assert.NotSame(waiting, await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(500))));
        await transaction.CommitAsync();
        Assert.Equal(1, (await waiting).Added);
    }
}
