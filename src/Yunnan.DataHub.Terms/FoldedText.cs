namespace Yunnan.DataHub.Terms;

/// <summary>
/// Texts in the one form that those share which differ in the case of ASCII letters, or in full or half width, alone: U+FF01 to U+FF5E are
/// U+0021 to U+007E, U+3000 is a blank, and A to Z are a to z. All other characters stay as they are, and no text gets longer or shorter.
/// </summary>
internal static class FoldedText
{
    private const char FirstWide = '！', LastWide = '～', WideBlank = '　';
    private const int Width = FirstWide - '!';

    // In UTF-8: E3 80 80 the blank, EF BC 81 to EF BC BF the first wide characters, EF BD 80 to EF BD 9E the others.
    private const byte BlankLead = 0xE3, WideLead = 0xEF, WideFirst = 0xBC, WideSecond = 0xBD, Continued = 0x80;

    /// <summary>
    /// The characters that have another form, and in the same order these forms. The blank stands first: at the end it would not count.
    /// </summary>
    public static string From { get; } = new([WideBlank, .. Others()]);

    /// <inheritdoc cref="From"/>
    public static string To { get; } = new([.. From.Select(Of)]);

    /// <summary>A text's form.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Of(text[i]);
    });

    /// <summary>The form of a stored text, which has no blanks at its end. In a statement the database makes it.</summary>
    public static string OfStored(string text) => Of(text).TrimEnd(' ');

    /// <summary>Makes the form of a stored text in UTF-8.</summary>
    /// <param name="text">The text; bytes that are no UTF-8 stay as they are.</param>
    /// <param name="folded">Takes the form: has room for the text.</param>
    /// <returns>How many bytes the form has.</returns>
    public static int OfStored(ReadOnlySpan<byte> text, Span<byte> folded)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var octet = text[i];
            if (octet < Continued)
            {
                folded[length++] = (byte)Of((char)octet);
            }
            else if (octet is BlankLead or WideLead && i + 2 < text.Length && Wide(octet, text[i + 1], text[i + 2]) is var narrow and > 0)
            {
                folded[length++] = (byte)Of((char)narrow);
                i += 2;
            }
            else
            {
                folded[length++] = octet;
            }
        }
        return folded[..length].TrimEnd((byte)' ').Length;
    }

    private static char Of(char letter)
    {
        if (letter is >= FirstWide and <= LastWide)
            letter = (char)(letter - Width);
        return letter == WideBlank ? ' ' : letter is >= 'A' and <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
    }

    /// <summary>The narrow character of a wide one's bytes; 0 where they are none's.</summary>
    private static int Wide(byte first, byte second, byte third) => (first, second, third) switch
    {
        (BlankLead, Continued, Continued) => ' ',
        (WideLead, WideFirst, > Continued and <= 0xBF) => '!' + third - Continued - 1,
        (WideLead, WideSecond, >= Continued and <= 0x9E) => '`' + third - Continued,
        _ => 0,
    };

    private static IEnumerable<char> Others()
    {
        for (var letter = 'A'; letter <= 'Z'; letter++)
            yield return letter;
        for (var letter = FirstWide; letter <= LastWide; letter++)
            yield return letter;
    }
}
