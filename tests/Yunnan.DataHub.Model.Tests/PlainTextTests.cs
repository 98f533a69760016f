using System.Text;

namespace Yunnan.DataHub.Model.Tests;

public class PlainTextTests
{
    [Fact]
    public void Whatever_unicode_calls_the_same_as_a_formulas_first_character_begins_one()
    {
        foreach (var rune in Enumerable.Range(0, 0x10FFFF).Where(value => Rune.IsValid(value) && !IsNoncharacter(value))
            .Select(value => new Rune(value)))
        {
            var isOne = rune.ToString().Normalize(NormalizationForm.FormKC) is "=" or "+" or "-" or "@";
            Assert.True(PlainText.BeginsFormula($"{rune}1") == isOne, $"U+{rune.Value:X4}");
        }
    }

    [Theory]
    [InlineData("\u200B=1+1")]
    [InlineData("\uFEFF ＝1+1")]
    [InlineData("\u00A0\u3000@SUM(A1)")]
    [InlineData("\u202E+1")]
    [InlineData("\t-1")]
    [InlineData("\r\n=1")]
    [InlineData("\u3164=1")]
    public void Invisible_characters_before_it_hide_no_formula(string text) => Assert.True(PlainText.BeginsFormula(text));

    [Theory]
    [InlineData("年报=1")]
    [InlineData("'=1")]
    [InlineData("——见附件")]
    [InlineData("(+)")]
    [InlineData("")]
    public void Other_texts_are_no_formulas(string text) => Assert.False(PlainText.BeginsFormula(text));

    [Theory]
    [InlineData("张\u200B三", "U+200B")]
    [InlineData("\u202E三张", "U+202E")]
    [InlineData("张\u2066三", "U+2066")]
    [InlineData("张三\u200F", "U+200F")]
    [InlineData("张\u061C三", "U+061C")]
    [InlineData("张\u00AD三", "U+00AD")]
    [InlineData("张\u2028三", "U+2028")]
    [InlineData("张\0三", "U+0000")]
    [InlineData("a\u001Bb", "U+001B")]
    [InlineData("a\u007Fb", "U+007F")]
    [InlineData("张\uE000三", "U+E000")]
    [InlineData("张\u3164三", "U+3164")]
    [InlineData("张\uFE0F三", "U+FE0F")]
    [InlineData("张\uFFFF三", "U+FFFF")]
    [InlineData("张\U000E0041三", "U+E0041")]
    public void Invisible_characters_are_named(string text, string name)
    {
        Assert.Equal(name, PlainText.FirstInvisible(text));
        var shown = PlainText.ShowInvisible(text);
        Assert.Contains($"<{name}>", shown);
        Assert.Null(PlainText.FirstInvisible(shown));
    }

    // xunit can't carry half a pair in an attribute.
    [Fact]
    public void Half_a_pair_is_named() =>
        Assert.Equal(("U+D83D", "a<U+D83D>b"), (PlainText.FirstInvisible("a\uD83Db"), PlainText.ShowInvisible("a\uD83Db")));

    [Theory]
    [InlineData("")]
    [InlineData("张三\t李四\r\n(王五)")]
    [InlineData("𠮷野家 𬱖")]
    [InlineData("Ånström – “x” ·")]
    [InlineData("👍")]
    public void Whatever_is_seen_stays(string text)
    {
        Assert.Null(PlainText.FirstInvisible(text));
        Assert.Same(text, PlainText.ShowInvisible(text));
    }

    [Fact]
    public void Outer_blanks_and_byte_order_marks_go() => Assert.Equal("a b", PlainText.Trim("\uFEFF\u00A0\uFEFF a b\u3000\uFEFF\u00A0"));

    // They can't be normalized.
    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
