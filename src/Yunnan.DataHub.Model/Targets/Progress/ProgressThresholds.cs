namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>
/// The published limits between the statuses: Eurostat, "Sustainable development in the European Union — monitoring report on progress
/// towards the SDGs in an EU context", annex on the method; the limits without a target value are those of Statistics Canada as published
/// with Open SDG.
/// </summary>
public static class ProgressThresholds
{
    /// <summary>Least ratio of observed to required progress that is on track.</summary>
    public const decimal OnTrack = 0.95m;

    /// <summary>Least ratio that needs acceleration; below it progress is limited.</summary>
    public const decimal NeedsAcceleration = 0.60m;

    /// <summary>Least growth a year, in the wanted direction, that is on track where there is no value or no date to reach.</summary>
    public const decimal TrendOnTrack = 0.015m;

    /// <summary>
    /// Least growth a year, in the wanted direction, that needs acceleration where there is no value or no date to reach.
    /// </summary>
    public const decimal TrendNeedsAcceleration = 0.005m;

    /// <summary>The status of a ratio of observed to required progress.</summary>
    /// <param name="ratio">The ratio; null gives <see cref="ProgressStatus.NotAvailable"/>.</param>
    public static ProgressStatus OfRatio(decimal? ratio) => StatusOf(ratio, OnTrack, NeedsAcceleration);

    /// <summary>The status of a growth rate alone.</summary>
    /// <param name="growth">Growth a year as a share, positive in the wanted direction.</param>
    public static ProgressStatus OfTrend(decimal? growth) => StatusOf(growth, TrendOnTrack, TrendNeedsAcceleration);

    private static ProgressStatus StatusOf(decimal? measure, decimal onTrack, decimal needsAcceleration) => measure switch
    {
        null => ProgressStatus.NotAvailable,
        < 0 => ProgressStatus.Deteriorating,
        { } some when some >= onTrack => ProgressStatus.OnTrack,
        { } some when some >= needsAcceleration => ProgressStatus.NeedsAcceleration,
        _ => ProgressStatus.Limited,
    };
}
