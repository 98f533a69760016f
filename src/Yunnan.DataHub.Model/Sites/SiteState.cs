namespace Yunnan.DataHub.Model.Sites;

/// <summary>Where a site stands (载体状态).</summary>
public enum SiteState
{
    /// <summary>Planned or in a reserve pool (规划储备).</summary>
    Planned = 1,

    /// <summary>Applied for (已申报).</summary>
    Applied = 2,

    /// <summary>Being reviewed (评审中).</summary>
    UnderReview = 3,

    /// <summary>In public notice (公示中).</summary>
    Publicity = 4,

    /// <summary>Being built (建设中).</summary>
    UnderConstruction = 5,

    /// <summary>Named and in operation (运行中).</summary>
    InOperation = 6,

    /// <summary>To be put right (整改中).</summary>
    Rectification = 7,

    /// <summary>Went into a higher-level site (已升级).</summary>
    Upgraded = 8,

    /// <summary>Named no longer (已撤销).</summary>
    Withdrawn = 9,

    /// <summary>Closed (已关闭).</summary>
    Closed = 10,

    /// <summary>Not named (未通过).</summary>
    Refused = 11,
}
