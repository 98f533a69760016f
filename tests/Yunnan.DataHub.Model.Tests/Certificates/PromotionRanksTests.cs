using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Model.Tests.Certificates;

public class PromotionRanksTests
{
    // The first of the first tier (yn-28): technician; for who is one already, senior technician; for students, technician at most.
    private static readonly PromotionRanks FirstOfTierOne = new(WithoutPrior: 5, Prior: 5, WithPrior: 6, StudentMaximum: 5);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(4, 5)]
    [InlineData(5, 6)]
    [InlineData(6, null)]
    [InlineData(8, null)]
    public void A_contestant_reaches_a_level_above_the_one_held_or_none(int held, int? reached) =>
        Assert.Equal(reached, FirstOfTierOne.Reached(held, isStudent: false));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, null)]
    public void A_student_stops_at_the_maximum(int held, int? reached) =>
        Assert.Equal(reached, FirstOfTierOne.Reached(held, isStudent: true));
}
