namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>What kind of money or benefit it is (补贴类型).</summary>
public enum SubsidyKind
{
    /// <summary>Training subsidy (培训补贴).</summary>
    TrainingSubsidy = 1,

    /// <summary>Living or study subsidy (生活补助).</summary>
    LivingSubsidy = 2,

    /// <summary>Reward (奖励).</summary>
    Reward = 3,

    /// <summary>Grant for a project (项目经费).</summary>
    ProjectGrant = 4,

    /// <summary>Money that matches other money (配套).</summary>
    Matching = 5,

    /// <summary>Loan (贷款).</summary>
    Loan = 6,

    /// <summary>Insurance (保险).</summary>
    Insurance = 7,

    /// <summary>Tax or fee, or relief from it (税费).</summary>
    TaxOrFee = 8,

    /// <summary>Benefit in kind (实物待遇).</summary>
    BenefitInKind = 9,

    /// <summary>An upper limit (限额).</summary>
    Cap = 10,

    /// <summary>Penalty (处罚).</summary>
    Penalty = 11,

    /// <summary>Anything else (其他).</summary>
    Other = 12,
}
