using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Targets;

/// <summary>
/// Judges all targets by the rules that the API judges by, and keeps the judgements (<see cref="JudgedTarget"/>), in the caller's
/// transaction.
/// </summary>
internal sealed class TargetJudge(HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock)
{
    private static readonly ObservationSource[] _sources = [ObservationSource.Reported, ObservationSource.Derived];

    /// <summary>Whether the kept judgements are of another day than that from which the API judges; never where nothing is kept.</summary>
    public async Task<bool> HasJudgedOnAnotherDayAsync(CancellationToken cancellationToken)
    {
        var kept = await context.JudgedTargets.OrderBy(judged => judged.TargetKey).Select(judged => (DateOnly?)judged.AsOf)
            .FirstOrDefaultAsync(cancellationToken);
        return kept is { } day && day != await TodayAsync(cancellationToken);
    }

    /// <summary>Judges them anew.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var targets = await context.Targets.OrderBy(target => target.Key).Select(TargetProgressInput.Of).ToListAsync(cancellationToken);
        var regions = await context.Regions.OrderBy(region => region.Key).Select(region => new { region.Key, region.Level })
            .ToListAsync(cancellationToken);
        var large = regions.Where(region => region.Level != RegionLevel.County).Select(region => region.Key).ToList();
        var counties = regions.Where(region => region.Level == RegionLevel.County).Select(region => region.Key).ToList();
        var ofCounties = targets.FindAll(target => target.Level == RegionLevel.County);
        var day = await TodayAsync(cancellationToken);
        await context.JudgedTargets.ExecuteDeleteAsync(cancellationToken);
        foreach (var source in _sources)
        {
            await WriteAsync(targets, large, source, day, cancellationToken);
            await WriteAsync(ofCounties, counties, source, day, cancellationToken);
        }
    }

    private async Task<DateOnly> TodayAsync(CancellationToken cancellationToken) =>
        await DemonstrationDay.OfAsync(context, cancellationToken) ?? clock.Today;

    private async Task WriteAsync(List<TargetProgressInput> targets, List<string> regions, ObservationSource source, DateOnly day,
        CancellationToken cancellationToken)
    {
        var series = await ProgressSeries.ReadAsync(context, targets, regions.ConvertAll(region => ProgressSeries.Subject(region, source)),
            day, source, withInputs: false, cancellationToken);
        using var writer = new BulkWriter(context.Model, provider.OpenBulk(context));
        foreach (var target in targets)
        {
            foreach (var region in regions)
                writer.Write(JudgedTarget.From(target.Key, region, source, series.JudgeRegion(target, region)));
        }
        writer.Flush();
    }
}
