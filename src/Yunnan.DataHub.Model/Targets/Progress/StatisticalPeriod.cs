using System.Globalization;

namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>A period as it is written: a year, quarter or month, such as 2022, 2022-Q3 or 2022-07 (统计期).</summary>
/// <param name="Year">The year (年).</param>
/// <param name="Start">First day (期初日期).</param>
/// <param name="End">Last day (期末日期).</param>
/// <param name="Length">Year, quarter or month (期间长度).</param>
public readonly record struct StatisticalPeriod(int Year, DateOnly Start, DateOnly End, ObservationPeriod Length)
{
    /// <summary>The forms that are understood, for messages.</summary>
    public const string Forms = "a year (2022), a quarter (2022-Q3) or a month (2022-07)";

    /// <summary>First year that is taken for one: earlier numbers are slips of the pen.</summary>
    public const int FirstYear = 1949;

    private const int LastYear = 2100;

    /// <summary>Reads a period; false where it has none of the forms.</summary>
    public static bool TryParse(string? text, out StatisticalPeriod period)
    {
        period = default;
        if (text is not { Length: 4 or 7 } || !TryNumber(text[..4], out var year) || year is < FirstYear or > LastYear)
        {
            return false;
        }

        (int Month, int Months, ObservationPeriod Length)? form = text[4..] switch
        {
            "" => (1, 12, ObservationPeriod.Year),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => ((quarter - '1') * 3 + 1, 3, ObservationPeriod.Quarter),
            ['-', .. var digits] when TryNumber(digits, out var month) && month is >= 1 and <= 12 => (month, 1, ObservationPeriod.Month),
            _ => null,
        };
        if (form is not var (first, months, length))
        {
            return false;
        }

        var start = new DateOnly(year, first, 1);
        period = new StatisticalPeriod(year, start, start.AddMonths(months).AddDays(-1), length);
        return true;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
