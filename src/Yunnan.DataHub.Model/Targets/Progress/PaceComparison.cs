namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>Counts are judged by pace: what is counted so far against what the way to the goal asks for by then.</summary>
internal static class PaceComparison
{
    /// <summary>
    /// A count that runs from the beginning of the goal's period: 0 there, then through the milestones to the goal on the due date.
    /// </summary>
    public static ProgressComparison OfCumulative(ProgressGoal goal, GoalRange range, SeriesPoint actual)
    {
        if (goal is not { PeriodStart: { } first, DueOn: { } due } || CalendarYears.EndOf(first - 1) is var start && start >= due)
        {
            return ProgressComparison.None;
        }

        var way = goal.Milestones
            .Select(milestone => (On: CalendarYears.EndOf(milestone.Year), milestone.Value))
            .Where(milestone => milestone.On > start && milestone.On < due)
            .OrderBy(milestone => milestone.On)
            .Prepend((On: start, Value: 0m))
            .Append((On: due, Value: range.LowGoal));
        return Compare(range, actual, [.. way]);
    }

    /// <summary>The flow of one year against the goal for that year: its milestone where it has one.</summary>
    public static ProgressComparison OfYear(ProgressGoal goal, GoalRange range, SeriesPoint actual)
    {
        var year = actual.On.Year;
        var asked = goal.Milestones.FirstOrDefault(milestone => milestone.Year == year)?.Value ?? range.LowGoal;
        return Compare(range, actual, [(CalendarYears.EndOf(year - 1), 0), (CalendarYears.EndOf(year), asked)]);
    }

    private static ProgressComparison Compare(GoalRange range, SeriesPoint actual, List<(DateOnly On, decimal Value)> way)
    {
        var baseline = new SeriesPoint(way[0].On, way[0].Value, IsSynthetic: false);
        var expected = On(way, actual.On);
        if (range.IsTwoSided && actual.Value > range.High)
        {
            // Past the range and moving away from it: no pace leads back.
            return Result(ProgressStatus.Deteriorating, ratio: null);
        }

        decimal? ratio = range.Low is null
            ? WithinLimit(range, actual.Value, expected)
            : expected > 0 ? Rounded.Ratio(actual.Value / expected) : null;
        return Result(ProgressThresholds.OfRatio(ratio), ratio);

        ProgressComparison Result(ProgressStatus status, decimal? ratio) => new()
        {
            Method = ProgressMethod.Pace,
            Status = status,
            Baseline = baseline,
            Ratio = ratio,
            ExpectedOn = day => On(way, day),
        };
    }

    // A count that may not go above a limit is on track while it is used up no faster than time passes; above the limit nothing leads back.
    private static decimal WithinLimit(GoalRange range, decimal actual, decimal expected) =>
        actual > range.High ? -1 : actual <= 0 ? 1 : Rounded.Ratio(expected / actual);

    private static decimal On(List<(DateOnly On, decimal Value)> way, DateOnly day)
    {
        var next = way.FindIndex(point => point.On >= day);
        if (next <= 0)
        {
            return next < 0 ? way[^1].Value : way[0].Value;
        }

        var (from, to) = (way[next - 1], way[next]);
        return from.Value + (to.Value - from.Value) * CalendarYears.Between(from.On, day) / CalendarYears.Between(from.On, to.On);
    }
}
