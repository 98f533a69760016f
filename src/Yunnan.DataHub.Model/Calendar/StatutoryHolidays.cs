using System.Globalization;

namespace Yunnan.DataHub.Model.Calendar;

/// <summary>
/// The days off that the Regulation on Public Holidays (全国年节及纪念日放假办法) gives everybody, in its versions of 2007 (in force from
/// 2008), 2013 (from 2014) and 2024 (from 2025), article 2. It has no days in lieu of a weekend's: a notice on the year adds them.
/// </summary>
public static class StatutoryHolidays
{
    private const int LunarEve = -1;

    private static readonly ChineseLunisolarCalendar _lunar = new();

    private static readonly Dictionary<string, string> _names = new()
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Tomb-Sweeping Day",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
    };

    /// <summary>The holidays of a year from 2008 to 2099, in order.</summary>
    public static IEnumerable<PublicHoliday> Of(int year)
    {
        var isAfter2024 = year >= 2025;
        var spring = LunarDay(year, month: 1, day: 1);
        var hasEve = year < 2014 || isAfter2024;
        yield return Days("元旦", new DateOnly(year, 1, 1));
        yield return Days("春节", spring.AddDays(hasEve ? LunarEve : 0), isAfter2024 ? 4 : 3);
        yield return Days("清明节", new DateOnly(year, 4, ClearAndBright(year)));
        yield return Days("劳动节", new DateOnly(year, 5, 1), isAfter2024 ? 2 : 1);
        yield return Days("端午节", LunarDay(year, month: 5, day: 5));
        yield return Days("中秋节", LunarDay(year, month: 8, day: 15));
        yield return Days("国庆节", new DateOnly(year, 10, 1), 3);
    }

    /// <summary>The English name of a holiday, or of two that fall together.</summary>
    /// <exception cref="KeyNotFoundException">There is no holiday of this name.</exception>
    public static string EnglishName(string name) =>
        string.Join(", ", name.Split('、').Select(part => _names.TryGetValue(part, out var english) ? english
            : throw new KeyNotFoundException($"there is no public holiday '{part}'; known are {string.Join('、', _names.Keys)}.")));

    private static PublicHoliday Days(string name, DateOnly from, int count = 1) => new(name, from, from.AddDays(count - 1));

    private static DateOnly LunarDay(int year, int month, int day)
    {
        // Months are numbered one after the other, with the leap month in its place.
        var leap = _lunar.GetLeapMonth(year);
        var number = leap > 0 && leap <= month ? month + 1 : month;
        return DateOnly.FromDateTime(_lunar.ToDateTime(year, number, day, 0, 0, 0, 0));
    }

    /// <summary>The day in April of the solar term 清明: good for the years 2000 to 2099.</summary>
    private static int ClearAndBright(int year) => (int)((year % 100 * 0.2422m) + 4.81m) - (year % 100 / 4);
}
