namespace Yunnan.DataHub.Model.Training;

/// <summary>The kind of a training (培训类型).</summary>
public enum TrainingKind
{
    /// <summary>Training of employees (企业职工培训).</summary>
    Employee = 1,

    /// <summary>New-type enterprise apprenticeship (企业新型学徒制).</summary>
    NewApprenticeship = 2,

    /// <summary>Project-based training (项目制培训).</summary>
    ProjectBased = 3,

    /// <summary>Start-up training (创业培训).</summary>
    Startup = 4,

    /// <summary>Farmer education (高素质农民培育).</summary>
    FarmerEducation = 5,

    /// <summary>Training of rural workers (农村劳动力培训).</summary>
    RuralLabour = 6,

    /// <summary>Skill training by trade unions (工会技能培训).</summary>
    UnionSkill = 7,

    /// <summary>Training ordered by an employer (订单定向培训).</summary>
    OrderBased = 8,

    /// <summary>Training on the job (以工代训).</summary>
    OnTheJob = 9,

    /// <summary>Training of teachers (师资培训).</summary>
    Teacher = 10,

    /// <summary>Training of science counsellors (科技辅导员培训).</summary>
    ScienceCounsellor = 11,

    /// <summary>Continuing education of professionals (继续教育).</summary>
    ContinuingEducation = 12,

    /// <summary>Safety and health training (安全健康培训).</summary>
    Safety = 13,

    /// <summary>Digital skills (数字技能培训).</summary>
    Digital = 14,

    /// <summary>Any other training (其他).</summary>
    Other = 15,
}
