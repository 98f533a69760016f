using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Tests.Subsidies;

public class YearlyAllowanceTests
{
    [Theory]
    [InlineData(300_000, 0, 300_000)]
    [InlineData(300_000, 120_000, 180_000)]
    [InlineData(300_000, 300_000, 0)]
    [InlineData(300_000, 350_000, 0)]
    public void What_is_left_is_the_cap_less_what_was_paid_and_never_below_nothing(int cap, int paid, int left) =>
        Assert.Equal(left, new YearlyAllowance(cap, paid).Left);

    [Fact]
    public void Without_a_cap_nothing_can_be_said_to_be_left() => Assert.Null(new YearlyAllowance(null, 100).Left);
}
