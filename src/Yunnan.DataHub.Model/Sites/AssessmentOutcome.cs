namespace Yunnan.DataHub.Model.Sites;

/// <summary>What came of an assessment (考核结果).</summary>
public enum AssessmentOutcome
{
    /// <summary>Passed (合格).</summary>
    Passed = 1,

    /// <summary>Excellent (优秀).</summary>
    Excellent = 2,

    /// <summary>Failed (不合格).</summary>
    Failed = 3,

    /// <summary>To be put right (限期整改).</summary>
    Rectification = 4,

    /// <summary>Raised (升级).</summary>
    Upgraded = 5,

    /// <summary>Lowered (降级).</summary>
    Reduced = 6,

    /// <summary>Title withdrawn (撤销).</summary>
    Withdrawn = 7,
}
