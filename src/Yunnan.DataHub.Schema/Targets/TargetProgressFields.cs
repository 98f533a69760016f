using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using Yunnan.DataHub.QueryEngine;

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
    decimal? BaselineValue);

/// <summary>The progress of targets.</summary>
public static class TargetProgressFields
{
    /// <summary>The province: the region of a target's progress unless another is asked for.</summary>
    public const string Province = "530000";

    /// <summary>The scope of goals that the province as a whole has to reach.</summary>
    private const string ScopeOfProvince = "province";

    /// <summary>What the progress needs of a target.</summary>
    public static readonly Expression<Func<Target, TargetProgressInput>> Requires = t => new TargetProgressInput(
        t.Key, t.IndicatorKey, t.Qualifier, t.Scope, t.Comparator, t.Value, t.ValueMax, t.Indicator.Measure, t.Indicator.Direction,
        t.PeriodStart, t.Due, t.DueYear,
        t.Baseline == null ? null : t.Baseline.Year, t.Baseline == null ? null : t.Baseline.Value);

    /// <summary>How far the target has come, with the numbers from which a reader can recompute it (目标进展).</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="hub">The database.</param>
    /// <param name="days">Tells the day where none is asked for.</param>
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
        IReadOnlyList<TargetProgressInput> targets, HubDbContext hub, ProgressDay days, CancellationToken cancellationToken,
        DateOnly? asOf = null, string? region = null, ObservationSource source = ObservationSource.Reported)
    {
        var day = asOf ?? await days.OfAsync(hub, cancellationToken);
        var place = region ?? Province;
        if (region is not null && !await hub.Regions.AnyAsync(r => r.Key == region, cancellationToken))
            throw new QueryException(ErrorCodes.InvalidArgument,
                $"'{(region.Length > 20 ? region[..20] : region)}' is the GB/T 2260 code of no region of Yunnan: take a 'key' from "
                    + "'regions'.");

        var keys = targets.Select(t => t.Key).ToList();
        var milestones = (await hub.Targets.Where(t => keys.Contains(t.Key))
                .SelectMany(t => t.Milestones, (t, m) => new { t.Key, m.Year, m.Value }).ToListAsync(cancellationToken))
            .ToLookup(m => m.Key, m => new ProgressMilestone(m.Year, m.Value));
        var indicators = targets.Select(t => t.IndicatorKey).Distinct().ToList();
        var figures = source == ObservationSource.Reported
            ? hub.Observations.AsNoTracking().IgnoreAutoIncludes()
                .Where(o => indicators.Contains(o.IndicatorKey) && o.RegionKey == place && o.PeriodEnd <= day)
                .Select(o => new { o.IndicatorKey, o.Dimension, o.Period, o.PeriodEnd, o.Value, o.Status, o.IsSynthetic })
            : hub.DerivedObservations.AsNoTracking()
                .Where(o => indicators.Contains(o.IndicatorKey) && o.RegionKey == place && o.PeriodEnd <= day)
                .Select(
                    o =>
                        new
                        {
                            o.IndicatorKey,
                            o.Dimension,
                            o.Period,
                            o.PeriodEnd,
                            o.Value,
                            Status = ObservationStatus.Provisional,
                            o.IsSynthetic
                        });
        var observations = (await figures.ToListAsync(cancellationToken))
            .ToLookup(o => (o.IndicatorKey, o.Dimension), o => new ProgressObservation
            {
                Period = StatisticalPeriod.TryParse(o.Period, out var period) ? period.Length : ObservationPeriod.Year,
                PeriodEnd = o.PeriodEnd,
                Value = o.Value,
                Status = o.Status,
                IsSynthetic = o.IsSynthetic,
            });
        return [.. targets.Select(t =>
        {
            var progress = ProgressAssessment.Assess(GoalOf(t, milestones[t.Key]), observations[(t.IndicatorKey, t.Qualifier)], day);
            return place == Province || t.Scope != ScopeOfProvince ? progress : progress.NotJudged();
        })];
    }

    private static ProgressGoal GoalOf(TargetProgressInput target, IEnumerable<ProgressMilestone> milestones) => new()
    {
        Comparator = target.Comparator,
        Value = target.Value,
        ValueMax = target.ValueMax,
        Measure = target.Measure,
        Direction = target.Direction,
        PeriodStart = target.PeriodStart,
        DueDate = target.Due,
        DueYear = target.DueYear,
        Baseline = target.BaselineYear is { } year ? new ProgressBaseline(year, target.BaselineValue) : null,
        Milestones = [.. milestones],
    };
}
