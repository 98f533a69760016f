using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Tests.Reference;

public class RegionCodeTests
{
    [Theory]
    [InlineData("530102", "530100")]
    [InlineData("530100", "530100")]
    [InlineData("532331", "532300")]
    [InlineData("530000", null)]
    [InlineData("53", null)]
    public void The_prefecture_is_made_of_the_first_four_digits(string code, string? prefecture) =>
        Assert.Equal(prefecture, RegionCode.PrefectureOf(code));

    [Theory]
    [InlineData("530000", true)]
    [InlineData("530102", true)]
    [InlineData("530002", false)]
    [InlineData("520100", false)]
    [InlineData("5301", false)]
    [InlineData("53010２", false)]
    public void A_code_has_six_digits_of_this_province(string code, bool isWellFormed) =>
        Assert.Equal(isWellFormed, RegionCode.IsWellFormed(code));

    [Fact]
    public void Kinds_of_parties_never_share_a_key()
    {
        string[] keys = [PartyKey.OfPerson(1), PartyKey.OfEstablishment(1), PartyKey.OfSite(1), PartyKey.OfRegion("1"),
            PartyKey.OfBody("1"), PartyKey.OfTeam(" 1 ")];
        Assert.Equal(["p:1", "e:1", "s:1", "r:1", "b:1", "t:1"], keys);
        Assert.Equal(PartyKey.MaxLength, PartyKey.OfTeam(new string('班', 100)).Length);
    }
}
