namespace Yunnan.DataHub.Model.Projects;

/// <summary>The kind of a project (项目类型).</summary>
public enum ProjectKind
{
    /// <summary>Benefit service of unions (工会普惠服务项目).</summary>
    BenefitService = 1,

    /// <summary>Innovation in benefit services (普惠服务创新项目).</summary>
    BenefitInnovation = 2,

    /// <summary>Innovation of employees (职工创新项目).</summary>
    EmployeeInnovation = 3,

    /// <summary>Building, buying or rebuilding of a venue (阵地建设项目).</summary>
    VenueConstruction = 4,

    /// <summary>Project of an industry chain (产业链项目).</summary>
    IndustryChain = 5,

    /// <summary>Research project (科研项目).</summary>
    Research = 6,

    /// <summary>Prevention of work injuries (工伤预防项目).</summary>
    InjuryPrevention = 7,

    /// <summary>Demonstration of consultative democracy (协商民主示范项目).</summary>
    ConsultativeDemocracy = 8,

    /// <summary>Training project (培训项目).</summary>
    Training = 9,

    /// <summary>Any other project (其他).</summary>
    Other = 10,
}
