namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>Time in calendar years: from the end of 2020 to the end of 2025 it is exactly five.</summary>
internal static class CalendarYears
{
    public static decimal Between(DateOnly from, DateOnly to) => Position(to) - Position(from);

    public static DateOnly EndOf(int year) => new(year, 12, 31);

    // A share of the day's own year, so that whole years stay whole whether a leap day lies between or not.
    private static decimal Position(DateOnly day) => day.Year + (decimal)day.DayOfYear / (DateTime.IsLeapYear(day.Year) ? 366 : 365);
}
