namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>A figure of a series after selection.</summary>
/// <param name="On">The day whose state it tells.</param>
/// <param name="Value">The figure.</param>
/// <param name="IsSynthetic">Whether a figure in it is made up.</param>
internal readonly record struct SeriesPoint(DateOnly On, decimal Value, bool IsSynthetic);

/// <summary>Makes one figure a day, in order of time, of observations that may overlap.</summary>
internal static class ObservationSeries
{
    /// <summary>One figure a day: a real one before a made-up one, then by status, then the longer period.</summary>
    public static List<SeriesPoint> Points(IEnumerable<ProgressObservation> observations) =>
    [
        .. Best(observations, observation => observation.PeriodEnd)
            .Select(observation => new SeriesPoint(observation.PeriodEnd, observation.Value, observation.IsSynthetic))
            .OrderBy(point => point.On),
    ];

    /// <summary>
    /// One figure a year: the year's own, or the sum of its quarters or months from January on. A year whose parts have a hole ends before
    /// it:
    /// a sum with a hole would look like a shortfall.
    /// </summary>
    public static List<SeriesPoint> YearlyFlows(IEnumerable<ProgressObservation> observations) =>
    [
        .. observations
            .GroupBy(observation => observation.PeriodEnd.Year)
            .Select(year => WholeYear(year) ?? Parts(year, ObservationPeriod.Quarter, 3) ?? Parts(year, ObservationPeriod.Month, 1))
            .OfType<SeriesPoint>()
            .OrderBy(point => point.On),
    ];

    private static SeriesPoint? WholeYear(IEnumerable<ProgressObservation> year) =>
        Points(year.Where(observation => observation.Period == ObservationPeriod.Year)) is [.., var last] ? last : null;

    private static SeriesPoint? Parts(IEnumerable<ProgressObservation> year, ObservationPeriod period, int months)
    {
        SeriesPoint? sum = null;
        var month = 0;
        foreach (var part in Points(year.Where(observation => observation.Period == period)))
        {
            month += months;
            if (part.On.Month != month)
            {
                break;
            }

            sum = new SeriesPoint(part.On, (sum?.Value ?? 0) + part.Value, part.IsSynthetic || sum is { IsSynthetic: true });
        }

        return sum;
    }

    private static IEnumerable<ProgressObservation> Best<TKey>(
        IEnumerable<ProgressObservation> observations, Func<ProgressObservation, TKey> key) =>
        observations.GroupBy(key).Select(same => same
            .OrderBy(observation => observation.IsSynthetic)
            .ThenByDescending(observation => observation.Status)
            .ThenBy(observation => observation.Period)
            .ThenByDescending(observation => observation.Value)
            .First());
}
