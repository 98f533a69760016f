namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>
/// Judges how far a target has come, by the method that official statistics use for the Sustainable Development Goals (Eurostat; Statistics
/// Canada as in Open SDG), with conventions of our own for counts, ranges and bare numbers. docs/progress-method.md describes it with
/// worked examples.
/// </summary>
public static class ProgressAssessment
{
    /// <summary>
    /// Judges a goal by the figures known on a day. Never throws on the data: what cannot be judged is <see
    /// cref="ProgressStatus.NotAvailable"/>.
    /// </summary>
    /// <param name="goal">What is to be reached.</param>
    /// <param name="observations">The figures of one series (one region, no dimension), in any order.</param>
    /// <param name="asOf">The day from which it is judged; later figures are ignored.</param>
    public static TargetProgress Assess(ProgressGoal goal, IEnumerable<ProgressObservation> observations, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(observations);
        var known = observations.Where(observation => observation.PeriodEnd <= asOf).ToList();
        var series = goal.Measure == IndicatorMeasure.AnnualFlow ? ObservationSeries.YearlyFlows(known) : ObservationSeries.Points(known);
        var progress = new TargetProgress
        {
            AsOf = asOf,
            Status = ProgressStatus.NotAvailable,
            Method = ProgressMethod.None,
            DueOn = goal.DueOn,
            ObservationCount = known.Count,
        };
        return ActualOf(goal, series) is { } actual ? Judge(progress, goal, series, actual) : progress;
    }

    /// <summary>
    /// The last figure up to the end of the due year: what comes later belongs to the next plan, and a yearly figure is dated 31 December
    /// even where the goal was due in October. Counts have to lie inside the goal's period.
    /// </summary>
    private static SeriesPoint? ActualOf(ProgressGoal goal, List<SeriesPoint> series)
    {
        var from = IsCount(goal) && goal.PeriodStart is { } first ? CalendarYears.EndOf(first - 1).AddDays(1) : DateOnly.MinValue;
        var to = goal.DueOn is { } due ? CalendarYears.EndOf(due.Year) : DateOnly.MaxValue;
        return series.FindLastIndex(point => point.On >= from && point.On <= to) is >= 0 and var last ? series[last] : null;
    }

    private static TargetProgress Judge(TargetProgress progress, ProgressGoal goal, List<SeriesPoint> series, SeriesPoint actual)
    {
        var range = GoalRange.From(goal);
        var comparison = (range, goal.Measure) switch
        {
            (not null, IndicatorMeasure.Cumulative) => PaceComparison.OfCumulative(goal, range, actual),
            (not null, IndicatorMeasure.AnnualFlow) => PaceComparison.OfYear(goal, range, actual),
            _ => GrowthComparison.Compare(goal, range, series, actual),
        };
        // A yearly flow is expected within its own year, not in the year after.
        var horizon = goal.Measure == IndicatorMeasure.AnnualFlow
            ? Earlier(progress.AsOf, CalendarYears.EndOf(actual.On.Year))
            : progress.AsOf;
        var expected = comparison.ExpectedOn?.Invoke(horizon);
        var reached = Reached(goal, range, actual);
        var final = goal.DueOn <= actual.On;
        return progress with
        {
            Status = reached switch
            {
                true => ProgressStatus.Achieved,
                false when final || progress.AsOf > goal.DueOn => ProgressStatus.Missed,
                _ => comparison.Status,
            },
            Method = comparison.Method,
            Actual = actual.Value,
            ActualOn = actual.On,
            Share = Rounded.Share(range?.Share(actual.Value)),
            Expected = Rounded.Share(expected),
            ExpectedShare = expected is { } value ? Rounded.Share(range?.Share(value)) : null,
            ExpectedAtActual = Rounded.Share(comparison.ExpectedOn?.Invoke(actual.On)),
            RequiredGrowth = comparison.RequiredGrowth,
            ObservedGrowth = comparison.ObservedGrowth,
            Ratio = comparison.Ratio,
            Baseline = comparison.Baseline?.Value,
            BaselineOn = comparison.Baseline?.On,
            Reached = reached,
            IsFinal = final,
            IsSynthetic = actual.IsSynthetic || comparison.Baseline is { IsSynthetic: true },
        };
    }

    /// <summary>Whether the goal is met; not decided for a count that may not pass a limit while it is still running.</summary>
    private static bool? Reached(ProgressGoal goal, GoalRange? range, SeriesPoint actual)
    {
        if (range?.Meets(actual.Value) is not true || range.Low is not null || !IsCount(goal))
        {
            return range?.Meets(actual.Value);
        }

        var end = goal.Measure == IndicatorMeasure.AnnualFlow ? CalendarYears.EndOf(actual.On.Year) : goal.DueOn ?? DateOnly.MaxValue;
        return actual.On >= end ? true : null;
    }

    private static bool IsCount(ProgressGoal goal) => goal.Measure is IndicatorMeasure.Cumulative or IndicatorMeasure.AnnualFlow;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
