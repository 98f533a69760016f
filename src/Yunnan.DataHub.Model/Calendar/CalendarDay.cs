namespace Yunnan.DataHub.Model.Calendar;

/// <summary>A day of the calendar from 2010 to 2040, and whether it is worked (日历).</summary>
public class CalendarDay
{
    /// <summary>The day (日期).</summary>
    public DateOnly Day { get; set; }

    /// <summary>Whether it is worked (是否工作日).</summary>
    public bool IsWorkingDay { get; set; }

    /// <summary>Working days from 1 January 2010 up to and with this day: differences of it count working days (工作日序号).</summary>
    public int WorkingDayNumber { get; set; }

    /// <summary>The holiday, in Chinese; null on all other days (节假日名称).</summary>
    public string? NameZh { get; set; }

    /// <summary>The holiday, in English; null on all other days (节假日英文名称).</summary>
    public string? NameEn { get; set; }

    /// <summary>Number of the State Council's notice on the year; null where there is none (放假安排文号).</summary>
    public string? Notice { get; set; }

    /// <summary>
    /// Whether the State Council has announced the year's holidays; other years have their weekends and the statutory holidays alone
    /// (是否已公布).
    /// </summary>
    public bool IsAnnounced { get; set; }
}
