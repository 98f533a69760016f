using CsCheck;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Model.Tests.People;

public class IdentityNumberTests
{
    private static readonly Gen<string> _number =
        from region in Gen.Int[530000, 533499]
        from day in Gen.Int[0, 365 * 80]
        from sequence in Gen.Int[0, 999]
        let digits = $"{region}{new DateOnly(1930, 1, 1).AddDays(day):yyyyMMdd}{sequence:000}"
        select digits + IdentityNumber.CheckCharacter(digits);

    // The example of the standard itself, GB 11643-1999.
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("440524188001010014")]
    [InlineData(" 11010519491231002x ")]
    public void The_standards_examples_are_numbers(string text) => Assert.True(IdentityNumber.TryParse(text, out _));

    [Theory]
    [InlineData("110105194912310021")]
    [InlineData("11010519491331002X")]
    [InlineData("110105491231002")]
    [InlineData("11010519491231002")]
    [InlineData("1101051949123100２X")]
    [InlineData("")]
    public void Others_are_not(string text) => Assert.False(IdentityNumber.TryParse(text, out _));

    [Fact]
    public void Birth_date_and_gender_are_read_from_it()
    {
        Assert.True(IdentityNumber.TryParse("11010519491231002X", out var number));
        Assert.Equal((new DateOnly(1949, 12, 31), Gender.Female), (number.BirthDate, number.Gender));
    }

    [Fact]
    public void A_text_of_it_shows_nothing()
    {
        Assert.True(IdentityNumber.TryParse("11010519491231002X", out var number));
        Assert.DoesNotContain("1949", $"{number}", StringComparison.Ordinal);
    }

    [Fact]
    public void One_wrong_digit_is_always_found() => Gen.Select(_number, Gen.Int[0, 16], Gen.Int[1, 9]).Sample((number, place, by) =>
    {
        var digits = number.ToCharArray();
        digits[place] = (char)('0' + ((digits[place] - '0' + by) % 10));
        return !IdentityNumber.TryParse(new string(digits), out _);
    });

    [Fact]
    public void Two_neighbours_in_the_wrong_order_are_always_found() => Gen.Select(_number, Gen.Int[0, 15]).Sample((number, place) =>
    {
        var digits = number.ToCharArray();
        (digits[place], digits[place + 1]) = (digits[place + 1], digits[place]);
        return digits[place] == digits[place + 1] || !IdentityNumber.TryParse(new string(digits), out _);
    });
}
