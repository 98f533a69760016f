namespace Yunnan.DataHub.Model.Talent;

/// <summary>Where a benefit card stands (惠才卡状态).</summary>
public enum BenefitCardState
{
    /// <summary>Category confirmed (类别已认定).</summary>
    CategoryConfirmed = 1,

    /// <summary>Tier decided (等级已确定).</summary>
    TierDecided = 2,

    /// <summary>Issued (已发卡).</summary>
    Issued = 3,

    /// <summary>In use (有效).</summary>
    Active = 4,

    /// <summary>Stopped (已停用).</summary>
    Stopped = 5,
}
