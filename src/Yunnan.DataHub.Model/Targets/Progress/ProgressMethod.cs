namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>How observed and required progress were compared (进展测算方法).</summary>
public enum ProgressMethod
{
    /// <summary>Nothing to compare (无).</summary>
    None = 0,

    /// <summary>Compound annual growth rates since the baseline; growth is a share per year (年均复合增长率).</summary>
    CompoundGrowth = 1,

    /// <summary>Average yearly change since the baseline, where a growth rate does not exist (a zero or negative value);
    /// growth is in units per year (年均变化量).</summary>
    LinearChange = 2,

    /// <summary>The count so far against the count expected by then, through the milestones (按时间进度).</summary>
    Pace = 3,

    /// <summary>The growth rate alone, for goals without a value or a date (趋势).</summary>
    Trend = 4,
}
