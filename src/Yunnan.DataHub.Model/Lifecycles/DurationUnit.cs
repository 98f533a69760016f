namespace Yunnan.DataHub.Model.Lifecycles;

/// <summary>The unit of a time limit (期限单位).</summary>
public enum DurationUnit
{
    /// <summary>Calendar day (天).</summary>
    Day = 1,

    /// <summary>Working day (工作日).</summary>
    WorkingDay = 2,

    /// <summary>Month (月).</summary>
    Month = 3,

    /// <summary>Year (年).</summary>
    Year = 4,
}
