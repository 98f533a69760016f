using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using static Yunnan.DataHub.Model.Tests.Targets.Progress.Given;

namespace Yunnan.DataHub.Model.Tests.Targets.Progress;

public class StateProgressTests
{
    [Fact]
    public void Progress_past_due_and_short_of_the_goal_is_missed()
    {
        var progress = Stock(1_550_000).Assessed(2026, Figure(2020, 1_100_000), Figure(2025, 1_549_999));

        Assert.Equal(ProgressStatus.Missed, progress.Status);
        Assert.False(progress.Reached);
        Assert.True(progress.IsFinal);
    }

    [Fact]
    public void Past_due_with_an_old_figure_only_is_missed_and_not_final()
    {
        var progress = Stock(100).Assessed(2026, Figure(2020, 50), Figure(2023, 90));

        Assert.Equal((ProgressStatus.Missed, false), (progress.Status, progress.IsFinal));
    }

    [Fact]
    public void On_the_due_date_a_figure_of_that_date_decides() =>
        Assert.Equal(ProgressStatus.Missed, Stock(100).Assessed(2025, Figure(2020, 50), Figure(2025, 99)).Status);

    [Fact]
    public void On_the_due_date_without_its_figure_the_pace_still_counts() =>
        Assert.Equal(ProgressStatus.OnTrack, Stock(100).Assessed(2025, Figure(2020, 50), Figure(2024, 90)).Status);

    [Theory]
    [InlineData(120.55, ProgressStatus.OnTrack, 1.0008)]
    [InlineData(119, ProgressStatus.NeedsAcceleration, 0.9285)]
    [InlineData(112.1, ProgressStatus.NeedsAcceleration, 0.6005)]
    [InlineData(112, ProgressStatus.Limited, 0.5957)]
    [InlineData(100, ProgressStatus.Limited, 0)]
    [InlineData(99, ProgressStatus.Deteriorating, -0.0512)]
    public void Status_follows_the_ratio_of_observed_to_required_growth(double actual, ProgressStatus status, double ratio)
    {
        // Required: (159.5 / 100)^(1/5) - 1 = 9.79 % a year from the end of 2020.
        var progress = Stock(159.5m).Assessed(2022, Figure(2020, 100), Figure(2022, (decimal)actual));

        Assert.Equal(status, progress.Status);
        Assert.Equal((decimal)ratio, progress.Ratio);
        Assert.Equal(0.0979, (double)progress.RequiredGrowth!, 0.0001);
    }

    [Fact]
    public void Numbers_that_went_in_are_given_back()
    {
        var progress = Stock(5_000_000)
            .Assessed(new DateOnly(2023, 12, 31), Figure(2019, 1), Figure(2020, 4_000_000), Figure(2022, 4_300_000));

        Assert.Equal((4_000_000, End(2020)), (progress.Baseline, progress.BaselineOn));
        Assert.Equal((4_300_000, End(2022)), (progress.Actual, progress.ActualOn));
        Assert.Equal((0.045640m, 0.036822m, 0.8068m), (progress.RequiredGrowth, progress.ObservedGrowth, progress.Ratio));
        Assert.Equal((0.86m, End(2025), 3), (progress.Share, progress.DueOn, progress.ObservationCount));
        Assert.Equal((4_573_050.5m, 0.9146m), (Math.Round(progress.Expected!.Value, 1), progress.ExpectedShare));
        Assert.Equal(ProgressStatus.NeedsAcceleration, progress.Status);
    }

    [Fact]
    public void A_stated_baseline_is_taken_before_any_figure()
    {
        var goal = Stock(100) with { Baseline = new ProgressBaseline(2020, 60) };

        var progress = goal.Assessed(2022, Figure(2020, 10), Figure(2022, 80));

        Assert.Equal((60, End(2020)), (progress.Baseline, progress.BaselineOn));
    }

    [Fact]
    public void Without_a_figure_before_the_period_the_first_one_is_the_baseline() =>
        Assert.Equal(End(2021), Stock(100).Assessed(2023, Figure(2021, 50), Figure(2023, 60)).BaselineOn);

    [Fact]
    public void One_figure_short_of_the_goal_is_too_little_data() =>
        Assert.Equal(ProgressStatus.NotAvailable, Stock(100).Assessed(2022, Figure(2022, 50)).Status);

    [Fact]
    public void One_figure_that_meets_the_goal_is_enough() =>
        Assert.Equal(ProgressStatus.Achieved, Stock(100).Assessed(2022, Figure(2022, 100)).Status);

    [Fact]
    public void Before_every_figure_nothing_is_available()
    {
        var progress = Stock(100).Assessed(2019, Figure(2020, 50), Figure(2022, 500));

        Assert.Equal((ProgressStatus.NotAvailable, null, 0), (progress.Status, progress.Actual, progress.ObservationCount));
    }

    [Fact]
    public void A_goal_without_a_due_date_is_never_missed_and_judged_by_its_trend()
    {
        var goal = Stock(100, due: null);

        Assert.Equal(ProgressStatus.OnTrack, goal.Assessed(2040, Figure(2020, 50), Figure(2022, 52)).Status);
        Assert.Equal(ProgressStatus.NeedsAcceleration, goal.Assessed(2040, Figure(2020, 50), Figure(2022, 51)).Status);
        Assert.Equal(ProgressStatus.Limited, goal.Assessed(2040, Figure(2020, 50), Figure(2022, 50)).Status);
        Assert.Equal(ProgressStatus.Deteriorating, goal.Assessed(2040, Figure(2020, 50), Figure(2022, 49)).Status);
    }

    [Fact]
    public void A_figure_after_the_due_year_belongs_to_the_next_plan() =>
        Assert.Equal(ProgressStatus.Missed, Stock(100).Assessed(2028, Figure(2020, 50), Figure(2025, 90), Figure(2027, 120)).Status);

    [Fact]
    public void A_goal_due_in_October_is_judged_by_the_figure_of_its_year()
    {
        var goal = Stock(100, due: 2022) with { DueDate = new DateOnly(2022, 10, 16) };

        Assert.Equal(ProgressStatus.Achieved, goal.Assessed(2023, Figure(2022, 100)).Status);
    }

    [Fact]
    public void A_downward_goal_is_met_below_its_value_and_runs_down()
    {
        var goal = Stock(1, Comparator.LessOrEqual, IndicatorDirection.Decrease) with { Measure = IndicatorMeasure.Rate };

        Assert.Equal(ProgressStatus.Achieved, goal.Assessed(2022, Figure(2020, 2), Figure(2022, 1)).Status);
        Assert.Equal(ProgressStatus.OnTrack, goal.Assessed(2022, Figure(2020, 2), Figure(2022, 1.5m)).Status);
        Assert.Equal(ProgressStatus.Limited, goal.Assessed(2022, Figure(2020, 2), Figure(2022, 1.95m)).Status);
        Assert.Equal(ProgressStatus.Deteriorating, goal.Assessed(2022, Figure(2020, 2), Figure(2022, 2.1m)).Status);
        Assert.Equal(0.6667m, goal.Assessed(2022, Figure(2020, 2), Figure(2022, 1.5m)).Share);
    }

    [Fact]
    public void A_strict_goal_is_not_met_at_its_value()
    {
        Assert.NotEqual(ProgressStatus.Achieved,
            Stock(3_000, Comparator.Greater).Assessed(2022, Figure(2020, 1), Figure(2022, 3_000)).Status);
        Assert.Equal(ProgressStatus.Achieved, Stock(3_000, Comparator.Greater).Assessed(2022, Figure(2022, 3_001)).Status);
    }

    [Fact]
    public void A_goal_of_zero_runs_linearly_because_no_growth_rate_leads_to_zero()
    {
        var goal = Stock(0, Comparator.Equal, IndicatorDirection.Decrease);

        var progress = goal.Assessed(2022, Figure(2020, 50), Figure(2022, 30));

        Assert.Equal((ProgressMethod.LinearChange, ProgressStatus.OnTrack, 1m), (progress.Method, progress.Status, progress.Ratio));
        Assert.Equal((-10m, -10m), (progress.RequiredGrowth, progress.ObservedGrowth));
        Assert.Equal(ProgressStatus.Achieved, goal.Assessed(2022, Figure(2022, 0)).Status);
    }

    [Fact]
    public void From_zero_the_way_is_linear() =>
        Assert.Equal((ProgressMethod.LinearChange, 0.5m),
            Stock(100).Assessed(2022, Figure(2020, 0), Figure(2022, 20)) is var p ? (p.Method, p.Ratio) : default);

    [Fact]
    public void A_rate_of_one_hundred_that_slips_from_one_hundred_is_deteriorating()
    {
        var goal = Stock(100, Comparator.Equal) with { Measure = IndicatorMeasure.Rate };

        Assert.Equal(ProgressStatus.Deteriorating, goal.Assessed(2022, Figure(2020, 100), Figure(2022, 99)).Status);
    }

    [Fact]
    public void A_printed_trend_without_a_value_is_judged_by_growth_alone()
    {
        var rising = Stock(null, Comparator.Greater);
        var falling = Stock(null, Comparator.Less, IndicatorDirection.Decrease);

        Assert.Equal((ProgressMethod.Trend, ProgressStatus.OnTrack),
            rising.Assessed(2023, Figure(2020, 100), Figure(2023, 110)) is var p ? (p.Method, p.Status) : default);
        Assert.Equal(ProgressStatus.Deteriorating, rising.Assessed(2030, Figure(2020, 100), Figure(2023, 99)).Status);
        Assert.Equal(ProgressStatus.OnTrack, falling.Assessed(2023, Figure(2020, 10), Figure(2023, 8)).Status);
        Assert.Null(rising.Assessed(2023, Figure(2020, 100), Figure(2023, 110)).Reached);
    }

    [Fact]
    public void A_standard_that_is_not_printed_cannot_be_judged() =>
        Assert.Equal(ProgressStatus.NotAvailable,
            Stock(null, Comparator.Equal, IndicatorDirection.Decrease).Assessed(2023, Figure(2020, 20), Figure(2022, 18)).Status);

    [Fact]
    public void A_made_up_baseline_makes_the_judgement_synthetic()
    {
        var progress = Stock(100).Assessed(2022, Figure(2020, 50) with { IsSynthetic = true }, Figure(2022, 60));

        Assert.True(progress.IsSynthetic);
    }

    [Fact]
    public void A_real_figure_goes_before_a_made_up_one_of_the_same_day()
    {
        var progress = Stock(100).Assessed(
            2022, Figure(2022, 120) with { IsSynthetic = true }, Figure(2022, 60) with { Status = ObservationStatus.Provisional });

        Assert.Equal((60, false), (progress.Actual, progress.IsSynthetic));
    }

    [Fact]
    public void A_published_figure_goes_before_a_provisional_one_of_the_same_day()
    {
        var progress = Stock(100).Assessed(2022, Figure(2022, 120) with { Status = ObservationStatus.Provisional }, Figure(2022, 60));

        Assert.Equal(60, progress.Actual);
    }
}
