using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Model.Tests.People;

public class PersonNameTests
{
    [Theory]
    [InlineData("张三", "张**")]
    [InlineData("张三丰", "张**")]
    [InlineData("欧阳娜娜", "欧**")]
    [InlineData(" 李 ", "李**")]
    [InlineData("𠮷野", "𠮷**")]
    [InlineData("", "**")]
    public void Only_the_first_character_is_shown_whatever_the_length(string name, string masked) =>
        Assert.Equal(masked, PersonName.Mask(name));

    [Fact]
    public void A_person_keeps_the_masked_name_and_the_birth_year()
    {
        var person = new Person
        {
            Name = "张三",
            BirthDate = new DateOnly(1980, 5, 1),
            RegionKey = "530102",
            IdentityHash = new byte[IdentityHasher.Size],
            Source = "test"
        };
        Assert.Equal(("张**", 1980, "530100"), (person.NameMasked, person.BirthYear, person.PrefectureKey));
    }
}
