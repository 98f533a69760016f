namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>A figure of the target's series: one region, no dimension (观测值).</summary>
public sealed record ProgressObservation
{
    /// <summary>Last day of the period of the figure (期末日期).</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>
    /// The figure, in the indicator's unit; of a cumulative indicator all that was counted since the goal's period began (数值).
    /// </summary>
    public required decimal Value { get; init; }

    /// <summary>Length of the period; it matters for yearly flows only (期间长度).</summary>
    public ObservationPeriod Period { get; init; } = ObservationPeriod.Year;

    /// <summary>How far the figure has come on its way to publication (数据状态).</summary>
    public ObservationStatus Status { get; init; } = ObservationStatus.Published;

    /// <summary>Whether the figure is made up for demonstration (是否演示数据).</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>The figure of an observation.</summary>
    public static ProgressObservation From(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return new ProgressObservation
        {
            PeriodEnd = observation.PeriodEnd,
            Value = observation.Value,
            Period = StatisticalPeriod.TryParse(observation.Period, out var period) ? period.Length : ObservationPeriod.Year,
            Status = observation.Status,
            IsSynthetic = observation.IsSynthetic,
        };
    }
}

/// <summary>The length of an observed period (期间长度).</summary>
public enum ObservationPeriod
{
    /// <summary>A calendar year (年).</summary>
    Year = 1,

    /// <summary>A quarter (季度).</summary>
    Quarter = 2,

    /// <summary>A month (月).</summary>
    Month = 3,
}
