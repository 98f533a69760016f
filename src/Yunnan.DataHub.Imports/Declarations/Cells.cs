using System.Globalization;
using Yunnan.DataHub.Imports.Tables;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>The forms that cells have.</summary>
internal static class Cells
{
    private const int MostDecimals = 4;

    // The column holds 19 digits, four of them decimals; one is left free so that sums of rows fit too.
    private const decimal Largest = 99_999_999_999_999.9999m;

    private static readonly string[] DateForms = ["yyyy/M/d", "yyyyMMdd", "yyyy年M月d日"];
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>Any text that <see cref="FreeText"/> takes.</summary>
    public static CellForm<string> Text { get; } = new("text", (ReadOnlySpan<char> cell, out string value) =>
    {
        value = "";
        if (FreeText.Refuse(cell) is { } reason) return reason;
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

    /// <summary>A period for which something is reported: what statistics use, and half-years.</summary>
    public static CellForm<string> Period { get; } = new("a year (2023), half-year (2023-H1), quarter (2023-Q3) or month (2023-07)", (ReadOnlySpan<char> cell, out string value) =>
    {
        value = cell.ToString().ToUpperInvariant();
        var whole = value is [.. var year, '-', 'H', '1' or '2'] ? year : value;
        return StatisticalPeriod.TryParse(whole, out var period) && (whole == value || period.Length == ObservationPeriod.Year)
            ? null
            : "Not a period; wanted is a year (2023), half-year (2023-H1), quarter (2023-Q3) or month (2023-07).";
    });

    /// <summary>Yes or no.</summary>
    public static CellForm<bool> Flag { get; } = new("true or false (是 or 否)", (ReadOnlySpan<char> cell, out bool value) =>
    {
        value = cell is "是" or "1" || cell.Equals("true", StringComparison.OrdinalIgnoreCase) || cell.Equals("yes", StringComparison.OrdinalIgnoreCase);
        return value || cell is "否" or "0" || cell.Equals("false", StringComparison.OrdinalIgnoreCase) || cell.Equals("no", StringComparison.OrdinalIgnoreCase)
            ? null
            : "Wanted is true or false (是 or 否).";
    });

    /// <summary>An amount, hours or a score: 0 or more.</summary>
    public static CellForm<decimal> Amount { get; } = Number(0, Largest);

    /// <summary>An amount that may be below 0.</summary>
    public static CellForm<decimal> Signed { get; } = Number(-Largest, Largest) with { Words = $"a number, at most {MostDecimals} decimals" };

    /// <summary>A share of a whole, also in percent.</summary>
    public static CellForm<decimal> Share { get; } = ShareOf(Number(0, 1), Number(0, 100));

    /// <summary>A whole number from 0 on.</summary>
    public static CellForm<int> Count { get; } = Whole(0, int.MaxValue);

    /// <summary>A text that a rule lets pass, in capital letters whatever the case of the cell.</summary>
    public static CellForm<string> Code(Func<string, bool> isGood, string words) => new(words, (ReadOnlySpan<char> cell, out string value) =>
    {
        value = cell.ToString().ToUpperInvariant();
        if (!isGood(value)) return $"Wanted is: {words}.";
        // Both have 18 characters and a region in front: a few credit codes look like identity numbers.
        return IdentityNumberText.HoldsOne(value) && !CreditCode.IsValid(value) ? FreeText.HoldsIdentityNumber : null;
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
        string.Create(CultureInfo.InvariantCulture, $"a number {(most == Largest ? $"from {least} on" : $"from {least} to {most}")}, at most {MostDecimals} decimals"),
        (ReadOnlySpan<char> cell, out decimal value) =>
        {
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (!decimal.TryParse(cell, Style, CultureInfo.InvariantCulture, out value))
                return "Not a number; wanted are digits with a decimal point, without separators or units.";
            if (value < least || value > most)
                return string.Create(CultureInfo.InvariantCulture, $"The number is not between {least} and {most}.");
            return decimal.Round(value, MostDecimals) == value ? null : $"More than {MostDecimals} decimals.";
        },
        CellUse.Number);

    private static CellForm<decimal> ShareOf(CellForm<decimal> share, CellForm<decimal> percentage) =>
        share with
        {
            Words = share.Words + ", or in percent, such as 12.5%",
            Read = (ReadOnlySpan<char> cell, out decimal value) =>
            {
                if (cell is not [.., '%']) return share.Read(cell, out value);
                var reason = percentage.Read(cell[..^1].TrimEnd(), out value);
                value /= 100;
                return reason ?? (decimal.Round(value, MostDecimals) == value ? null : $"More than {MostDecimals} decimals.");
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
            var kebab = Names.Kebab(member.ToString());
            var (_, chinese) = DocComments.Of(typeof(TEnum), member.ToString());
            words.Add($"{kebab} ({chinese})");
            foreach (var name in new[] { member.ToString(), kebab, kebab.Replace('-', '_'), chinese, $"{kebab} ({chinese})" })
                names.TryAdd(name, member);
        }

        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = string.Join(", ", words);
        return new("one of: " + all, (ReadOnlySpan<char> cell, out TEnum value) => lookup.TryGetValue(cell, out value) ? null : $"Wanted is one of: {all}.");
    }
}
