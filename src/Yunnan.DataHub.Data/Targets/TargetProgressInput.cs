using System.Linq.Expressions;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Targets;

/// <summary>What of a target its progress is computed from.</summary>
public sealed record TargetProgressInput(
    string Key,
    string IndicatorKey,
    string? Breakdown1Key,
    string? Breakdown2Key,
    string? Breakdown3Key,
    string Scope,
    bool HoldsForEach,
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
    int Line)
{
    /// <summary>Reads it of a target: columns and references only.</summary>
    public static readonly Expression<Func<Target, TargetProgressInput>> Of = t => new TargetProgressInput(
        t.Key, t.IndicatorKey, t.Breakdown1Key, t.Breakdown2Key, t.Breakdown3Key, t.Scope, t.HoldsForEach,
        t.Comparator, t.Value, t.ValueMax, t.Indicator.Measure, t.Indicator.Direction,
        t.PeriodStart, t.Due, t.DueYear,
        t.Baseline == null ? null : t.Baseline.Year, t.Baseline == null ? null : t.Baseline.Value,
        t.PolicyDocumentKey, t.Clause, t.Line);

    /// <summary>The part of the indicator that is meant.</summary>
    public Breakdown Part => new(Breakdown1Key, Breakdown2Key, Breakdown3Key);

    /// <summary>The level of the regions of which each has the target; null where other things have it.</summary>
    public RegionLevel? Level => TargetScope.Regions(Scope, HoldsForEach);

    /// <summary>Whether the target is that of a region, and not of what is around it or in it.</summary>
    public bool IsGoalOf(string region) => Level == RegionCode.LevelOf(region);
}
