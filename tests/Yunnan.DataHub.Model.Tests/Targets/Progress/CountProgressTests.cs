using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using static Yunnan.DataHub.Model.Tests.Targets.Progress.Given;

namespace Yunnan.DataHub.Model.Tests.Targets.Progress;

public class CountProgressTests
{
    // yn-01 二(一): 5,000,000 person-times from 2021 to 2025; batch 1 asks 600,000 of its 2,310,000 for 2021.
    private static readonly ProgressGoal _training = Count(5_000_000);
    private static readonly ProgressGoal _upgrading = Count(2_310_000, Comparator.GreaterOrEqual, new ProgressMilestone(2021, 600_000));

    [Fact]
    public void Training_halfway_through_its_period_is_expected_at_half()
    {
        var progress = _training.Assessed(new DateOnly(2023, 7, 2), Figure(2021, 1_000_000), Figure(2022, 1_800_000));

        Assert.Equal((0.36m, 0.5003m), (progress.Share, progress.ExpectedShare));
        Assert.Equal((2_000_000, 0.9m), (progress.ExpectedAtActual, progress.Ratio));
        Assert.Equal((ProgressMethod.Pace, ProgressStatus.NeedsAcceleration), (progress.Method, progress.Status));
        Assert.Equal((0, End(2020)), (progress.Baseline, progress.BaselineOn));
    }

    [Theory]
    [InlineData(600_000, ProgressStatus.OnTrack)]
    [InlineData(570_000, ProgressStatus.OnTrack)]
    [InlineData(569_000, ProgressStatus.NeedsAcceleration)]
    [InlineData(462_000, ProgressStatus.NeedsAcceleration)]
    [InlineData(359_000, ProgressStatus.Limited)]
    public void The_milestone_of_the_first_year_sets_the_pace(int actual, ProgressStatus status) =>
        Assert.Equal(status, _upgrading.Assessed(2021, Figure(2021, actual)).Status);

    [Fact]
    public void After_the_milestone_the_way_is_straight_to_the_goal()
    {
        // 600,000 + (2,310,000 - 600,000) * 2 / 4
        Assert.Equal(1_455_000, _upgrading.Assessed(2023, Figure(2023, 1_455_000)).ExpectedAtActual);
    }

    [Fact]
    public void Chief_technicians_printed_as_a_bare_number_are_at_least_that_many()
    {
        var goal = Count(350, Comparator.Equal, new ProgressMilestone(2021, 70));

        Assert.Equal(ProgressStatus.Achieved, goal.Assessed(2025, Figure(2025, 361)).Status);
        Assert.Equal(ProgressStatus.Missed, goal.Assessed(2025, Figure(2025, 349)).Status);
        Assert.Equal(ProgressStatus.OnTrack, goal.Assessed(2022, Figure(2022, 140)).Status);
        Assert.Equal((140, 0.4m), goal.Assessed(2022, Figure(2022, 140)) is var p ? (p.Expected, p.ExpectedShare) : default);
    }

    [Theory]
    [InlineData(3, ProgressStatus.Missed)]
    [InlineData(4, ProgressStatus.Achieved)]
    [InlineData(6, ProgressStatus.Achieved)]
    [InlineData(7, ProgressStatus.Missed)]
    public void Four_to_six_colleges_are_met_inside_the_range(int colleges, ProgressStatus status) =>
        Assert.Equal(status, (Count(4, Comparator.Between) with { ValueMax = 6 }).Assessed(2025, Figure(2025, colleges)).Status);

    [Fact]
    public void Before_the_due_date_a_count_past_its_range_moves_away_from_it() =>
        Assert.Equal(ProgressStatus.Deteriorating,
            (Count(4, Comparator.Between) with { ValueMax = 6 }).Assessed(2024, Figure(2024, 7)).Status);

    [Theory]
    [InlineData(9.5, true)]
    [InlineData(12, true)]
    [InlineData(9.4, false)]
    public void About_ten_schools_are_reached_within_five_per_cent_below(double schools, bool reached) =>
        Assert.Equal(reached, Count(10, Comparator.Approximately).Assessed(2025, Figure(2025, (decimal)schools)).Reached);

    [Fact]
    public void Figures_from_before_the_period_do_not_count() =>
        Assert.Equal(ProgressStatus.NotAvailable, _training.Assessed(2022, Figure(2020, 0)).Status);

    [Fact]
    public void A_count_without_a_period_has_no_pace_and_can_still_be_reached()
    {
        var goal = _training with { PeriodStart = null };

        Assert.Equal(ProgressStatus.NotAvailable, goal.Assessed(2023, Figure(2023, 3_000_000)).Status);
        Assert.Equal(ProgressStatus.Achieved, goal.Assessed(2023, Figure(2023, 5_000_000)).Status);
    }

    [Fact]
    public void A_count_that_may_not_pass_a_limit_is_reached_only_when_the_period_is_over()
    {
        var goal = Count(100, Comparator.LessOrEqual);

        Assert.Equal((ProgressStatus.OnTrack, null), goal.Assessed(2022, Figure(2022, 30)) is var p ? (p.Status, p.Reached) : default);
        Assert.Equal(ProgressStatus.Deteriorating, goal.Assessed(2022, Figure(2022, 101)).Status);
        Assert.Equal(ProgressStatus.Achieved, goal.Assessed(2025, Figure(2025, 100)).Status);
    }

    [Theory]
    [InlineData(30_000, ProgressStatus.Achieved)]
    [InlineData(29_000, ProgressStatus.OnTrack)]
    [InlineData(20_000, ProgressStatus.NeedsAcceleration)]
    [InlineData(10_000, ProgressStatus.Limited)]
    public void A_yearly_goal_is_judged_by_its_last_year(int persons, ProgressStatus status)
    {
        var progress = Flow(30_000).Assessed(2024, Figure(2023, 99_000), Figure(2024, persons));

        Assert.Equal((status, 30_000m), (progress.Status, progress.Expected));
    }

    [Fact]
    public void A_yearly_goal_that_is_due_is_missed_by_the_year_of_the_due_date()
    {
        var goal = Flow(25_000) with { PeriodStart = 2021, DueYear = 2021 };

        Assert.Equal(ProgressStatus.Missed, goal.Assessed(2023, Figure(2021, 20_000), Figure(2022, 40_000)).Status);
    }

    [Fact]
    public void Quarters_of_a_year_are_added_and_held_against_their_share_of_the_year()
    {
        var progress = Flow(40_000).Assessed(2023, Quarter(2023, 1, 10_000), Quarter(2023, 2, 9_000));

        Assert.Equal((19_000, new DateOnly(2023, 6, 30)), (progress.Actual, progress.ActualOn));
        Assert.Equal(19_835.6164m, progress.ExpectedAtActual);
        Assert.Equal(ProgressStatus.OnTrack, progress.Status);
    }

    [Fact]
    public void Quarters_with_a_hole_end_before_it() =>
        Assert.Equal(10_000, Flow(40_000).Assessed(2023, Quarter(2023, 1, 10_000), Quarter(2023, 3, 9_000)).Actual);

    [Fact]
    public void A_duty_done_more_often_than_stated_is_done()
    {
        var meetings = Stock(2, Comparator.Equal, IndicatorDirection.Maintain, due: null) with { Measure = IndicatorMeasure.Frequency };

        Assert.Equal(ProgressStatus.Achieved, meetings.Assessed(2022, Figure(2022, 3)).Status);
        Assert.NotEqual(ProgressStatus.Achieved, meetings.Assessed(2022, Figure(2022, 1)).Status);
    }

    [Fact]
    public void A_rate_that_is_to_be_kept_is_met_within_one_per_cent()
    {
        var fee = Stock(2, Comparator.Equal, IndicatorDirection.Maintain, due: null) with { Measure = IndicatorMeasure.Rate };

        Assert.Equal((true, false, false),
            (fee.Assessed(2022, Figure(2022, 2.01m)).Reached, fee.Assessed(2022, Figure(2022, 1.9m)).Reached,
                fee.Assessed(2022, Figure(2022, 2.1m)).Reached));
    }
}
