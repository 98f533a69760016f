using CsCheck;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Model.Tests.Targets.Progress;

public class ProgressProperties
{
    private static readonly Gen<decimal> _value = Gen.Frequency(
        (1, Gen.Const(0m)), (8, Gen.Int[1, 20_000].Select(cents => cents / 100m)), (1, Gen.Int[-500, -1].Select(cents => cents / 100m)));

    private static readonly Gen<ProgressGoal> _goal =
        from comparator in Gen.Enum<Comparator>()
        from measure in Gen.Enum<IndicatorMeasure>()
        from direction in Gen.Enum<IndicatorDirection>()
        from value in Gen.Int[0, 10_000]
        from width in Gen.Int[0, 3_000]
        from start in Gen.Int[2019, 2023].Nullable()
        from due in Gen.Int[2022, 2027].Nullable()
        from milestone in Gen.Int[1, 9_000].Array[0, 2]
        select new ProgressGoal
        {
            Comparator = comparator,
            Measure = measure,
            Direction = direction,
            Value = value / 100m,
            ValueMax = comparator == Comparator.Between ? (value + width) / 100m : null,
            PeriodStart = start,
            DueYear = due,
            Milestones = [.. milestone.Select((asked, index) => new ProgressMilestone(2021 + index, asked / 100m))],
        };

    private static readonly Gen<ProgressObservation> _figure =
        from year in Gen.Int[2018, 2028]
        from quarter in Gen.Int[1, 4]
        from period in Gen.Frequency((2, Gen.Const(ObservationPeriod.Year)), (1, Gen.Const(ObservationPeriod.Quarter)))
        from value in _value
        from synthetic in Gen.Bool
        select (period == ObservationPeriod.Year
            ? Given.Figure(year, value) : Given.Quarter(year, quarter, value)) with
        { IsSynthetic = synthetic };

    private static readonly Gen<DateOnly> _asOf = Gen.Int[0, 365 * 11].Select(days => new DateOnly(2018, 1, 1).AddDays(days));

    private static readonly Gen<(ProgressGoal Goal, ProgressObservation[] Figures, DateOnly AsOf)> _case =
        Gen.Select(_goal, _figure.Array[0, 8], _asOf, (goal, figures, asOf) => (goal, figures, asOf));

    [Fact]
    public void Reached_means_achieved_and_achieved_means_reached() => _case.Sample(
        c => ProgressAssessment.Assess(c.Goal, c.Figures, c.AsOf) is var p && (p.Reached == true) == (p.Status == ProgressStatus.Achieved));

    [Fact]
    public void Later_observations_are_ignored() => _case.Sample(
        c => ProgressAssessment.Assess(c.Goal, c.Figures, c.AsOf)
            == ProgressAssessment.Assess(c.Goal, c.Figures.Where(figure => figure.PeriodEnd <= c.AsOf), c.AsOf));

    [Fact]
    public void Order_of_the_observations_changes_nothing() => _case.Sample(
        c => ProgressAssessment.Assess(c.Goal, c.Figures, c.AsOf) == ProgressAssessment.Assess(c.Goal, c.Figures.Reverse(), c.AsOf));

    [Fact]
    public void Counting_in_other_units_changes_neither_status_nor_ratio() =>
        Gen.Select(_case, Gen.Int[-3, 4].Select(power => (decimal)Math.Pow(10, power))).Sample((c, factor) =>
    {
        var one = ProgressAssessment.Assess(c.Goal, c.Figures, c.AsOf);
        var other = ProgressAssessment.Assess(Scaled(c.Goal, factor),
            c.Figures.Select(figure => figure with { Value = figure.Value * factor }), c.AsOf);
        return (one.Status, one.Ratio, one.Share, one.Method) == (other.Status, other.Ratio, other.Share, other.Method);
    });

    [Fact]
    public void A_better_actual_never_gives_a_worse_status() => Gen.Select(_case, Gen.Int[1, 5_000]).Sample((c, more) =>
    {
        // A range can be left by doing more, so it has no "better" side.
        var range = c.Goal.Comparator == Comparator.Between
            || c.Goal is
            {
                Comparator: Comparator.Equal or Comparator.Approximately, Direction: IndicatorDirection.Maintain,
                Measure: not IndicatorMeasure.Frequency
            };
        var goal = range ? c.Goal with { Comparator = Comparator.GreaterOrEqual } : c.Goal;
        var figures = c.Figures.Where(figure => figure.Period == ObservationPeriod.Year).DistinctBy(figure => figure.PeriodEnd).ToArray();
        var one = ProgressAssessment.Assess(goal, figures, c.AsOf);
        if (one.ActualOn is not { } on || one.ActualOn == one.BaselineOn)
        {
            return true;
        }

        var downwards = goal.Comparator is Comparator.Less or Comparator.LessOrEqual
            || goal is { Comparator: Comparator.Equal or Comparator.Approximately, Direction: IndicatorDirection.Decrease };
        var change = more / 100m * (downwards ? -1 : 1);
        var other = ProgressAssessment.Assess(
            goal, figures.Select(figure => figure.PeriodEnd == on ? figure with { Value = figure.Value + change } : figure), c.AsOf);
        return Rank(other) >= Rank(one);
    });

    [Fact]
    public void Inside_a_range_is_achieved() => Gen.Select(_case, Gen.Double[0, 1]).Sample((c, inside) =>
    {
        var goal = c.Goal with
        {
            Comparator = Comparator.Between,
            ValueMax = c.Goal.ValueMax ?? c.Goal.Value + 5,
            DueYear = 2025,
            PeriodStart = 2021
        };
        var value = goal.Value!.Value + Math.Round((decimal)inside * (goal.ValueMax!.Value - goal.Value.Value), 4);
        return ProgressAssessment.Assess(goal, [Given.Figure(2025, value)], Given.EndOf2025) is
        {
            Status: ProgressStatus.Achieved,
            Share: not null
        };
    });

    [Fact]
    public void Without_a_due_date_nothing_is_missed() => _case.Sample(
        c => ProgressAssessment.Assess(c.Goal with { DueYear = null }, c.Figures, c.AsOf).Status != ProgressStatus.Missed);

    [Fact]
    public void Status_and_ratio_shown_never_contradict_each_other() => _case.Sample(c =>
    {
        var progress = ProgressAssessment.Assess(c.Goal, c.Figures, c.AsOf);
        return progress.Ratio is null || progress.Status is ProgressStatus.Achieved or ProgressStatus.Missed
            || progress.Status == ProgressThresholds.OfRatio(progress.Ratio);
    });

    [Fact]
    public void Only_figures_that_went_in_make_a_judgement_synthetic() => _case.Sample(
        c => !ProgressAssessment.Assess(c.Goal, c.Figures.Select(figure => figure with { IsSynthetic = false }), c.AsOf).IsSynthetic);

    private static ProgressGoal Scaled(ProgressGoal goal, decimal factor) => goal with
    {
        Value = goal.Value * factor,
        ValueMax = goal.ValueMax * factor,
        Milestones = [.. goal.Milestones.Select(milestone => milestone with { Value = milestone.Value * factor })],
    };

    private static int Rank(TargetProgress progress) => progress.Status == ProgressStatus.Missed ? 0 : (int)progress.Status;
}
