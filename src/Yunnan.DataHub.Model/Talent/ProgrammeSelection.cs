using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>
/// An application to, and selection into, a talent programme, by a person or a team (人才计划入选).
/// Its region is where the work is done.
/// </summary>
[NaturalKey(nameof(ProgrammeKey), nameof(Year), nameof(RecipientKey))]
public class ProgrammeSelection : PlacedRecord
{
    /// <summary>Number in this hub (入选序号).</summary>
    public int Id { get; set; }

    /// <summary>Key of the programme (人才计划标识).</summary>
    public required string ProgrammeKey { get; set; }

    /// <summary>The programme (人才计划).</summary>
    public Programme Programme { get; set; } = null!;

    /// <summary>Year of the call (申报年度).</summary>
    public int Year { get; set; }

    /// <summary>Who is selected: p: and the person's number, e: the establishment's, t: the team's name (入选对象标识).</summary>
    [MaxLength(PartyKey.MaxLength)]
    public required string RecipientKey { get; set; }

    /// <summary>Number of the person selected, or the head of the team in this hub (人员序号).</summary>
    public long? PersonId { get; set; }

    /// <summary>The person selected, or the head of the team (人员).</summary>
    public Person? Person { get; set; }

    /// <summary>Name of the team (团队名称).</summary>
    public string? TeamName { get; set; }

    /// <summary>Whether a team is selected (是否团队).</summary>
    public bool IsTeam { get; set; }

    /// <summary>Number of the establishment that applies for the person in this hub (申报单位序号).</summary>
    public int? EmployerId { get; set; }

    /// <summary>The establishment that applies for the person (申报单位).</summary>
    public Establishment? Employer { get; set; }

    /// <summary>Number of the establishment selected, where it is one in this hub (入选单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment selected, where it is one (入选单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Code of the tier (层次代码).</summary>
    public string? TierKey { get; set; }

    /// <summary>Tier, such as leading talent (层次).</summary>
    [CodeList("talent-tier")]
    public Code? Tier { get; set; }

    /// <summary>Title of the project (项目名称).</summary>
    public string? Title { get; set; }

    /// <summary>Age at selection, years (入选时年龄).</summary>
    public int? Age { get; set; }

    /// <summary>Whether the talent works for the province without moving there (是否柔性引进).</summary>
    public bool IsFlexible { get; set; }

    /// <summary>First day of the work agreement (协议起始日期).</summary>
    public DateOnly? AgreementFrom { get; set; }

    /// <summary>Last day of the work agreement (协议截止日期).</summary>
    public DateOnly? AgreementUntil { get; set; }

    /// <summary>Length of the work agreement, years (协议年限).</summary>
    public decimal? AgreementYears { get; set; }

    /// <summary>Months of work in Yunnan a year (每年在滇工作月数).</summary>
    public decimal? MonthsPerYear { get; set; }

    /// <summary>Months in post in the last year counted (在岗月数).</summary>
    public int? MonthsInPost { get; set; }

    /// <summary>Day of the application (申报日期).</summary>
    public DateOnly? AppliedOn { get; set; }

    /// <summary>First day of the public notice (公示起始日期).</summary>
    public DateOnly? PublicityFrom { get; set; }

    /// <summary>Last day of the public notice (公示截止日期).</summary>
    public DateOnly? PublicityUntil { get; set; }

    /// <summary>Working days of the public notice (公示工作日数).</summary>
    public int? PublicityWorkingDays { get; set; }

    /// <summary>Day of the decision (入选日期).</summary>
    public DateOnly? SelectedOn { get; set; }

    /// <summary>First day of support (支持期起始日期).</summary>
    public DateOnly? SupportFrom { get; set; }

    /// <summary>Last day of support (支持期截止日期).</summary>
    public DateOnly? SupportUntil { get; set; }

    /// <summary>Score of the review (评审得分).</summary>
    public decimal? Score { get; set; }

    /// <summary>Money granted, yuan (支持金额).</summary>
    public decimal? AmountGranted { get; set; }

    /// <summary>Code of the result of the assessment (考核结果代码).</summary>
    public string? AssessmentResultKey { get; set; }

    /// <summary>Result of the last assessment (考核结果).</summary>
    [CodeList("assessment-result")]
    public Code? AssessmentResult { get; set; }

    /// <summary>Where it stands (入选状态).</summary>
    public SelectionState State { get; set; }

    /// <summary>Code of the reason (原因代码).</summary>
    public string? EndReasonKey { get; set; }

    /// <summary>Why it was rejected or ended early (终止原因).</summary>
    [CodeList("selection-end-reason")]
    public Code? EndReason { get; set; }

    /// <summary>Key of the lifecycle of the documents that it follows (办理流程标识).</summary>
    public string? LifecycleKey { get; set; }

    /// <summary>The lifecycle of the documents that it follows (办理流程).</summary>
    public Lifecycle? Lifecycle { get; set; }

    /// <summary>Its years, with the months in post (年度情况).</summary>
    public List<SelectionYear> Years { get; set; } = [];

    /// <summary>Its stages so far, with dates (阶段).</summary>
    public List<ProgrammeSelectionStage> Stages { get; set; } = [];

    /// <summary>Money paid for it (支付记录).</summary>
    public List<Payment> Payments { get; set; } = [];
}
