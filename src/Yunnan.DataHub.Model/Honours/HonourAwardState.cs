namespace Yunnan.DataHub.Model.Honours;

/// <summary>Where an award stands (荣誉状态).</summary>
public enum HonourAwardState
{
    /// <summary>Nominated (已推荐).</summary>
    Nominated = 1,

    /// <summary>In public notice at the nominating body (本级公示中).</summary>
    LocalPublicity = 2,

    /// <summary>Being reviewed (评审中).</summary>
    UnderReview = 3,

    /// <summary>In public notice (公示中).</summary>
    Publicity = 4,

    /// <summary>Awarded (已授予).</summary>
    Awarded = 5,

    /// <summary>Being reviewed again (复核中).</summary>
    InReview = 6,

    /// <summary>To be put right (整改中).</summary>
    Rectification = 7,

    /// <summary>Title kept, benefits ended (保留称号停止待遇).</summary>
    KeptWithoutBenefits = 8,

    /// <summary>Not awarded (未授予).</summary>
    Rejected = 9,

    /// <summary>Revoked (已撤销).</summary>
    Revoked = 10,
}
