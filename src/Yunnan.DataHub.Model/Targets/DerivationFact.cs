namespace Yunnan.DataHub.Model.Targets;

/// <summary>The record from which an indicator can be counted (计算来源).</summary>
public enum DerivationFact
{
    /// <summary>Skill certificates (技能证书).</summary>
    SkillCertificate = 1,

    /// <summary>Training enrolments (培训人次).</summary>
    TrainingEnrolment = 2,

    /// <summary>Selections in talent programmes (人才项目入选).</summary>
    ProgrammeSelection = 3,

    /// <summary>Honours awarded (荣誉授予).</summary>
    HonourAward = 4,

    /// <summary>Results of competitions (竞赛成绩).</summary>
    CompetitionResult = 5,

    /// <summary>Sites such as studios, stations and bases (工作室站点).</summary>
    Site = 6,

    /// <summary>Subsidy payments (补贴支付).</summary>
    SubsidyPayment = 7,

    /// <summary>Head counts of the workforce (从业人员统计).</summary>
    WorkforceCount = 8,
}
