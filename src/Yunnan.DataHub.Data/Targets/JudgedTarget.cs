using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Data.Targets;

/// <summary>
/// How far a target has come in a region, as the rules of the model judged it; kept for tools that speak only SQL, which see it as the
/// view report_target_progress. It refers to target and region by their keys alone: whoever changes these judges anew.
/// </summary>
public class JudgedTarget
{
    /// <summary>Key of the target.</summary>
    public required string TargetKey { get; set; }

    /// <summary>Code of the region: the province, a prefecture, or a county where each county has the target.</summary>
    public required string RegionKey { get; set; }

    /// <summary>Which figures it is judged by.</summary>
    public ObservationSource Source { get; set; }

    /// <summary>The day from which it is judged.</summary>
    public DateOnly AsOf { get; set; }

    /// <summary>The judgement.</summary>
    public ProgressStatus Status { get; set; }

    /// <summary>How observed and required progress were compared.</summary>
    public ProgressMethod Method { get; set; }

    /// <summary>The last figure of the goal's period, in the indicator's unit.</summary>
    public decimal? Actual { get; set; }

    /// <summary>Last day of the period of <see cref="Actual"/>.</summary>
    public DateOnly? ActualOn { get; set; }

    /// <summary>Share of the goal that is reached: 1 is all of it.</summary>
    public decimal? Share { get; set; }

    /// <summary>Share of the goal that was to be expected on <see cref="AsOf"/>.</summary>
    public decimal? ExpectedShare { get; set; }

    /// <summary>The value that was to be expected on <see cref="AsOf"/>.</summary>
    public decimal? Expected { get; set; }

    /// <summary>Observed against required progress.</summary>
    public decimal? Ratio { get; set; }

    /// <summary>The last day on which the goal can be reached in time.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Whether later figures of the period can no longer change the judgement.</summary>
    public bool IsFinal { get; set; }

    /// <summary>Whether a figure that went in is made up for demonstration.</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>The row of a judgement.</summary>
    internal static JudgedTarget From(string target, string region, ObservationSource source, TargetProgress progress) => new()
    {
        TargetKey = target,
        RegionKey = region,
        Source = source,
        AsOf = progress.AsOf,
        Status = progress.Status,
        Method = progress.Method,
        Actual = progress.Actual,
        ActualOn = progress.ActualOn,
        Share = progress.Share,
        ExpectedShare = progress.ExpectedShare,
        Expected = progress.Expected,
        Ratio = progress.Ratio,
        DueOn = progress.DueOn,
        IsFinal = progress.IsFinal,
        IsSynthetic = progress.IsSynthetic,
    };
}
