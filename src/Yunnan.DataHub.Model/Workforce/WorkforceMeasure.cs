namespace Yunnan.DataHub.Model.Workforce;

/// <summary>What a workforce count counts (统计指标).</summary>
public enum WorkforceMeasure
{
    /// <summary>Employed persons (就业人员).</summary>
    Employed = 1,

    /// <summary>Skilled talent (技能人才).</summary>
    Skilled = 2,

    /// <summary>Highly skilled talent (高技能人才).</summary>
    HighlySkilled = 3,

    /// <summary>Students enrolled (在校生).</summary>
    Students = 4,

    /// <summary>Students newly enrolled (招生).</summary>
    NewEnrolment = 5,

    /// <summary>Foreign students (来滇留学生).</summary>
    ForeignStudents = 6,

    /// <summary>Full-time teachers (专任教师).</summary>
    Teachers = 7,

    /// <summary>Teachers of specialised courses (专业课教师).</summary>
    SpecialisedTeachers = 8,

    /// <summary>Dual-qualified teachers (双师型教师).</summary>
    DualQualifiedTeachers = 9,

    /// <summary>Members of trade unions (工会会员).</summary>
    UnionMembers = 10,

    /// <summary>Participants of medical mutual aid (医疗互助参加人数).</summary>
    MutualAidParticipants = 11,

    /// <summary>Recuperation person-times (疗休养人次).</summary>
    RecuperationPersonTimes = 12,

    /// <summary>Women screened for two cancers (两癌筛查人数).</summary>
    WomenScreened = 13,

    /// <summary>Flexible workers in the employee pension (灵活就业参加职工养老).</summary>
    PensionInsured = 14,

    /// <summary>Flexible workers in the employee medical insurance (灵活就业参加职工医保).</summary>
    EmployeeMedicalInsured = 15,

    /// <summary>Flexible workers in the resident medical insurance (灵活就业参加居民医保).</summary>
    ResidentMedicalInsured = 16,

    /// <summary>Work injuries, cases (工伤事故).</summary>
    WorkInjuries = 17,

    /// <summary>Anything else, named by the category (其他).</summary>
    Other = 18,
}
