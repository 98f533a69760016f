namespace Yunnan.DataHub.Model.Honours;

/// <summary>Who pays the benefits of a title (待遇支付方).</summary>
public enum BenefitPayer
{
    /// <summary>Finance of the same level (同级财政).</summary>
    SameLevelFinance = 1,

    /// <summary>The state enterprise itself (国有企业).</summary>
    StateEnterprise = 2,

    /// <summary>Provincial finance (省级财政).</summary>
    ProvincialFinance = 3,

    /// <summary>The employer (用人单位).</summary>
    Employer = 4,

    /// <summary>The trade union (工会).</summary>
    Union = 5,
}
