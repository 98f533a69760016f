using CsCheck;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Model.Tests.People;

public class IdentityNumberTextTests
{
    private static readonly Gen<string> _number =
        from region in Gen.Int[530000, 533499]
        from day in Gen.Int[0, 365 * 100]
        from sequence in Gen.Int[0, 999]
        let digits = $"{region}{new DateOnly(1920, 1, 1).AddDays(day):yyyyMMdd}{sequence:000}"
        select digits + IdentityNumber.CheckCharacter(digits);

    private static readonly Gen<string> _separator = OneOf("", " ", "-", "\u3000", "\u00A0", "\u200B", "—", " - ", "_", ".", "\uFEFF");

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("身份证11010519491231002X号")]
    [InlineData("sfz11010519491231002X")]
    [InlineData("1.11010519491231002X")]
    [InlineData("1、11010519491231002Ｘ")]
    [InlineData("110105 19491231 002X")]
    [InlineData("110105-19491231-002-X")]
    [InlineData("1101 0519 4912 3100 2X")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("11010519491231002Х")]
    [InlineData("1101051949\u200B1231002X")]
    [InlineData("110105\u202E19491231002X")]
    [InlineData("𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X")]
    [InlineData("530102900101123")]
    [InlineData("老身份证530102 900101 123")]
    [InlineData("5.30102199001011E+017")]
    [InlineData("5.30102199001011E17")]
    [InlineData("13888888888 11010519491231002X")]
    public void Whatever_has_the_form_is_found_and_masked(string text)
    {
        Assert.True(IdentityNumberText.HoldsOne(text));
        var masked = IdentityNumberText.Mask(text);
        Assert.Contains(IdentityNumberText.Masked, masked);
        Assert.False(IdentityNumberText.HoldsOne(masked));
        Assert.DoesNotMatch("(1949|19491231|900101|1231|002)", masked);
    }

    [Theory]
    [InlineData("110105194912310021", "the check character is wrong")]
    [InlineData("5301021990010112", "two digits are missing")]
    [InlineData("53010219900101", "the sequence is missing")]
    [InlineData("5301021990010112345", "a digit too many")]
    [InlineData("53010219900101123Y", "the check character is none")]
    public void What_differs_by_a_slip_of_the_hand_is_masked_but_no_number(string text, string why)
    {
        Assert.False(IdentityNumberText.HoldsOne(text), why);
        Assert.StartsWith(IdentityNumberText.Masked, IdentityNumberText.Mask(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("年报")]
    [InlineData("2024-05-31 12:30:45.123 2024-06-30")]
    [InlineData("2024-05-31 2024-06-30 12")]
    [InlineData("Y000000000000000123")]
    [InlineData("DEMO20245301000400000001")]
    [InlineData("13888888888")]
    [InlineData("0871-63632299, 0871-63632288")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("12.345678901234567")]
    [InlineData("(yn-19 四(三))")]
    [InlineData("530102 昆明市 19900101")]
    [InlineData("5.30102E+17")]
    [InlineData("******************")]
    public void Other_texts_stay_as_they_are(string text)
    {
        Assert.False(IdentityNumberText.HoldsOne(text));
        Assert.Same(text, IdentityNumberText.Mask(text));
    }

    [Fact]
    public void However_the_digits_are_written_nothing_of_birth_and_sequence_is_left() =>
        Gen.Select(_number, _separator.Array[17], Gen.Bool, OneOf("", "，", "张三", "a", "(")).Sample((number, separators, isWide, before) =>
        {
            var written = before + string.Concat(number.Select((letter, place) =>
                (isWide ? (char)(letter - '!' + '！') : letter) + (place < separators.Length ? separators[place] : "")));
            return IdentityNumberText.HoldsOne(written)
                && IdentityNumberText.Mask(written).Count(letter => letter == '*') == IdentityNumberText.Masked.Length
                && IdentityNumberText.Mask(written).Length <= before.Length + 18 + separators[^1].Length;
        });

    [Fact]
    public void A_text_of_any_characters_is_masked_once_and_for_all() =>
        Gen.String[Gen.OneOf(Gen.Char["0123456789xX -./E+年\u200B"], Gen.Char), 0, 60].Sample(text =>
    {
        var masked = IdentityNumberText.Mask(text);
        return !IdentityNumberText.HoldsOne(masked) && (IdentityNumberText.HoldsOne(text) ? masked != text : true);
    });

    [Fact]
    public void What_a_column_of_identity_numbers_takes_is_one() =>
        _number.Sample(number => IdentityNumber.TryParse(number, out _) && IdentityNumberText.HoldsOne(number));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
