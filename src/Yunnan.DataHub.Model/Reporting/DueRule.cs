namespace Yunnan.DataHub.Model.Reporting;

/// <summary>When a duty is due: a date in the year, or a time after an event (报送期限).</summary>
public class DueRule
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Year, for a duty done once (年).</summary>
    public int? Year { get; set; }

    /// <summary>Month, 1 to 12 (月).</summary>
    public int? Month { get; set; }

    /// <summary>Day of the month (日).</summary>
    public int? Day { get; set; }

    /// <summary>Whether the year is implied and not printed (年份是否推定).</summary>
    public bool YearImplied { get; set; }

    /// <summary>Whether the last day of the month is meant (是否月末).</summary>
    public bool EndOfMonth { get; set; }

    /// <summary>Days after the event (天数).</summary>
    public int? WithinDays { get; set; }

    /// <summary>Working days after the event (工作日数).</summary>
    public int? WithinWorkingDays { get; set; }

    /// <summary>Months after the event (月数).</summary>
    public int? WithinMonths { get; set; }

    /// <summary>The event from which the time runs (起算事件).</summary>
    public string? After { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
