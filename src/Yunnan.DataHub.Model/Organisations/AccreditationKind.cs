namespace Yunnan.DataHub.Model.Organisations;

/// <summary>What a recognition is for (资质类型).</summary>
public enum AccreditationKind
{
    /// <summary>May give subsidised training (补贴性培训机构).</summary>
    TrainingProvider = 1,

    /// <summary>May assess skill levels as a social body (社会培训评价组织).</summary>
    EvaluationBody = 2,

    /// <summary>May assess skill levels of its own employees (企业自主评价).</summary>
    EnterpriseEvaluation = 3,

    /// <summary>May appoint special-grade and chief technicians (特级技师评聘试点).</summary>
    SpecialGradePilot = 4,

    /// <summary>Enterprise of the integration of industry and education; these records count them (产教融合型企业).</summary>
    IntegratedEnterprise = 5,

    /// <summary>In the library of future high-tech enterprises (高新技术企业培育库).</summary>
    HighTechLibrary = 6,

    /// <summary>High-tech enterprise (高新技术企业).</summary>
    HighTechEnterprise = 7,

    /// <summary>Incubator or maker space (孵化器、众创空间).</summary>
    Incubator = 8,

    /// <summary>Contractor of special grade or grade one (特级、一级施工总承包企业).</summary>
    GradeOneContractor = 9,

    /// <summary>Union legal aid (工会法律援助).</summary>
    LegalAid = 10,

    /// <summary>Diagnosis of occupational diseases (职业病诊断机构).</summary>
    DiseaseDiagnosis = 11,

    /// <summary>Occupational health checks (职业健康检查机构).</summary>
    HealthCheck = 12,

    /// <summary>Healthy enterprise, as long as its certificate holds; sites of this kind count them (健康企业).</summary>
    HealthyEnterprise = 13,

    /// <summary>Harmonious labour relations, as rated; the title of a model is an honour (劳动关系和谐企业).</summary>
    HarmoniousLabour = 14,

    /// <summary>Teacher in the pool of training teachers (培训师资).</summary>
    TrainingTeacher = 15,

    /// <summary>Anything else (其他).</summary>
    Other = 16,

    /// <summary>Speaker in the pool of model workers and craftsmen (劳模工匠宣讲员).</summary>
    Speaker = 17,
}
