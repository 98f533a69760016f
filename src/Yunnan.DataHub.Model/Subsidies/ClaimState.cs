namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>Where a claim stands (申领状态).</summary>
public enum ClaimState
{
    /// <summary>Claimed (已申领).</summary>
    Claimed = 1,

    /// <summary>Being reviewed (审核中).</summary>
    UnderReview = 2,

    /// <summary>Papers asked for (待补件).</summary>
    SupplementAsked = 3,

    /// <summary>In public notice (公示中).</summary>
    Publicity = 4,

    /// <summary>Approved (已批准).</summary>
    Approved = 5,

    /// <summary>Paid (已支付).</summary>
    Paid = 6,

    /// <summary>Refused (已驳回).</summary>
    Refused = 7,

    /// <summary>Cancelled (已取消).</summary>
    Cancelled = 8,

    /// <summary>Claimed too late (已过期).</summary>
    Expired = 9,

    /// <summary>Paid back (已追回).</summary>
    Recovered = 10,
}
