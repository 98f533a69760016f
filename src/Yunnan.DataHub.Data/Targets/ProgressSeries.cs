using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Data.Targets;

/// <summary>The milestones of targets and the figures of their indicators, read for many targets and regions at once.</summary>
public sealed class ProgressSeries
{
    private readonly DateOnly _day;
    private readonly ObservationSource _source;
    private readonly bool _withInputs;
    private readonly ILookup<string, ProgressMilestone> _milestones;
    private readonly ILookup<(string Subject, string Indicator, Breakdown Part), SeriesFigure> _figures;

    private ProgressSeries(DateOnly day, ObservationSource source, bool withInputs, ILookup<string, ProgressMilestone> milestones,
        IEnumerable<SeriesFigure> figures)
    {
        (_day, _source, _withInputs, _milestones) = (day, source, withInputs, milestones);
        _figures = figures.ToLookup(f => (f.Subject, f.IndicatorKey, f.Part));
    }

    /// <summary>Reads them: milestones in one statement, figures in another.</summary>
    /// <param name="hub">The database.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="subjects">The party keys of what the figures are of; the codes of regions for counted ones.</param>
    /// <param name="day">The day from which is judged: later figures are left out.</param>
    /// <param name="source">Which figures.</param>
    /// <param name="withInputs">Whether judgements are to show what they rest on: more is read then of each figure.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<ProgressSeries> ReadAsync(HubDbContext hub, IReadOnlyList<TargetProgressInput> targets,
        IReadOnlyList<string> subjects, DateOnly day, ObservationSource source, bool withInputs, CancellationToken cancellationToken)
    {
        var keys = targets.Select(t => t.Key).ToList();
        var milestones = (await hub.Targets.Where(t => keys.Contains(t.Key))
                .SelectMany(t => t.Milestones, (t, m) => new { t.Key, m.Year, m.Value }).ToListAsync(cancellationToken))
            .ToLookup(m => m.Key, m => new ProgressMilestone(m.Year, m.Value));
        var indicators = targets.Select(t => t.IndicatorKey).Distinct().ToList();
        var figures = Figures(
            hub.Observations.Where(o => indicators.Contains(o.IndicatorKey) && o.PeriodEnd <= day),
            hub.DerivedObservations.Where(o => indicators.Contains(o.IndicatorKey) && o.PeriodEnd <= day), subjects, source, withInputs);
        return new ProgressSeries(day, source, withInputs, milestones, await figures.ToListAsync(cancellationToken));
    }

    /// <summary>
    /// Judges a target in a region. A goal of the whole province is not that of one of its regions, nor is that of each county the goal of
    /// the province: there, the figure is shown and not judged.
    /// </summary>
    public TargetProgress JudgeRegion(TargetProgressInput target, string region) =>
        Judge(target, Subject(region, _source), target.IsGoalOf(region));

    /// <summary>Judges a target by its milestones and figures.</summary>
    public static TargetProgress Judge(TargetProgressInput target, IReadOnlyList<ProgressMilestone> milestones,
        IEnumerable<ProgressObservation> figures, DateOnly day, bool isGoal)
    {
        var progress = ProgressAssessment.Assess(GoalOf(target, milestones), figures, day);
        return isGoal ? progress : progress.NotJudged();
    }

    /// <summary>Judges a target in a thing for which it holds by itself.</summary>
    public TargetProgress JudgeSubject(TargetProgressInput target, string party) => Judge(target, party, isGoal: true);

    /// <summary>What figures say that they are of: counted ones are of regions alone.</summary>
    public static string Subject(string region, ObservationSource source) =>
        source == ObservationSource.Derived ? region : PartyKey.OfRegion(region);

    private TargetProgress Judge(TargetProgressInput target, string subject, bool isGoal)
    {
        ProgressMilestone[] milestones = [.. _milestones[target.Key]];
        var figures = _figures[(subject, target.IndicatorKey, target.Part)].ToList();
        var progress = Judge(target, milestones, figures.Select(f => f.ToObservation()), _day, isGoal);
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

    /// <summary>The figures of the subjects among those that were reported, or among those that the hub counted.</summary>
    public static IQueryable<SeriesFigure> Figures(IQueryable<Observation> reported, IQueryable<DerivedObservation> derived,
        IReadOnlyList<string> subjects, ObservationSource source, bool withInputs) => source == ObservationSource.Reported
        ? Reported(reported.AsNoTracking().IgnoreAutoIncludes(), subjects, withInputs)
        : Derived(derived.AsNoTracking(), subjects, withInputs);

    private static IQueryable<SeriesFigure> Reported(IQueryable<Observation> observations, IReadOnlyList<string> subjects, bool withInputs)
    {
        observations = subjects is [var only]
            ? observations.Where(o => o.SubjectKey == only) : observations.Where(o => subjects.Contains(o.SubjectKey));
        return withInputs
            ? observations.Select(o => new SeriesFigure(o.SubjectKey, o.IndicatorKey, o.Breakdown1Key, o.Breakdown2Key, o.Breakdown3Key,
                o.Period, o.PeriodEnd, o.Value, o.Status, o.IsSynthetic)
            {
                Key = o.Key,
                Unit = o.Unit ?? o.Indicator.UnitZh,
                Source = o.Source,
                Sources = o.Sources.OrderBy(s => s.Ordinal).Select(s => new ProgressSource(s.PolicyDocumentKey, s.Clause, s.Line)).ToList(),
            })
            : observations.Select(o => new SeriesFigure(o.SubjectKey, o.IndicatorKey, o.Breakdown1Key, o.Breakdown2Key, o.Breakdown3Key,
                o.Period, o.PeriodEnd, o.Value, o.Status, o.IsSynthetic));
    }

    private static IQueryable<SeriesFigure> Derived(
        IQueryable<DerivedObservation> observations, IReadOnlyList<string> regions, bool withInputs)
    {
        observations = regions is [var only]
            ? observations.Where(o => o.RegionKey == only) : observations.Where(o => regions.Contains(o.RegionKey));
        return withInputs
            ? observations.Select(o => new SeriesFigure(o.RegionKey, o.IndicatorKey, o.Breakdown1Key, o.Breakdown2Key, o.Breakdown3Key,
                o.Period, o.PeriodEnd, o.Value, ObservationStatus.Provisional, o.IsSynthetic)
            { Key = o.Key, Unit = o.Unit, DerivationRuleKey = o.DerivationRuleKey })
            : observations.Select(o => new SeriesFigure(o.RegionKey, o.IndicatorKey, o.Breakdown1Key, o.Breakdown2Key, o.Breakdown3Key,
                o.Period, o.PeriodEnd, o.Value, ObservationStatus.Provisional, o.IsSynthetic));
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
}
