using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Model.People;

/// <summary>
/// A skilled worker, trainee, talent or holder of an honour, known by a pseudonym (人员).
/// The region is where the person works or is registered.
/// </summary>
[NaturalKey(nameof(IdentityHash))]
public class Person : PlacedRecord
{
    /// <summary>Number in this hub (人员序号).</summary>
    public long Id { get; set; }

    /// <summary>Keyed hash of the identity number; the number itself is nowhere stored (身份证号散列值).</summary>
    public required byte[] IdentityHash { get; set; }

    /// <summary>Name (姓名).</summary>
    [MaxLength(100)]
    public required string Name
    {
        get;
        set
        {
            field = value;
            NameMasked = PersonName.Mask(value);
        }
    }

    /// <summary>Name of which only the first character is shown, such as 张** (脱敏姓名).</summary>
    [MaxLength(10)]
    public string NameMasked { get; private set; } = null!;

    /// <summary>Day of birth (出生日期).</summary>
    public DateOnly? BirthDate
    {
        get;
        set
        {
            field = value;
            BirthYear = value?.Year ?? BirthYear;
        }
    }

    /// <summary>Year of birth (出生年份).</summary>
    public int? BirthYear { get; set; }

    /// <summary>Gender (性别).</summary>
    public Gender? Gender { get; set; }

    /// <summary>Highest schooling (学历).</summary>
    public EducationLevel? Education { get; set; }

    /// <summary>Code of how the person is employed (劳动关系代码).</summary>
    public string? LabourRelationKey { get; set; }

    /// <summary>How the person is employed, such as by contract or through an agency (劳动关系).</summary>
    [CodeList("labour-relation")]
    public Code? LabourRelation { get; set; }

    /// <summary>Key of the highest skill level that the person is known to hold (最高技能等级标识).</summary>
    public string? HighestLevelKey { get; set; }

    /// <summary>The highest skill level that the person is known to hold (最高技能等级).</summary>
    public SkillLevel? HighestLevel { get; set; }

    /// <summary>Whether the person was lifted from poverty or is watched against falling back (是否脱贫人口).</summary>
    public bool IsLiftedFromPoverty { get; set; }

    /// <summary>Whether the person is registered as rural (是否农业户籍).</summary>
    public bool IsRural { get; set; }

    /// <summary>Whether the person is a serving teacher of the employer (是否在职教师).</summary>
    public bool IsServingTeacher { get; set; }

    /// <summary>First day of the unemployment insurance; null where the person is not known to be insured (失业保险参保日期).</summary>
    public DateOnly? InsuredSince { get; set; }

    /// <summary>Number of the establishment that employs the person in this hub (用人单位序号).</summary>
    public int? EmployerId { get; set; }

    /// <summary>The establishment that employs the person (用人单位).</summary>
    public Establishment? Employer { get; set; }

    /// <summary>Certificates of the person (证书).</summary>
    public List<SkillCertificate> Certificates { get; set; } = [];

    /// <summary>Trainings of the person (培训记录).</summary>
    public List<TrainingEnrolment> Enrolments { get; set; } = [];

    /// <summary>Honours of the person (荣誉).</summary>
    public List<HonourAward> Honours { get; set; } = [];

    /// <summary>Selections into talent programmes (人才计划入选).</summary>
    public List<ProgrammeSelection> Selections { get; set; } = [];

    /// <summary>Talent benefit cards of the person (惠才卡).</summary>
    public List<BenefitCard> BenefitCards { get; set; } = [];

    /// <summary>Claims of the person (补贴申领).</summary>
    public List<SubsidyClaim> Claims { get; set; } = [];

    /// <summary>Payments to the person (补贴支付).</summary>
    public List<Payment> Payments { get; set; } = [];

    /// <summary>Results in competitions (参赛成绩).</summary>
    public List<CompetitionEntry> CompetitionEntries { get; set; } = [];
}
