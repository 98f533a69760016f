namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>The fund that pays (资金来源).</summary>
public enum SubsidyFund
{
    /// <summary>Employment subsidy funds (就业补助资金).</summary>
    EmploymentSubsidy = 1,

    /// <summary>Unemployment insurance fund (失业保险基金).</summary>
    UnemploymentInsurance = 2,

    /// <summary>Special account of the skill upgrade action (职业技能提升行动专账资金).</summary>
    SkillUpgradeAccount = 3,

    /// <summary>Work injury insurance fund (工伤保险基金).</summary>
    WorkInjuryInsurance = 4,

    /// <summary>Trade union funds (工会经费).</summary>
    UnionFunds = 5,

    /// <summary>Employee education funds of the enterprise (职工教育经费).</summary>
    EmployeeEducation = 6,

    /// <summary>Talent funds (人才专项资金).</summary>
    TalentFunds = 7,

    /// <summary>Special funds of the budget (财政专项资金).</summary>
    SpecialFiscal = 8,

    /// <summary>Any other fund (其他).</summary>
    Other = 9,
}
