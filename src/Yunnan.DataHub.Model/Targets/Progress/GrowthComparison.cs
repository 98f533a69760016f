namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>States (stocks, rates, frequencies, service times) are judged by growth since a baseline.</summary>
internal static class GrowthComparison
{
    /// <summary>Observed growth against the growth that leads to the goal in time; without a value or a date the growth alone.</summary>
    public static ProgressComparison Compare(ProgressGoal goal, GoalRange? range, List<SeriesPoint> series, SeriesPoint actual)
    {
        if (BaselineOf(goal, series) is not { } baseline || baseline.On >= actual.On)
        {
            return ProgressComparison.None;
        }

        if (range is null)
        {
            return goal.Comparator switch
            {
                Comparator.Greater or Comparator.GreaterOrEqual => Trend(baseline, actual, upwards: true),
                Comparator.Less or Comparator.LessOrEqual => Trend(baseline, actual, upwards: false),
                // The document refers to a standard and does not print it: no direction follows.
                _ => ProgressComparison.None with { Baseline = baseline },
            };
        }

        if (range.Meets(baseline.Value))
        {
            return Kept(range, baseline, actual);
        }

        var upwards = range.Low is { } low && baseline.Value <= low;
        if (goal.DueOn is not { } due)
        {
            return Trend(baseline, actual, upwards);
        }

        return due <= baseline.On
            ? ProgressComparison.None with { Baseline = baseline }
            : Towards(upwards ? range.LowGoal : range.HighGoal, due, range, baseline, actual);
    }

    /// <summary>The stated baseline; else the last figure before the goal's period; else the first figure.</summary>
    private static SeriesPoint? BaselineOf(ProgressGoal goal, List<SeriesPoint> series)
    {
        if (goal.Baseline is { Value: { } value } stated)
        {
            return new SeriesPoint(CalendarYears.EndOf(stated.Year), value, IsSynthetic: false);
        }

        if ((goal.Baseline?.Year ?? goal.PeriodStart - 1) is { } year
            && series.FindLast(point => point.On <= CalendarYears.EndOf(year)) is { On: var on } before && on != default)
        {
            return before;
        }

        return series.Count > 0 ? series[0] : null;
    }

    // The baseline met the goal. If the actual value meets it too, it is achieved; if not, it has moved away, at whatever rate.
    private static ProgressComparison Kept(GoalRange range, SeriesPoint baseline, SeriesPoint actual) => new()
    {
        Method = ProgressMethod.CompoundGrowth,
        Status = ProgressStatus.Deteriorating,
        Baseline = baseline,
        ObservedGrowth = Growth(baseline.Value, actual.Value, Years(baseline, actual.On)) is { } growth ? Rounded.Growth(growth) : null,
        ExpectedOn = range.IsTwoSided ? null : _ => range.LowGoal,
    };

    private static ProgressComparison Trend(SeriesPoint baseline, SeriesPoint actual, bool upwards)
    {
        var comparison = new ProgressComparison
        { Method = ProgressMethod.Trend, Status = ProgressStatus.NotAvailable, Baseline = baseline };
        if (Growth(baseline.Value, actual.Value, Years(baseline, actual.On)) is { } growth)
        {
            var rounded = Rounded.Growth(growth);
            return comparison with { ObservedGrowth = rounded, Status = ProgressThresholds.OfTrend(upwards ? rounded : -rounded) };
        }

        // From nothing there is no rate, yet a direction: any rise is beyond every limit.
        return baseline.Value != 0 ? comparison : comparison with
        {
            Status = actual.Value == 0 ? ProgressStatus.Limited
                : actual.Value > 0 == upwards ? ProgressStatus.OnTrack
                : ProgressStatus.Deteriorating,
        };
    }

    private static ProgressComparison Towards(decimal target, DateOnly due, GoalRange range, SeriesPoint baseline, SeriesPoint actual)
    {
        var (elapsed, whole) = (Years(baseline, actual.On), Years(baseline, due));
        var comparison = actual.Value >= 0 && Growth(baseline.Value, target, whole) is { } required && target > 0
            && Growth(baseline.Value, actual.Value, elapsed) is { } observed
                ? Compound(required, observed)
                : Linear();
        var fromBelow = baseline.Value < target;
        var overshot = range.IsTwoSided && (fromBelow ? actual.Value > range.High : actual.Value < range.Low);
        return overshot ? comparison with { Status = ProgressStatus.Deteriorating, Ratio = null } : comparison;

        ProgressComparison Compound(double required, double observed) => Compare(
            required == 0 ? null : Rounded.Ratio(observed / required), observed) with
        {
            Method = ProgressMethod.CompoundGrowth,
            RequiredGrowth = Rounded.Growth(required),
            ObservedGrowth = Rounded.Growth(observed),
            ExpectedOn = day => day >= due ? target : Grown(baseline.Value, required, Years(baseline, day)),
        };

        ProgressComparison Linear()
        {
            var (required, observed) = ((target - baseline.Value) / whole, (actual.Value - baseline.Value) / elapsed);
            return Compare(required == 0 ? null : Rounded.Ratio(observed / required), (double)observed) with
            {
                Method = ProgressMethod.LinearChange,
                RequiredGrowth = Rounded.Change(required),
                ObservedGrowth = Rounded.Change(observed),
                ExpectedOn = day => day >= due ? target : baseline.Value + required * Math.Max(0, Years(baseline, day)),
            };
        }

        // Nothing is required of a "more than" goal whose baseline stands at the limit, except to move: standing still is limited progress.
        ProgressComparison Compare(decimal? ratio, double observed)
        {
            var away = range.Low is null ? observed > 0 : observed < 0;
            var still = away ? ProgressStatus.Deteriorating : ProgressStatus.Limited;
            return new()
            {
                Method = ProgressMethod.None,
                Status = ratio is null ? still : ProgressThresholds.OfRatio(ratio),
                Baseline = baseline,
                Ratio = ratio,
            };
        }
    }

    private static decimal Years(SeriesPoint from, DateOnly to) => CalendarYears.Between(from.On, to);

    /// <summary>Compound annual growth; null where it does not exist: from zero, or across it.</summary>
    private static double? Growth(decimal from, decimal to, decimal years) =>
        from > 0 && to >= 0 && years > 0 ? Math.Pow((double)(to / from), (double)(1 / years)) - 1 : null;

    private static decimal Grown(decimal from, double growth, decimal years) =>
        years <= 0 ? from : from * (decimal)Math.Pow(1 + growth, (double)years);
}
