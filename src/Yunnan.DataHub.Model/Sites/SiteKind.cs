namespace Yunnan.DataHub.Model.Sites;

/// <summary>The kind of a site (载体类型).</summary>
public enum SiteKind
{
    /// <summary>Artisan park (工匠园区).</summary>
    ArtisanPark = 1,

    /// <summary>Technician college, as built or raised; its students and teachers are those of the establishment (技师学院).</summary>
    TechnicianCollege = 2,

    /// <summary>Technical school, as built or raised; its students and teachers are those of the establishment (技工学校).</summary>
    TechnicalSchool = 3,

    /// <summary>Secondary vocational school (中等职业学校).</summary>
    SecondaryVocationalSchool = 4,

    /// <summary>Vocational college (高等职业学校).</summary>
    VocationalCollege = 5,

    /// <summary>Vocational school at undergraduate level (职业本科学校).</summary>
    UndergraduateVocationalSchool = 6,

    /// <summary>Park or centre of vocational education (职教园区).</summary>
    VocationalEducationPark = 7,

    /// <summary>Public training base (公共实训基地).</summary>
    PublicTrainingBase = 8,

    /// <summary>Training base for highly skilled talent (高技能人才培训基地).</summary>
    HighSkilledTrainingBase = 9,

    /// <summary>Integrated base of skilled talent (技能人才综合基地).</summary>
    IntegratedTalentBase = 10,

    /// <summary>Training base of the integration of industry and education (产教融合实训基地).</summary>
    IntegrationBase = 11,

    /// <summary>Virtual simulation base (虚拟仿真实训基地).</summary>
    VirtualSimulationBase = 12,

    /// <summary>Base for construction workers (建筑工人培育基地).</summary>
    ConstructionTrainingBase = 13,

    /// <summary>Training centre of an enterprise (企业培训中心).</summary>
    EnterpriseTrainingCentre = 14,

    /// <summary>Training base for dual-qualified teachers (双师型教师培训基地).</summary>
    DualTeacherBase = 15,

    /// <summary>Studio of dual-qualified teachers (双师型名师工作室).</summary>
    DualTeacherStudio = 16,

    /// <summary>Platform for teachers' crafts (教师技艺技能传承平台).</summary>
    TeacherPlatform = 17,

    /// <summary>Training base for teachers (师资培训基地).</summary>
    TeacherTrainingBase = 18,

    /// <summary>Base of continuing education (继续教育基地).</summary>
    ContinuingEducationBase = 19,

    /// <summary>Training base for contests (竞赛集训基地).</summary>
    ContestTrainingBase = 20,

    /// <summary>Base of popular science (科普基地).</summary>
    ScienceBase = 21,

    /// <summary>Skill master studio (技能大师工作室).</summary>
    SkillMasterStudio = 22,

    /// <summary>Model workers' innovation studio (劳模创新工作室).</summary>
    ModelWorkerStudio = 23,

    /// <summary>Yunling craftsman innovation studio (云岭工匠创新工作室).</summary>
    CraftsmanStudio = 24,

    /// <summary>Employees' innovation studio (职工创新工作室).</summary>
    EmployeeStudio = 25,

    /// <summary>Employee technician workstation (职工技师工作站).</summary>
    TechnicianWorkstation = 26,

    /// <summary>Alliance of studios (创新工作室联盟).</summary>
    StudioAlliance = 27,

    /// <summary>Expert workstation (专家工作站).</summary>
    ExpertWorkstation = 28,

    /// <summary>Craftsman academy (工匠学院).</summary>
    CraftsmanAcademy = 29,

    /// <summary>Demonstration site or pilot of the industrial workers reform (产业工人队伍建设改革示范点、试点).</summary>
    ReformPilot = 30,

    /// <summary>Pilot of the pay reform (工资分配改革试点).</summary>
    PayReformPilot = 31,

    /// <summary>Manufacturing function zone (制造业功能区).</summary>
    FunctionZone = 32,

    /// <summary>Development zone (开发区).</summary>
    DevelopmentZone = 33,

    /// <summary>Workers' venue of a union (工人文化宫、职工活动阵地).</summary>
    Venue = 34,

    /// <summary>Service station for outdoor workers (户外劳动者服务站点).</summary>
    ServiceStation = 35,

    /// <summary>Service complex for employees (职工服务综合体).</summary>
    ServiceComplex = 36,

    /// <summary>Employees' reading room (职工书屋).</summary>
    ReadingRoom = 37,

    /// <summary>Union childcare class (工会托管班).</summary>
    ChildcareClass = 38,

    /// <summary>Recuperation base (疗休养基地).</summary>
    RecuperationBase = 39,

    /// <summary>Healthy enterprise; these sites count them, accreditations tell how long a certificate holds (健康企业).</summary>
    HealthyEnterprise = 40,

    /// <summary>Guidance centre for healthy enterprises (健康企业建设指导中心).</summary>
    HealthyEnterpriseCentre = 41,

    /// <summary>Happy-life enterprise (幸福企业).</summary>
    HappyEnterprise = 42,

    /// <summary>Digital benchmark (数字化标杆).</summary>
    DigitalBenchmark = 43,

    /// <summary>Any other site (其他).</summary>
    Other = 44,

    /// <summary>Pilot city of the integration of industry and education (产教融合试点城市).</summary>
    IntegrationPilotCity = 45,
}
