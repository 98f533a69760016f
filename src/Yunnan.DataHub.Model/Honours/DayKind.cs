namespace Yunnan.DataHub.Model.Honours;

/// <summary>Which days are counted (天数类型).</summary>
public enum DayKind
{
    /// <summary>Every day (自然日).</summary>
    Calendar = 1,

    /// <summary>Working days (工作日).</summary>
    Working = 2,
}
