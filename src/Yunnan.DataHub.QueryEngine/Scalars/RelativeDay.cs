using System.Globalization;

namespace Yunnan.DataHub.QueryEngine.Scalars;

/// <summary>
/// A day that moves with today: <c>today-5y</c>, <c>quarterStart-1q</c>. It becomes a date with each request, so plans may hold it.
/// </summary>
/// <param name="Anchor">The day that is counted from.</param>
/// <param name="Months">How many months later; earlier where it is negative.</param>
/// <param name="Days">How many days later than that.</param>
internal sealed record RelativeDay(DayAnchor Anchor, int Months, int Days)
{
    private const int MaxDigits = 5;

    /// <summary>The day, if today is the one given.</summary>
    /// <exception cref="QueryException">It is before the year 1 or after 9999.</exception>
    public DateOnly On(DateOnly today)
    {
        var month = Anchor.Month((12 * today.Year) + today.Month - 1) + Months;
        if (month is < 12 * 1 or >= 12 * 10_000)
            throw OutOfRange();
        var (year, monthOfYear) = (month / 12, (month % 12) + 1);
        var day = new DateOnly(year, monthOfYear, Math.Min(Anchor.DayOf(today), DateTime.DaysInMonth(year, monthOfYear)));
        var number = day.DayNumber + Days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : throw OutOfRange();
    }

    /// <summary>Reads a day such as <c>monthEnd+2w</c>; null where the text is none.</summary>
    public static RelativeDay? TryParse(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('+', '-');
        if (DayAnchor.Find(sign < 0 ? text : text[..sign]) is not { } anchor)
            return null;
        if (sign < 0)
            return new RelativeDay(anchor, 0, 0);
        if (text.Length - sign is < 3 or > MaxDigits + 2
            || !int.TryParse(text[(sign + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return null;
        if (text[sign] == '-')
            count = -count;
        return text[^1] switch
        {
            'd' => new RelativeDay(anchor, 0, count),
            'w' => new RelativeDay(anchor, 0, 7 * count),
            'm' => new RelativeDay(anchor, count, 0),
            'q' => new RelativeDay(anchor, 3 * count, 0),
            'y' => new RelativeDay(anchor, 12 * count, 0),
            _ => null,
        };
    }

    private static QueryException OutOfRange() =>
        new(ErrorCodes.InvalidArgument, "A day that is counted from today lies outside the years 1 to 9999.");
}

/// <summary>A day that others are counted from: today, or the first or last day of a period that today lies in.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Period">How many months the period has.</param>
/// <param name="Day">The day of the month; null for today's, 31 for the last.</param>
internal sealed record DayAnchor(string Name, int Period, int? Day)
{
    private const int First = 1, Last = 31;

    public static readonly IReadOnlyList<DayAnchor> All =
    [
        new("today", 1, null),
        new("monthStart", 1, First),
        new("monthEnd", 1, Last),
        new("quarterStart", 3, First),
        new("quarterEnd", 3, Last),
        new("yearStart", 12, First),
        new("yearEnd", 12, Last),
    ];

    public static DayAnchor? Find(ReadOnlySpan<char> name)
    {
        foreach (var anchor in All)
        {
            if (name.SequenceEqual(anchor.Name))
                return anchor;
        }
        return null;
    }

    /// <summary>The month that the day lies in, for the month of today; both count from the year 0.</summary>
    public int Month(int today) => today - (today % Period) + (Day == Last ? Period - 1 : 0);

    /// <summary>The day of a month, if it has so many.</summary>
    public int DayOf(DateOnly today) => Day ?? today.Day;
}
