using System.Globalization;
using Yunnan.DataHub.Imports.Tables;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Targets.Progress;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>The forms that cells have.</summary>
internal static class Cells
{
    private const int MaxDecimals = 4;

    // More digits than this don't fit into a decimal.
    private const int MaxDigits = 28;

    // The column holds 19 digits, four of them decimals; one is left free so that sums of rows fit too.
    private const decimal Largest = 99_999_999_999_999.9999m;

    private const string ReportedPeriods =
        "a year (2023), half-year (2023-H1), quarter (2023-Q3), month (2023-07) or half-month (2023-07-H1)";

    private const string NoNumber = "Not a number; wanted are digits with a decimal point, without separators or units.";

    private static readonly string[] DateForms = ["yyyy/M/d", "yyyyMMdd", "yyyy年M月d日"];
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>Why a cell can't clear what is stored.</summary>
    public const string CanNotClear = "The column can't be cleared: each record has a value in it, or is named by it.";

    /// <summary>Any text that <see cref="Refuse"/> takes.</summary>
    public static CellForm<string> Text { get; } = new("text", (ReadOnlySpan<char> cell, out string value) =>
    {
        value = "";
        if (Refuse(cell) is { } reason)
            return reason;
        value = cell.ToString();
        return null;
    });

    /// <summary>A day.</summary>
    public static CellForm<DateOnly> Date { get; } = new("a day, such as 2024-05-31", (ReadOnlySpan<char> cell, out DateOnly value) =>
    {
        var isDay = cell is [_, _, _, _, '-', _, _, '-', _, _]
            ? Characters.TryReadDay(cell[..4], cell[5..7], cell[8..], out value)
            : DateOnly.TryParseExact(cell, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        if (!isDay)
            return "Not a day; wanted is a form such as 2024-05-31.";
        return value < FirstDay || value > LastDay ? "The day is not between 1900 and 2199." : null;
    }, CellUse.Day);

    /// <summary>A year.</summary>
    public static CellForm<int> Year { get; } = Whole(1949, 2100) with { Words = "a year, such as 2024" };

    /// <summary>A period of statistics, as it is written and as days.</summary>
    public static CellForm<(string Text, StatisticalPeriod Days)> ObservedPeriod { get; } = new(
        StatisticalPeriod.Forms,
        (ReadOnlySpan<char> cell, out (string Text, StatisticalPeriod Days) value) =>
        {
            value.Text = cell.ToString();
            return StatisticalPeriod.TryParse(value.Text, out value.Days) ? null : $"Not a period; wanted is {StatisticalPeriod.Forms}.";
        });

    /// <summary>A period for which something is reported: what statistics use, and halves of years and months.</summary>
    public static CellForm<string> Period { get; } = new(ReportedPeriods, (ReadOnlySpan<char> cell, out string value) =>
    {
        value = cell.ToString().ToUpperInvariant();
        var whole = value is [.. var halved, '-', 'H', '1' or '2'] ? halved : value;
        return StatisticalPeriod.TryParse(whole, out var period)
            && (whole == value || period.Length is ObservationPeriod.Year or ObservationPeriod.Month)
            ? null
            : $"Not a period; wanted is {ReportedPeriods}.";
    });

    /// <summary>Yes or no.</summary>
    public static CellForm<bool> Flag { get; } = new("true or false (是 or 否)", (ReadOnlySpan<char> cell, out bool value) =>
    {
        value = cell is "是" or "1"
            || cell.Equals("true", StringComparison.OrdinalIgnoreCase) || cell.Equals("yes", StringComparison.OrdinalIgnoreCase);
        return value || cell is "否" or "0"
            || cell.Equals("false", StringComparison.OrdinalIgnoreCase)
            || cell.Equals("no", StringComparison.OrdinalIgnoreCase)
            ? null
            : "Wanted is true or false (是 or 否).";
    });

    /// <summary>An amount, hours or a score: 0 or more.</summary>
    public static CellForm<decimal> Amount { get; } = Number(0, Largest);

    /// <summary>An amount that may be below 0.</summary>
    public static CellForm<decimal> Signed { get; } = Number(-Largest, Largest) with
    {
        Words = $"a number, at most {MaxDecimals} decimals",
    };

    /// <summary>A figure of statistics: a plus sign would make it a change of one.</summary>
    public static CellForm<decimal> Figure { get; } = Signed with
    {
        Read = (ReadOnlySpan<char> cell, out decimal value) =>
        {
            value = 0;
            return cell is ['+', ..] ? NoNumber : Signed.Read(cell, out value);
        },
    };

    /// <summary>A share of a whole, also in percent.</summary>
    public static CellForm<decimal> Share { get; } = ShareOf(Number(0, 1), Number(0, 100));

    /// <summary>A whole number from 0 on.</summary>
    public static CellForm<int> Count { get; } = Whole(0, int.MaxValue);

    /// <summary>A text that a rule lets pass, in capital letters whatever the case of the cell.</summary>
    public static CellForm<string> Code(Func<string, bool> isGood, string words) => new(
        words, (ReadOnlySpan<char> cell, out string value) =>
    {
        value = cell.ToString().ToUpperInvariant();
        if (!isGood(value))
            return $"Wanted is: {words}.";
        // Both have 18 characters and a region in front: a few credit codes look like identity numbers.
        return IdentityNumberText.HoldsOne(value) && !CreditCode.IsValid(value) ? TableRows.HoldsIdentityNumber : null;
    });

    /// <summary>A whole number.</summary>
    public static CellForm<int> Whole(int least, int most) => new(
        most == int.MaxValue ? $"a whole number from {least} on" : $"a whole number from {least} to {most}",
        (ReadOnlySpan<char> cell, out int value) =>
        {
            if (!int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
                return "Not a whole number; wanted are digits without separators or units.";
            return value < least || value > most ? $"The number is not between {least} and {most}." : null;
        },
        CellUse.Number);

    /// <summary>A number with at most four decimals.</summary>
    public static CellForm<decimal> Number(decimal least, decimal most) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"a number {(most == Largest ? $"from {least} on" : $"from {least} to {most}")}, at most {MaxDecimals} decimals"),
        (ReadOnlySpan<char> cell, out decimal value) =>
        {
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (!decimal.TryParse(cell, Style, CultureInfo.InvariantCulture, out value))
                return cell.Length > MaxDigits && !cell.TrimStart('-').ContainsAnyExceptInRange('0', '9') ? OutOfRange() : NoNumber;
            if (value < least || value > most)
                return OutOfRange();
            return decimal.Round(value, MaxDecimals) == value ? null : $"More than {MaxDecimals} decimals.";

            string OutOfRange() => string.Create(CultureInfo.InvariantCulture, $"The number is not between {least} and {most}.");
        },
        CellUse.Number);

    private static CellForm<decimal> ShareOf(CellForm<decimal> share, CellForm<decimal> percentage) =>
        share with
        {
            Words = share.Words + ", or in percent, such as 12.5%",
            Read = (ReadOnlySpan<char> cell, out decimal value) =>
            {
                if (cell is not [.., '%'])
                    return share.Read(cell, out value);
                var reason = percentage.Read(cell[..^1].TrimEnd(), out value);
                value /= 100;
                return reason ?? (decimal.Round(value, MaxDecimals) == value ? null : $"More than {MaxDecimals} decimals.");
            },
        };

    /// <summary>A member of a closed list, by its English or Chinese name.</summary>
    public static CellForm<TEnum> Choice<TEnum>()
        where TEnum : struct, Enum
    {
        var names = new Dictionary<string, TEnum>(StringComparer.OrdinalIgnoreCase);
        var words = new List<string>();
        foreach (var member in Enum.GetValues<TEnum>())
        {
            var kebab = Naming.KebabCase(member.ToString());
            var (_, chinese) = DocComments.NamesOf(typeof(TEnum).GetField(member.ToString())!);
            words.Add($"{kebab} ({chinese})");
            foreach (var name in new[] { member.ToString(), kebab, kebab.Replace('-', '_'), chinese, $"{kebab} ({chinese})" })
                names.TryAdd(name, member);
        }

        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = string.Join(", ", words);
        return new("one of: " + all, (ReadOnlySpan<char> cell, out TEnum value) =>
            lookup.TryGetValue(cell, out value) ? null : $"Wanted is one of: {all}.");
    }

    /// <summary>Whether a cell clears what is stored. An empty cell says nothing: what is stored stays.</summary>
    public static bool Clears(ReadOnlySpan<char> cell) => cell is ['(' or '（', ..]
        && (cell is "（清空）" or "(清空)"
            || cell.Equals("(clear)", StringComparison.OrdinalIgnoreCase)
            || cell.Equals("（clear）", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The reason why a text is refused, null for a good one: everybody will read it, and sooner or later it is opened in a spreadsheet.
    /// </summary>
    public static string? Refuse(ReadOnlySpan<char> text)
    {
        if (PlainText.BeginsFormula(text))
            return "Text may not begin with = + - or @: a spreadsheet would take it for a formula.";
        if (PlainText.FirstInvisible(text) is { } character)
            return $"The text holds a character that can't be seen, {character}: delete it.";
        return IdentityNumberText.HoldsOne(text) ? TableRows.HoldsIdentityNumber : null;
    }
}
