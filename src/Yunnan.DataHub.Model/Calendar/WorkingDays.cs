namespace Yunnan.DataHub.Model.Calendar;

/// <summary>
/// Counts working days (工作日): Monday to Friday without public holidays, and the weekends that are worked in their place.
/// In years that it was given none of, the statutory holidays alone are free; outside <see cref="FirstYear"/> to <see cref="LastYear"/>,
/// Monday to Friday count.
/// </summary>
public sealed class WorkingDays
{
    /// <summary>The first year whose holidays count.</summary>
    public const int FirstYear = 2010;

    /// <summary>The last year whose holidays count.</summary>
    public const int LastYear = 2040;

    // Days that differ from Monday to Friday, in order, each with the sum of the differences up to and with it.
    private readonly DateOnly[] _days;
    private readonly int[] _sums;
    private readonly Dictionary<DateOnly, PublicHoliday> _holidays;
    private readonly Dictionary<int, string> _notices;

    /// <summary>A calendar of the years given.</summary>
    public WorkingDays(IEnumerable<WorkingYear> years)
    {
        var known = years.ToList();
        Years = [.. known.Select(year => year.Year).Order()];
        var worked = known.SelectMany(year => year.WorkingWeekends).Where(IsWeekend).ToHashSet();
        _holidays = new Dictionary<DateOnly, PublicHoliday>();
        foreach (var holiday in known.SelectMany(Announced).Concat(Unannounced()))
        {
            for (var day = holiday.From; day <= holiday.To; day = day.AddDays(1))
                _holidays.TryAdd(day, holiday);
        }

        _notices = known.ToDictionary(year => year.Year, year => year.Notice);
        var free = _holidays.Keys.Where(day => !IsWeekend(day));
        var differences = worked.Select(day => (Day: day, Difference: 1)).Concat(free.Select(day => (Day: day, Difference: -1)))
            .OrderBy(d => d.Day).ToList();
        _days = [.. differences.Select(d => d.Day)];
        _sums = new int[_days.Length];
        for (var i = 0; i < _days.Length; i++)
            _sums[i] = (i == 0 ? 0 : _sums[i - 1]) + differences[i].Difference;
    }

    /// <summary>The years whose holidays are known.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) => CountUntil(day) > CountUntil(day.AddDays(-1));

    /// <summary>
    /// Working days after <paramref name="from"/> up to and with <paramref name="to"/>: how long something took that came on the first day
    /// and was done on the second. The day on which it came does not count; 0 if it was done on the same day; below 0 if it was done
    /// before.
    /// </summary>
    public int Between(DateOnly from, DateOnly to) => CountUntil(to) - CountUntil(from);

    /// <summary>Working days from the first to the last day, both counted: how long a public notice lasted.</summary>
    public int Within(DateOnly first, DateOnly last) => Between(first.AddDays(-1), last);

    /// <summary>The working day that comes so many working days after a day; for 0 the day itself, worked or not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public DateOnly Add(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var end = day;
        // A week has five working days as a rule: the rest is walked.
        for (var missing = workingDays; missing > 0; missing = workingDays - Between(day, end))
            end = end.AddDays(Math.Max(1, missing / 5 * 7 - 14));
        while (workingDays > 0 && (Between(day, end) > workingDays || !IsWorkingDay(end)))
            end = end.AddDays(-1);
        return end;
    }

    /// <summary>Every day from the first year to the last one, in order.</summary>
    public IEnumerable<CalendarDay> Days()
    {
        var start = new DateOnly(FirstYear, 1, 1);
        for (var day = start; day.Year <= LastYear; day = day.AddDays(1))
        {
            var holiday = _holidays.GetValueOrDefault(day);
            yield return new CalendarDay
            {
                Day = day,
                IsWorkingDay = IsWorkingDay(day),
                WorkingDayNumber = Within(start, day),
                NameZh = holiday?.Name,
                NameEn = holiday is null ? null : StatutoryHolidays.EnglishName(holiday.Name),
                Notice = holiday?.Notice ?? _notices.GetValueOrDefault(day.Year),
                IsAnnounced = _notices.ContainsKey(day.Year),
            };
        }
    }

    private static IEnumerable<PublicHoliday> Announced(WorkingYear year) =>
        year.Holidays.Select(holiday => holiday with { Notice = holiday.Notice ?? year.Notice });

    private IEnumerable<PublicHoliday> Unannounced() =>
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Except(Years).SelectMany(StatutoryHolidays.Of);

    private int CountUntil(DateOnly day)
    {
        var index = Array.BinarySearch(_days, day);
        var last = index >= 0 ? index : ~index - 1;
        return WeekdaysUntil(day) + (last < 0 ? 0 : _sums[last]);
    }

    // Day 0 of DateOnly is a Monday.
    private static int WeekdaysUntil(DateOnly day) => day.DayNumber / 7 * 5 + Math.Min(day.DayNumber % 7 + 1, 5);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
