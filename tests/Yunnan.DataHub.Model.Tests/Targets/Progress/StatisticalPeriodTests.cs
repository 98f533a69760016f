using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Model.Tests.Targets.Progress;

public class StatisticalPeriodTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31", ObservationPeriod.Year)]
    [InlineData("2022-Q3", "2022-07-01", "2022-09-30", ObservationPeriod.Quarter)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", ObservationPeriod.Month)]
    public void A_period_has_its_first_and_last_day(string text, string start, string end, ObservationPeriod length)
    {
        Assert.True(StatisticalPeriod.TryParse(text, out var period));
        Assert.Equal((start, end, length), (period.Start.ToString("yyyy-MM-dd"), period.End.ToString("yyyy-MM-dd"), period.Length));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("1022")]
    [InlineData("2022-Q5")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-7")]
    [InlineData("2022/07")]
    [InlineData("2022年")]
    [InlineData("+202")]
    [InlineData("２０２２")]
    public void Anything_else_is_no_period(string? text) => Assert.False(StatisticalPeriod.TryParse(text, out _));
}
