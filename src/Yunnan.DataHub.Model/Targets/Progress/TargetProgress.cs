namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>How far a target has come, with the numbers from which a reader can recompute it (目标进展).</summary>
public sealed record TargetProgress
{
    /// <summary>The day from which it is judged; later figures are left out (评价日期).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The judgement (进展状态).</summary>
    public required ProgressStatus Status { get; init; }

    /// <summary>How observed and required progress were compared (测算方法).</summary>
    public required ProgressMethod Method { get; init; }

    /// <summary>The last figure of the goal's period, in the indicator's unit (实际值).</summary>
    public decimal? Actual { get; init; }

    /// <summary>Last day of the period of <see cref="Actual"/> (实际值日期).</summary>
    public DateOnly? ActualOn { get; init; }

    /// <summary>Share of the goal that is reached: 1 is all of it, four decimals (完成率).</summary>
    public decimal? Share { get; init; }

    /// <summary>Share of the goal that was to be expected on <see cref="AsOf"/>, at most on the due date, four decimals (应完成率).</summary>
    public decimal? ExpectedShare { get; init; }

    /// <summary>The value that was to be expected on <see cref="AsOf"/>, at most on the due date, four decimals (应达值).</summary>
    public decimal? Expected { get; init; }

    /// <summary>The value that was to be expected on <see cref="ActualOn"/>, at most on the due date, four decimals (同期应达值).</summary>
    public decimal? ExpectedAtActual { get; init; }

    /// <summary>Growth a year that leads from the baseline to the goal in time, six decimals (所需增速).</summary>
    public decimal? RequiredGrowth { get; init; }

    /// <summary>Growth a year from the baseline to the actual value, six decimals (实际增速).</summary>
    public decimal? ObservedGrowth { get; init; }

    /// <summary>
    /// Observed against required progress, four decimals: 0.95 and more is on track, 0.60 and more needs acceleration (进度比).
    /// </summary>
    public decimal? Ratio { get; init; }

    /// <summary>The value from which growth is counted (基期值).</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The day of <see cref="Baseline"/> (基期日期).</summary>
    public DateOnly? BaselineOn { get; init; }

    /// <summary>The last day on which the goal can be reached in time (截止日期).</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether the actual value meets the goal; null where there is no value to meet or no figure (是否达到).</summary>
    public bool? Reached { get; init; }

    /// <summary>Whether later figures of the period can no longer change the judgement: the figure is of the due date (是否最终).</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether a figure that went in is made up for demonstration (是否含演示数据).</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Number of figures of the series up to <see cref="AsOf"/> (观测值个数).</summary>
    public int ObservationCount { get; init; }

    /// <summary>What the judgement rests on beside the target's own fields (评价依据).</summary>
    public ProgressInputs Inputs { get; init; } = ProgressInputs.None;

    /// <summary>The same figures without judgement: for a region, where the goal is that of a larger one.</summary>
    public TargetProgress NotJudged() => this with
    {
        Status = ProgressStatus.NotAvailable,
        Method = ProgressMethod.None,
        Expected = null,
        ExpectedShare = null,
        ExpectedAtActual = null,
        RequiredGrowth = null,
        Ratio = null,
        Reached = null,
        IsFinal = false,
    };
}
