using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Model.Tests.Targets.Progress;

/// <summary>Short builders: a goal, a figure, a judgement.</summary>
internal static class Given
{
    public static readonly DateOnly EndOf2025 = End(2025);

    public static DateOnly End(int year) => new(year, 12, 31);

    public static ProgressGoal Stock(
        decimal? value, Comparator comparator = Comparator.GreaterOrEqual, IndicatorDirection direction = IndicatorDirection.Increase,
        int? due = 2025) =>
        new()
        {
            Comparator = comparator,
            Value = value,
            Measure = IndicatorMeasure.Stock,
            Direction = direction,
            PeriodStart = 2021,
            DueYear = due
        };

    public static ProgressGoal Count(decimal value, Comparator comparator = Comparator.GreaterOrEqual,
        params ProgressMilestone[] milestones) =>
        Stock(value, comparator) with { Measure = IndicatorMeasure.Cumulative, Milestones = milestones };

    public static ProgressGoal Flow(decimal value, Comparator comparator = Comparator.GreaterOrEqual) =>
        Stock(value, comparator, due: null) with { Measure = IndicatorMeasure.AnnualFlow, PeriodStart = 2023 };

    public static ProgressObservation Figure(int year, decimal value) => new() { PeriodEnd = End(year), Value = value };

    public static ProgressObservation Quarter(int year, int quarter, decimal value) => new()
    {
        PeriodEnd = new DateOnly(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3)),
        Value = value,
        Period = ObservationPeriod.Quarter,
    };

    public static TargetProgress Assessed(this ProgressGoal goal, int asOf, params ProgressObservation[] figures) =>
        ProgressAssessment.Assess(goal, figures, End(asOf));

    public static TargetProgress Assessed(this ProgressGoal goal, DateOnly asOf, params ProgressObservation[] figures) =>
        ProgressAssessment.Assess(goal, figures, asOf);
}
