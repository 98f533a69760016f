using System.Globalization;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>
/// A number format of a spreadsheet: what a cell shows of the number that it holds. Only formats that show a number in digits are followed;
/// of others, such as fractions and powers of ten, nobody knows what was meant.
/// </summary>
internal sealed class NumberFormat
{
    private const int PositiveSection = 0;
    private const int NegativeSection = 1;
    private const int ZeroSection = 2;
    private const int TextSection = 3;

    private static readonly NumberFormat General = Parse("General");

    // Those of days and times differ by the language of the reader's system: 27 to 36 and 50 to 58 are 年月日 in Chinese.
    private static readonly Dictionary<int, string> BuiltIns = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [5] = "¥#,##0;-¥#,##0",
        [6] = "¥#,##0;-¥#,##0",
        [7] = "¥#,##0.00;-¥#,##0.00",
        [8] = "¥#,##0.00;-¥#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [37] = "#,##0;(#,##0)",
        [38] = "#,##0;(#,##0)",
        [39] = "#,##0.00;(#,##0.00)",
        [40] = "#,##0.00;(#,##0.00)",
        [41] = "#,##0;-#,##0;-",
        [42] = "¥#,##0;-¥#,##0;-",
        [43] = "#,##0.00;-#,##0.00;-",
        [44] = "¥#,##0.00;-¥#,##0.00;-",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [48] = "##0.0E+0",
        [49] = "@",
    };

    private readonly List<NumberFormatSection> _sections;

    private NumberFormat(List<NumberFormatSection> sections) => _sections = sections;

    /// <summary>Whether it shows a day.</summary>
    public bool IsDay => _sections[0].Kind == SectionKind.Day;

    /// <summary>Whether it shows a time without a day.</summary>
    public bool IsTime => _sections[0].Kind == SectionKind.Time;

    /// <summary>Reads the code of a format.</summary>
    public static NumberFormat Parse(string code) => new([.. Split(code).Select(NumberFormatSection.Parse)]);

    /// <summary>A format that has a number only.</summary>
    public static NumberFormat BuiltIn(int id) =>
        id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
            ? Parse("yyyy-mm-dd") : BuiltIns.TryGetValue(id, out var code) ? Parse(code) : General;

    /// <summary>
    /// What a cell with a text shows; null where that is something else than the text with what the format puts around it.
    /// </summary>
    public string? Show(string text)
    {
        var section = _sections.Count > TextSection ? _sections[TextSection] : _sections.Find(s => s.Kind == SectionKind.Text);
        return section is null
            ? text : section.Kind is SectionKind.Text ? section.Show(text) : section.Kind == SectionKind.General ? text : null;
    }

    /// <summary>What a cell with a number shows.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Null where the format is one of those that aren't followed.</returns>
    public Shown? Show(decimal number)
    {
        var section = _sections[0];
        var isBare = false;
        if (number < 0 && _sections.Count > NegativeSection && _sections[NegativeSection].Kind != SectionKind.Text)
            (section, isBare) = (_sections[NegativeSection], true);
        else if (number == 0 && _sections.Count > ZeroSection && _sections[ZeroSection].Kind != SectionKind.Text)
            section = _sections[ZeroSection];
        if (section.IsConditional || _sections.Exists(s => s.IsConditional))
            return null;
        if (section.Kind == SectionKind.Text && _sections.Count > 1 && section != _sections[PositiveSection])
            return null;
        return section.Kind switch
        {
            SectionKind.General => new Shown(Plain(number), IsGeneral: true, IsWhole: true, IsNumber: true),
            SectionKind.Text when section.IsPlain => new Shown(Plain(number), IsGeneral: true, IsWhole: true, IsNumber: true),
            SectionKind.Number => section.Show(isBare ? -number : number, isNegative: number < 0),
            _ => null,
        };
    }

    /// <summary>A number in digits, without an exponent.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static List<string> Split(string code)
    {
        var (sections, start) = (new List<string>(), 0);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"': i = End(code, i, '"'); break;
                case '[': i = End(code, i, ']'); break;
                case '\\' or '_' or '*': i++; break;
                case ';':
                    sections.Add(code[start..i]);
                    start = i + 1;
                    break;
            }
        }

        sections.Add(code[start..]);
        return sections;
    }

    internal static int End(string code, int start, char end) =>
        code.IndexOf(end, start + 1) is >= 0 and var found ? found : code.Length - 1;

    /// <summary>What a cell shows.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="IsGeneral">Whether the cell's width decides how many digits are shown.</param>
    /// <param name="IsWhole">Whether all digits of the number are shown.</param>
    /// <param name="IsNumber">Whether it reads as the number that the cell holds, but for separators and the sign of the yuan.</param>
    public readonly record struct Shown(string Text, bool IsGeneral, bool IsWhole, bool IsNumber);
}
