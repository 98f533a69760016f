namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>
/// The values which meet a goal, read from comparator, direction and measure. A bare number of an increasing indicator is "at least":
/// the documents print it so ("train 100,000 apprentices").
/// </summary>
internal sealed record GoalRange
{
    /// <summary>"About" (左右) is met within five per cent of the value. Our own convention: the documents say nothing.</summary>
    public const decimal Approximation = 0.05m;

    /// <summary>
    /// A bare number that is to be kept is met within one per cent, so that rounding does not decide. Our own convention.
    /// </summary>
    public const decimal Equality = 0.01m;

    private bool _strict;

    /// <summary>Least value that meets the goal; null where there is no lower end.</summary>
    public decimal? Low { get; private init; }

    /// <summary>Greatest value that meets the goal; null where there is no upper end.</summary>
    public decimal? High { get; private init; }

    /// <summary>The printed value at the lower end, towards which growth and pace are measured.</summary>
    public decimal LowGoal { get; private init; }

    /// <summary>The printed value at the upper end.</summary>
    public decimal HighGoal { get; private init; }

    public bool IsTwoSided => Low is not null && High is not null;

    /// <summary>The range, or null where the goal prints no value.</summary>
    public static GoalRange? From(ProgressGoal goal)
    {
        if (goal.Value is not { } value)
        {
            return null;
        }

        return goal.Comparator switch
        {
            Comparator.GreaterOrEqual => AtLeast(value, value),
            Comparator.Greater => AtLeast(value, value) with { _strict = true },
            Comparator.LessOrEqual => AtMost(value, value),
            Comparator.Less => AtMost(value, value) with { _strict = true },
            Comparator.Between => Within(value, goal.ValueMax ?? value, 0, 0),
            Comparator.Approximately => Towards(value, goal, Approximation, Approximation),
            _ => Towards(value, goal, 0, Equality),
        };
    }

    public bool Meets(decimal actual) =>
        (Low is not { } low || (_strict ? actual > low : actual >= low))
        && (High is not { } high || (_strict ? actual < high : actual <= high));

    /// <summary>Share of the goal that a value reaches: to the value for "at least", of the value for "at most" (never above 1).</summary>
    public decimal? Share(decimal value)
    {
        if (IsTwoSided && Meets(value))
        {
            return 1;
        }

        if (Low is not null && (High is null || value < LowGoal))
        {
            return LowGoal == 0 ? null : value / LowGoal;
        }

        return value <= HighGoal ? 1 : HighGoal < 0 ? null : HighGoal / value;
    }

    private static GoalRange Towards(decimal value, ProgressGoal goal, decimal oneSided, decimal twoSided) => goal switch
    {
        { Direction: IndicatorDirection.Increase } => AtLeast(value - Math.Abs(value) * oneSided, value),
        { Direction: IndicatorDirection.Decrease } => AtMost(value + Math.Abs(value) * oneSided, value),
        // A duty that is done more often than stated is done: two meetings a year are met by three.
        { Measure: IndicatorMeasure.Frequency } => AtLeast(value - Math.Abs(value) * oneSided, value),
        _ => Within(value, value, Math.Abs(value) * twoSided, Math.Abs(value) * twoSided),
    };

    private static GoalRange AtLeast(decimal low, decimal goal) => new() { Low = low, LowGoal = goal, HighGoal = goal };

    private static GoalRange AtMost(decimal high, decimal goal) => new() { High = high, LowGoal = goal, HighGoal = goal };

    private static GoalRange Within(decimal low, decimal high, decimal below, decimal above) =>
        new() { Low = low - below, High = high + above, LowGoal = low, HighGoal = high };
}
