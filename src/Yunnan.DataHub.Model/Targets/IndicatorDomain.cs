namespace Yunnan.DataHub.Model.Targets;

/// <summary>The field of work to which an indicator belongs (领域).</summary>
public enum IndicatorDomain
{
    /// <summary>Size and make-up of the workforce (队伍规模).</summary>
    Workforce = 1,

    /// <summary>Vocational training (职业培训).</summary>
    Training = 2,

    /// <summary>Skill certificates (技能评价).</summary>
    Certificates = 3,

    /// <summary>Vocational and technical education (职业教育).</summary>
    VocationalEducation = 4,

    /// <summary>Talent programmes (人才项目).</summary>
    TalentProgrammes = 5,

    /// <summary>Honours and awards (荣誉表彰).</summary>
    Honours = 6,

    /// <summary>Skill competitions (技能竞赛).</summary>
    Competitions = 7,

    /// <summary>Innovation by workers and firms (创新).</summary>
    Innovation = 8,

    /// <summary>Development of enterprises (企业发展).</summary>
    Enterprise = 9,

    /// <summary>Training and evaluation bodies, bases and stations (机构平台).</summary>
    Institutions = 10,

    /// <summary>Money spent (资金).</summary>
    Funding = 11,

    /// <summary>Services for workers (职工服务).</summary>
    WorkerServices = 12,

    /// <summary>Protection of workers' rights (权益保障).</summary>
    RightsProtection = 13,

    /// <summary>Safety and health at work (安全健康).</summary>
    SafetyHealth = 14,

    /// <summary>How the work is led and checked (工作机制).</summary>
    Governance = 15,
}
