using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>The milestones of targets and the figures of their indicators, read for many targets and regions at once.</summary>
internal sealed class ProgressSeries
{
    /// <summary>The scope of goals that the province as a whole has to reach.</summary>
    private const string ScopeOfProvince = "province";

    private readonly DateOnly _day;
    private readonly bool _withInputs;
    private readonly ILookup<string, ProgressMilestone> _milestones;
    private readonly ILookup<(string Region, string Indicator, string? Dimension), Figure> _figures;

    private ProgressSeries(DateOnly day, bool withInputs, ILookup<string, ProgressMilestone> milestones, IEnumerable<Figure> figures)
    {
        (_day, _withInputs, _milestones) = (day, withInputs, milestones);
        _figures = figures.ToLookup(f => (f.RegionKey, f.IndicatorKey, f.Dimension));
    }

    /// <summary>Reads them: milestones in one statement, figures in another.</summary>
    /// <param name="hub">The database.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="regions">The regions' codes.</param>
    /// <param name="day">The day from which is judged: later figures are left out.</param>
    /// <param name="source">Which figures.</param>
    /// <param name="withInputs">Whether judgements are to show what they rest on: more is read then of each figure.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<ProgressSeries> ReadAsync(HubDbContext hub, IReadOnlyList<TargetProgressInput> targets,
        IReadOnlyList<string> regions, DateOnly day, ObservationSource source, bool withInputs, CancellationToken cancellationToken)
    {
        var keys = targets.Select(t => t.Key).ToList();
        var milestones = (await hub.Targets.Where(t => keys.Contains(t.Key))
                .SelectMany(t => t.Milestones, (t, m) => new { t.Key, m.Year, m.Value }).ToListAsync(cancellationToken))
            .ToLookup(m => m.Key, m => new ProgressMilestone(m.Year, m.Value));
        var indicators = targets.Select(t => t.IndicatorKey).Distinct().ToList();
        var figures = source == ObservationSource.Reported
            ? Reported(hub.Observations.AsNoTracking().IgnoreAutoIncludes()
                .Where(o => indicators.Contains(o.IndicatorKey) && o.PeriodEnd <= day), regions, withInputs)
            : Derived(hub.DerivedObservations.AsNoTracking()
                .Where(o => indicators.Contains(o.IndicatorKey) && o.PeriodEnd <= day), regions, withInputs);
        return new ProgressSeries(day, withInputs, milestones, await figures.ToListAsync(cancellationToken));
    }

    /// <summary>Judges a target in a region.</summary>
    public TargetProgress Judge(TargetProgressInput target, string region)
    {
        ProgressMilestone[] milestones = [.. _milestones[target.Key]];
        var figures = _figures[(region, target.IndicatorKey, target.Qualifier)].ToList();
        var progress = ProgressAssessment.Assess(GoalOf(target, milestones), figures.Select(f => f.ToObservation()), _day);
        if (region != TargetProgressFields.Province && target.Scope == ScopeOfProvince)
            progress = progress.NotJudged();
        return !_withInputs ? progress : progress with
        {
            Inputs = new ProgressInputs
            {
                PolicyDocumentKey = target.PolicyDocumentKey,
                Clause = target.Clause,
                Line = target.Line,
                Milestones = [.. milestones.OrderBy(m => m.Year)],
                Observations = [.. figures.OrderBy(f => f.PeriodEnd).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.ToInput())],
            },
        };
    }

    private static IQueryable<Figure> Reported(IQueryable<Observation> observations, IReadOnlyList<string> regions, bool withInputs)
    {
        observations = regions is [var only]
            ? observations.Where(o => o.RegionKey == only) : observations.Where(o => regions.Contains(o.RegionKey));
        return withInputs
            ? observations.Select(o => new Figure(o.RegionKey, o.IndicatorKey, o.Dimension, o.Period, o.PeriodEnd, o.Value, o.Status,
                o.IsSynthetic)
            {
                Key = o.Key,
                Unit = o.Unit ?? o.Indicator.UnitZh,
                Source = o.Source,
                Sources = o.Sources.OrderBy(s => s.Ordinal).Select(s => new ProgressSource(s.PolicyDocumentKey, s.Clause, s.Line)).ToList(),
            })
            : observations.Select(o => new Figure(o.RegionKey, o.IndicatorKey, o.Dimension, o.Period, o.PeriodEnd, o.Value, o.Status,
                o.IsSynthetic));
    }

    private static IQueryable<Figure> Derived(IQueryable<DerivedObservation> observations, IReadOnlyList<string> regions, bool withInputs)
    {
        observations = regions is [var only]
            ? observations.Where(o => o.RegionKey == only) : observations.Where(o => regions.Contains(o.RegionKey));
        return withInputs
            ? observations.Select(o => new Figure(o.RegionKey, o.IndicatorKey, o.Dimension, o.Period, o.PeriodEnd, o.Value,
                ObservationStatus.Provisional, o.IsSynthetic)
            { Key = o.Key, Unit = o.Unit, DerivationRuleKey = o.DerivationRuleKey })
            : observations.Select(o => new Figure(o.RegionKey, o.IndicatorKey, o.Dimension, o.Period, o.PeriodEnd, o.Value,
                ObservationStatus.Provisional, o.IsSynthetic));
    }

    private static ProgressGoal GoalOf(TargetProgressInput target, IReadOnlyList<ProgressMilestone> milestones) => new()
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
        Milestones = milestones,
    };

    /// <summary>A figure as it is read; what only shows what a judgement rests on may be missing.</summary>
    private sealed record Figure(string RegionKey, string IndicatorKey, string? Dimension, string Period, DateOnly PeriodEnd,
        decimal Value, ObservationStatus Status, bool IsSynthetic)
    {
        public string Key { get; init; } = "";

        public string Unit { get; init; } = "";

        public string? Source { get; init; }

        public string? DerivationRuleKey { get; init; }

        public IReadOnlyList<ProgressSource> Sources { get; init; } = [];

        public ProgressObservation ToObservation() => new()
        {
            Period = StatisticalPeriod.TryParse(Period, out var period) ? period.Length : ObservationPeriod.Year,
            PeriodEnd = PeriodEnd,
            Value = Value,
            Status = Status,
            IsSynthetic = IsSynthetic,
        };

        public ProgressFigure ToInput() => new()
        {
            Key = Key,
            Period = Period,
            PeriodEnd = PeriodEnd,
            Value = Value,
            Unit = Unit,
            Status = Status,
            IsSynthetic = IsSynthetic,
            Source = Source,
            DerivationRuleKey = DerivationRuleKey,
            Sources = Sources,
        };
    }
}
