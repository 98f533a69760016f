using System.Globalization;
using System.Text;

namespace Yunnan.DataHub.Model;

/// <summary>Answers what a reader doesn't see of a text: invisible characters, and that a spreadsheet would run it as a formula.</summary>
public static class PlainText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// The text without outer blanks, of whatever width, and without outer byte order marks, which files get where they are put together.
    /// </summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        while (text is [ByteOrderMark, ..] or [.., ByteOrderMark])
            text = text.Trim(ByteOrderMark).Trim();
        return text;
    }

    /// <summary>
    /// Whether a spreadsheet would take the text for a formula: whether the first visible character is <c>=</c>, <c>+</c>, <c>-</c> or
    /// <c>@</c>, or one of those that Unicode calls the same (compatibility decomposition), such as the full-width <c>＝</c>.
    /// </summary>
    public static bool BeginsFormula(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || IsInvisible(rune))
                continue;
            return rune.IsBmp && (char)rune.Value is
                '=' or '＝' or '﹦' or '⁼' or '₌'
                or '+' or '＋' or '﹢' or '⁺' or '₊' or '﬩'
                or '-' or '－' or '﹣'
                or '@' or '＠' or '﹫';
        }

        return false;
    }

    /// <summary>
    /// The first character that a reader can't see, or that has no meaning, as <c>U+202E</c>; null where there is none. Tabs and line ends
    /// are no such ones. These are control and format characters (zero width, writing direction), line separators, fillers, variation
    /// selectors, private and unassigned characters and halves of pairs.
    /// </summary>
    public static string? FirstInvisible(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
            return null;
        while (!text.IsEmpty)
        {
            // Half a pair decodes to the replacement character: it is named as what it is.
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done)
                return Named(text[0]);
            if (IsInvisible(rune))
                return Named(rune.Value);
            text = text[length..];
        }

        return null;
    }

    /// <summary>
    /// The text with the names of invisible characters in their places, such as <c>&lt;U+202E&gt;</c>; the text itself where there are
    /// none.
    /// </summary>
    public static string ShowInvisible(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FirstInvisible(text) is null)
            return text;
        var shown = new StringBuilder(text.Length + 8);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var isWhole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (isWhole && !IsInvisible(rune))
                shown.Append(rest[..length]);
            else shown.Append('<').Append(Named(isWhole ? rune.Value : rest[0])).Append('>');
            rest = rest[length..];
        }

        return shown.ToString();
    }

    private static string Named(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\t' or '\n' or '\r'),
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => true,
        // What Unicode counts among letters and marks, though nothing is to be seen of it.
        _ => rune.Value is 0x034F or (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164
            or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF),
    };
}
