using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Data.Targets;

/// <summary>A figure as it is read; what only shows what a judgement rests on may be missing.</summary>
public sealed record SeriesFigure(
    string Subject, string IndicatorKey, string? Breakdown1Key, string? Breakdown2Key, string? Breakdown3Key, string Period,
    DateOnly PeriodEnd, decimal Value, ObservationStatus Status, bool IsSynthetic)
{
    /// <summary>Which part of the indicator it is of.</summary>
    public Breakdown Part => new(Breakdown1Key, Breakdown2Key, Breakdown3Key);

    /// <summary>Key of the figure.</summary>
    public string Key { get; init; } = "";

    /// <summary>Its unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Where a reported figure comes from, in words.</summary>
    public string? Source { get; init; }

    /// <summary>Key of the rule by which it was counted.</summary>
    public string? DerivationRuleKey { get; init; }

    /// <summary>The documents that state it.</summary>
    public IReadOnlyList<ProgressSource> Sources { get; init; } = [];

    /// <summary>The figure as the rules of progress take it.</summary>
    public ProgressObservation ToObservation() => new()
    {
        Period = StatisticalPeriod.TryParse(Period, out var period) ? period.Length : ObservationPeriod.Year,
        PeriodEnd = PeriodEnd,
        Value = Value,
        Status = Status,
        IsSynthetic = IsSynthetic,
    };

    /// <summary>The figure as a judgement shows what it rests on.</summary>
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
