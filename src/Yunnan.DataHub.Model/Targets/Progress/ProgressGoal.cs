namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>What is to be reached, as far as the progress rules need to know (目标要求).</summary>
public sealed record ProgressGoal
{
    /// <summary>How the figure is compared with the value (比较关系).</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>The value to reach, in the indicator's unit; null for a goal that names only a trend (目标值).</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range (目标值上限).</summary>
    public decimal? ValueMax { get; init; }

    /// <summary>What kind of figure it is (指标类型).</summary>
    public required IndicatorMeasure Measure { get; init; }

    /// <summary>Which way the figure should move (指标方向).</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>First year of the goal's period; null where the document names none (起始年).</summary>
    public int? PeriodStart { get; init; }

    /// <summary>Day by which the goal is due; before <see cref="DueYear"/> where both are given (截止日期).</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>Year by the end of which the goal is due (截止年).</summary>
    public int? DueYear { get; init; }

    /// <summary>The baseline that the document states (基期).</summary>
    public ProgressBaseline? Baseline { get; init; }

    /// <summary>What is to be reached on the way (阶段目标).</summary>
    public IReadOnlyList<ProgressMilestone> Milestones { get; init; } = [];

    /// <summary>The last day on which the goal can be reached in time; null where there is none (截止日期).</summary>
    public DateOnly? DueOn => DueDate ?? (DueYear is { } year ? new DateOnly(year, 12, 31) : null);

    /// <summary>The goal of a target; the target's figures are those without dimension, or with its qualifier as dimension.</summary>
    /// <param name="target">The target, with baseline and milestones.</param>
    /// <param name="indicator">Its indicator.</param>
    public static ProgressGoal From(Target target, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(indicator);
        return new ProgressGoal
        {
            Comparator = target.Comparator,
            Value = target.Value,
            ValueMax = target.ValueMax,
            Measure = indicator.Measure,
            Direction = indicator.Direction,
            PeriodStart = target.PeriodStart,
            DueDate = target.Due,
            DueYear = target.DueYear,
            Baseline = target.Baseline is { } baseline ? new ProgressBaseline(baseline.Year, baseline.Value) : null,
            Milestones = [.. target.Milestones.Select(milestone => new ProgressMilestone(milestone.Year, milestone.Value))],
        };
    }
}

/// <summary>A stated baseline (基期).</summary>
/// <param name="Year">The year; the value is that of its last day (基期年).</param>
/// <param name="Value">The value; null where the document names only the year (基期值).</param>
public sealed record ProgressBaseline(int Year, decimal? Value = null);

/// <summary>A milestone on the way to a goal (阶段目标).</summary>
/// <param name="Year">The year by the end of which it is due (年份).</param>
/// <param name="Value">The value to have reached by then, counted as the goal is (目标值).</param>
public sealed record ProgressMilestone(int Year, decimal Value);
