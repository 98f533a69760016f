using Yunnan.DataHub.Data;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.SqlViews;

/// <summary>The view of progress is never older than the figures that were imported, and of the day that its rows name.</summary>
public sealed class TargetProgressViewTests(HubWithFigures figures) : IClassFixture<HubWithFigures>
{
    private const string Header = "indicator,region,period,breakdown,value,unit,status,reportedBy,source\n";

    [Fact]
    public async Task It_follows_each_import_and_the_day()
    {
        var hub = figures.Hub;
        var imported = await TargetProgressRows.OfViewAsync(hub);
        Assert.Equal(await TargetProgressRows.OfApiAsync(hub), imported);

        await hub.ImportFiguresAsync(Header + "high-skilled-talent-stock,530000,2023,,600000,,verified,,test\n"
            + "artisan-parks,530100,2023,,2,,verified,,test\n");
        var again = await TargetProgressRows.OfViewAsync(hub);
        Assert.Equal(await TargetProgressRows.OfApiAsync(hub), again);
        Assert.InRange(again.Except(imported).Count(), 2, 40);

        var clock = new AnotherDay();
        Assert.True(await hub.WithDatabaseAsync(context => Figures(context).JudgeTodayAsync()));
        var later = await TargetProgressRows.OfViewAsync(hub);
        Assert.Equal(await TargetProgressRows.OfApiAsync(hub, "2022-07-01"), later);
        Assert.All(later, row => Assert.Contains("|2022-07-01|", row, StringComparison.Ordinal));
        Assert.False(await hub.WithDatabaseAsync(context => Figures(context).JudgeTodayAsync()));

        RecordFigures Figures(HubDbContext context) => new(context, hub.Service<IHubDatabaseProvider>(), clock);
    }

    private sealed class AnotherDay : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2022, 7, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
