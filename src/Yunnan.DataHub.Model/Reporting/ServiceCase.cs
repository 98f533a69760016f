using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Reporting;

/// <summary>
/// A case that runs in steps with time limits, such as legal aid or a withdrawal (办理事项).
/// Its region is where it is handled.
/// </summary>
[NaturalKey(nameof(Kind), nameof(Number))]
public class ServiceCase : PlacedRecord
{
    /// <summary>Number in this hub (事项序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the case (事项编号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Kind of case (事项类型).</summary>
    public ServiceCaseKind Kind { get; set; }

    /// <summary>Code of what is asked for or settled (申请内容代码).</summary>
    public string? RequestKey { get; set; }

    /// <summary>What is asked for or settled, within the kind, such as housing or back pay (申请内容).</summary>
    [CodeList("case-request")]
    public Code? Request { get; set; }

    /// <summary>Code of the form of legal aid (法律援助形式代码).</summary>
    public string? AidFormKey { get; set; }

    /// <summary>Form of legal aid (法律援助形式).</summary>
    [CodeList("aid-form")]
    public Code? AidForm { get; set; }

    /// <summary>Code of the role of the person at the school (院校岗位代码).</summary>
    public string? SchoolRoleKey { get; set; }

    /// <summary>Role of the person at the school (院校岗位).</summary>
    [CodeList("school-role")]
    public Code? SchoolRole { get; set; }

    /// <summary>Code of the role at the union (工会岗位代码).</summary>
    public string? UnionRoleKey { get; set; }

    /// <summary>Role at the union (工会岗位).</summary>
    [CodeList("union-role")]
    public Code? UnionRole { get; set; }

    /// <summary>What it is about (事项名称).</summary>
    public required string Title { get; set; }

    /// <summary>Number of the person concerned in this hub (当事人序号).</summary>
    public long? PersonId { get; set; }

    /// <summary>The person concerned (当事人).</summary>
    public Person? Person { get; set; }

    /// <summary>Number of the establishment that handles it or receives the person in this hub (承办单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that handles it or receives the person (承办单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the establishment on the other side in this hub (相对单位序号).</summary>
    public int? CounterpartId { get; set; }

    /// <summary>The establishment on the other side (相对单位).</summary>
    public Establishment? Counterpart { get; set; }

    /// <summary>Number of the award concerned in this hub (荣誉序号).</summary>
    public int? HonourAwardId { get; set; }

    /// <summary>The award concerned (荣誉).</summary>
    public HonourAward? HonourAward { get; set; }

    /// <summary>Key of the body that handles it (办理机构标识).</summary>
    public string? HandledByKey { get; set; }

    /// <summary>The body that handles it (办理机构).</summary>
    public ReportingBody? HandledBy { get; set; }

    /// <summary>Code of the ground on which it is decided (依据情形代码).</summary>
    public string? GroundKey { get; set; }

    /// <summary>Ground on which it is decided, such as that of an exemption (依据情形).</summary>
    [CodeList("case-ground")]
    public Code? Ground { get; set; }

    /// <summary>Whether a check was waived on that ground (是否免予审查).</summary>
    public bool IsExempt { get; set; }

    /// <summary>Money concerned, yuan (金额).</summary>
    public decimal? Amount { get; set; }

    /// <summary>First day of what is agreed (约定起始日期).</summary>
    public DateOnly? TermFrom { get; set; }

    /// <summary>Last day of what is agreed (约定截止日期).</summary>
    public DateOnly? TermUntil { get; set; }

    /// <summary>Number of the agreement (协议编号).</summary>
    [MaxLength(TextLengths.Number)]
    public string? AgreementNumber { get; set; }

    /// <summary>Day on which the agreement was signed (协议签订日期).</summary>
    public DateOnly? AgreementSignedOn { get; set; }

    /// <summary>Day on which it was received or began (受理日期).</summary>
    public DateOnly ReceivedOn { get; set; }

    /// <summary>Day by which it must be done (办结期限).</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Day on which it was done (办结日期).</summary>
    public DateOnly? ConcludedOn { get; set; }

    /// <summary>Working days from receipt to conclusion (办理工作日数).</summary>
    public int? WorkingDays { get; set; }

    /// <summary>Whether it took, or takes, longer than allowed (是否超期).</summary>
    public bool IsOverdue { get; set; }

    /// <summary>Where it stands (事项状态).</summary>
    public ServiceCaseState State { get; set; }

    /// <summary>Code of the decision (办理结论代码).</summary>
    public string? DecisionKey { get; set; }

    /// <summary>How it was decided (办理结论).</summary>
    [CodeList("case-outcome")]
    public Code? Decision { get; set; }

    /// <summary>What came of it, in words (办理结果).</summary>
    public string? Outcome { get; set; }

    /// <summary>Key of the lifecycle of the documents that it follows (办理流程标识).</summary>
    public string? LifecycleKey { get; set; }

    /// <summary>The lifecycle of the documents that it follows (办理流程).</summary>
    public Lifecycle? Lifecycle { get; set; }

    /// <summary>Its steps so far, with dates (步骤).</summary>
    public List<ServiceCaseStep> Steps { get; set; } = [];
}
