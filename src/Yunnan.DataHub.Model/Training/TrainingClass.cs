using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Model.Training;

/// <summary>A training class: one course with its trainees (培训班). Its region is where it is held.</summary>
[NaturalKey(nameof(Number))]
public class TrainingClass : PlacedRecord
{
    /// <summary>Number in this hub (班级序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the class (班级编号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Name of the class (班级名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Kind of training (培训类型).</summary>
    public TrainingKind Kind { get; set; }

    /// <summary>Key of the programme to which it belongs (所属计划标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme to which it belongs (所属计划).</summary>
    public Programme? Programme { get; set; }

    /// <summary>Code of the occupation (职业编码).</summary>
    public string? OccupationKey { get; set; }

    /// <summary>The occupation (职业).</summary>
    public Occupation? Occupation { get; set; }

    /// <summary>Key of the skill level aimed at (目标等级标识).</summary>
    public string? SkillLevelKey { get; set; }

    /// <summary>The skill level aimed at (目标等级).</summary>
    public SkillLevel? SkillLevel { get; set; }

    /// <summary>Number of the body that gives the training in this hub (培训机构序号).</summary>
    public int? ProviderId { get; set; }

    /// <summary>The body that gives the training (培训机构).</summary>
    public Establishment? Provider { get; set; }

    /// <summary>Number of the body that assesses in this hub (评价机构序号).</summary>
    public int? EvaluationBodyId { get; set; }

    /// <summary>The body that assesses (评价机构).</summary>
    public Establishment? EvaluationBody { get; set; }

    /// <summary>Key of the body that orders or pays it (组织部门标识).</summary>
    public string? OrganiserKey { get; set; }

    /// <summary>The body that orders or pays it (组织部门).</summary>
    public ReportingBody? Organiser { get; set; }

    /// <summary>First day (开班日期).</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Last day (结班日期).</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Day of registration on the platform; null when not registered (平台登记日期).</summary>
    public DateOnly? RegisteredOn { get; set; }

    /// <summary>Trainees planned, persons (计划人数).</summary>
    public int? PlannedPersons { get; set; }

    /// <summary>Class hours (总课时).</summary>
    public decimal? Hours { get; set; }

    /// <summary>Of these practice (实操课时).</summary>
    public decimal? PracticeHours { get; set; }

    /// <summary>Of these online (线上课时).</summary>
    public decimal? OnlineHours { get; set; }

    /// <summary>Share of online hours, 0 to 1 (线上课时比例).</summary>
    public decimal? OnlineShare { get; set; }

    /// <summary>Number of the teacher of theory in this hub (理论教师序号).</summary>
    public long? TheoryTeacherId { get; set; }

    /// <summary>The teacher of theory (理论教师).</summary>
    public Person? TheoryTeacher { get; set; }

    /// <summary>Number of the teacher of practice in this hub (实操教师序号).</summary>
    public long? PracticeTeacherId { get; set; }

    /// <summary>The teacher of practice (实操教师).</summary>
    public Person? PracticeTeacher { get; set; }

    /// <summary>Whether the same person teaches theory and practice (理论实操是否同一教师).</summary>
    public bool HasOneTeacherForBoth { get; set; }

    /// <summary>Fund that pays (资金来源).</summary>
    public SubsidyFund? Fund { get; set; }

    /// <summary>Where it stands (班级状态).</summary>
    public TrainingClassState State { get; set; }
}
