namespace Yunnan.DataHub.Model.Organisations;

/// <summary>Where a recognition stands (资质状态).</summary>
public enum AccreditationState
{
    /// <summary>Applied for (已申请).</summary>
    Applied = 1,

    /// <summary>Being reviewed (审核中).</summary>
    UnderReview = 2,

    /// <summary>In public notice (公示中).</summary>
    Publicity = 3,

    /// <summary>In the pool or library, not yet recognised (在库培育).</summary>
    InPool = 4,

    /// <summary>In force (有效).</summary>
    Active = 5,

    /// <summary>To be put right (整改中).</summary>
    Rectification = 6,

    /// <summary>Suspended (暂停).</summary>
    Suspended = 7,

    /// <summary>Run out (到期).</summary>
    Expired = 8,

    /// <summary>Removed or given up (退出).</summary>
    Removed = 9,

    /// <summary>On the blacklist (黑名单).</summary>
    Blacklisted = 10,

    /// <summary>Refused (未通过).</summary>
    Refused = 11,
}
