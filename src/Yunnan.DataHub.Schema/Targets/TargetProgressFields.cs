using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>What of a target its progress is computed from.</summary>
public sealed record TargetProgressInput(
    string Key,
    string IndicatorKey,
    string? Qualifier,
    string Scope,
    Comparator Comparator,
    decimal? Value,
    decimal? ValueMax,
    IndicatorMeasure Measure,
    IndicatorDirection Direction,
    int? PeriodStart,
    DateOnly? Due,
    int? DueYear,
    int? BaselineYear,
    decimal? BaselineValue,
    string PolicyDocumentKey,
    string Clause,
    int Line);

/// <summary>The progress of targets.</summary>
public static class TargetProgressFields
{
    /// <summary>The province: the region of a target's progress unless another is asked for.</summary>
    public const string Province = "530000";

    /// <summary>What the progress needs of a target.</summary>
    public static readonly Expression<Func<Target, TargetProgressInput>> Requires = t => new TargetProgressInput(
        t.Key, t.IndicatorKey, t.Qualifier, t.Scope, t.Comparator, t.Value, t.ValueMax, t.Indicator.Measure, t.Indicator.Direction,
        t.PeriodStart, t.Due, t.DueYear,
        t.Baseline == null ? null : t.Baseline.Year, t.Baseline == null ? null : t.Baseline.Value,
        t.PolicyDocumentKey, t.Clause, t.Line);

    /// <summary>How far the target has come, with the numbers from which a reader can recompute it (目标进展).</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="hub">The database.</param>
    /// <param name="days">Tells the day where none is asked for.</param>
    /// <param name="selection">What of the answer is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="asOf">
    /// The day from which it is judged: later figures are left out; without it today, or the last day of the figures while all of them are
    /// made up.
    /// </param>
    /// <param name="region">
    /// The region's GB/T 2260 code; the province without it. A goal of the whole province is not the goal of one of its regions:
    /// there, the figure and its share of the goal are shown and not judged.
    /// </param>
    /// <param name="source">
    /// Which figures it is judged by: those that were reported, or those that the hub counted from its own records; never both.
    /// </param>
    public static async Task<IReadOnlyList<TargetProgress>> Progress(
        IReadOnlyList<TargetProgressInput> targets, HubDbContext hub, ProgressDay days, FieldSelection selection,
        CancellationToken cancellationToken, DateOnly? asOf = null, string? region = null,
        ObservationSource source = ObservationSource.Reported)
    {
        var day = asOf ?? await days.OfAsync(hub, cancellationToken);
        var place = region ?? Province;
        if (region is not null && !await hub.Regions.AnyAsync(r => r.Key == region, cancellationToken))
            throw new QueryException(ErrorCodes.InvalidArgument,
                $"'{(region.Length > 20 ? region[..20] : region)}' is the GB/T 2260 code of no region of Yunnan: take a 'key' from "
                    + "'regions'.");

        var series = await ProgressSeries.ReadAsync(hub, targets, [place], day, source, selection.Includes("inputs"), cancellationToken);
        return [.. targets.Select(t => series.Judge(t, place))];
    }

    /// <summary>
    /// How far the target has come in each region of a level: all of them, those without figures as not available (分地区目标进展).
    /// </summary>
    /// <param name="targets">The targets.</param>
    /// <param name="hub">The database.</param>
    /// <param name="days">Tells the day where none is asked for.</param>
    /// <param name="selection">What of the answer is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="asOf">
    /// The day from which it is judged: later figures are left out; without it today, or the last day of the figures while all of them are
    /// made up.
    /// </param>
    /// <param name="level">The level of the regions; prefectures without it.</param>
    /// <param name="source">
    /// Which figures it is judged by: those that were reported, or those that the hub counted from its own records; never both.
    /// </param>
    public static async Task<IReadOnlyList<IReadOnlyList<RegionProgress>>> ProgressByRegion(
        IReadOnlyList<TargetProgressInput> targets, HubDbContext hub, ProgressDay days, FieldSelection selection,
        CancellationToken cancellationToken, DateOnly? asOf = null, RegionLevel level = RegionLevel.Prefecture,
        ObservationSource source = ObservationSource.Reported)
    {
        var day = asOf ?? await days.OfAsync(hub, cancellationToken);
        var regions = await hub.Regions.AsNoTracking().IgnoreAutoIncludes().Where(r => r.Level == level).OrderBy(r => r.Key)
            .Select(r => new { r.Key, r.NameZh, r.NameEn }).ToListAsync(cancellationToken);
        var series = await ProgressSeries.ReadAsync(hub, targets, [.. regions.Select(r => r.Key)], day, source,
            selection.Includes("progress.inputs"), cancellationToken);
        return [.. targets.Select(IReadOnlyList<RegionProgress> (t) =>
            [.. regions.Select(r => new RegionProgress(r.Key, r.NameZh, r.NameEn, series.Judge(t, r.Key)))])];
    }
}
