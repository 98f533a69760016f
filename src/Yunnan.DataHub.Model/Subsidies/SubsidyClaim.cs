using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>A claim for money by a standard (补贴申领). Its region is where it is claimed.</summary>
[NaturalKey(nameof(Number))]
public class SubsidyClaim : PlacedRecord
{
    /// <summary>Number in this hub (申领序号).</summary>
    public long Id { get; set; }

    /// <summary>Number of the claim (申领编号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Key of the standard (补贴标准标识).</summary>
    public required string SubsidyStandardKey { get; set; }

    /// <summary>The standard (补贴标准).</summary>
    public SubsidyStandard SubsidyStandard { get; set; } = null!;

    /// <summary>Who or what receives the money (补贴对象).</summary>
    public SubsidyBeneficiary Beneficiary { get; set; }

    /// <summary>Number of the person who claims in this hub (申领人序号).</summary>
    public long? PersonId { get; set; }

    /// <summary>The person who claims (申领人).</summary>
    public Person? Person { get; set; }

    /// <summary>Number of the establishment that claims in this hub (申领单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that claims (申领单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the class for which it is claimed in this hub (培训班序号).</summary>
    public int? TrainingClassId { get; set; }

    /// <summary>The class for which it is claimed (培训班).</summary>
    public TrainingClass? TrainingClass { get; set; }

    /// <summary>Number of the certificate for which it is claimed in this hub (证书序号).</summary>
    public long? CertificateId { get; set; }

    /// <summary>The certificate for which it is claimed (证书).</summary>
    public SkillCertificate? Certificate { get; set; }

    /// <summary>Code of the occupation (职业编码).</summary>
    public string? OccupationKey { get; set; }

    /// <summary>The occupation for which it is claimed (职业).</summary>
    public Occupation? Occupation { get; set; }

    /// <summary>Key of the skill level for which it is claimed (技能等级标识).</summary>
    public string? SkillLevelKey { get; set; }

    /// <summary>The skill level for which it is claimed (技能等级).</summary>
    public SkillLevel? SkillLevel { get; set; }

    /// <summary>Number of the project for which it is claimed in this hub (项目序号).</summary>
    public int? ProjectId { get; set; }

    /// <summary>The project for which it is claimed (项目).</summary>
    public Project? Project { get; set; }

    /// <summary>Fund that is to pay (资金来源).</summary>
    public SubsidyFund Fund { get; set; }

    /// <summary>Money of which a percentage is taken, yuan (计算基数).</summary>
    public decimal? BaseAmount { get; set; }

    /// <summary>Money claimed, yuan (申领金额).</summary>
    public decimal ClaimedAmount { get; set; }

    /// <summary>Money approved, yuan (核定金额).</summary>
    public decimal? ApprovedAmount { get; set; }

    /// <summary>Day of the claim (申领日期).</summary>
    public DateOnly ClaimedOn { get; set; }

    /// <summary>Day on which the review ended (审核日期).</summary>
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>First day of the public notice (公示起始日期).</summary>
    public DateOnly? PublicityFrom { get; set; }

    /// <summary>Last day of the public notice (公示截止日期).</summary>
    public DateOnly? PublicityUntil { get; set; }

    /// <summary>Day of payment (支付日期).</summary>
    public DateOnly? PaidOn { get; set; }

    /// <summary>Working days from the claim to the end of the review (审核工作日数).</summary>
    public int? ReviewWorkingDays { get; set; }

    /// <summary>Working days of the public notice (公示工作日数).</summary>
    public int? PublicityWorkingDays { get; set; }

    /// <summary>Days from the end of the review to the payment (支付天数).</summary>
    public int? PaymentDays { get; set; }

    /// <summary>Where it stands (申领状态).</summary>
    public ClaimState State { get; set; }

    /// <summary>Code of the reason (原因代码).</summary>
    public string? ReasonKey { get; set; }

    /// <summary>Why it was refused, cancelled or recovered (原因).</summary>
    [CodeList("claim-reason")]
    public Code? Reason { get; set; }

    /// <summary>Number of the earlier claim for the same thing in this hub (重复的申领序号).</summary>
    public long? DuplicateOfId { get; set; }

    /// <summary>The earlier claim for the same thing (重复的申领).</summary>
    public SubsidyClaim? DuplicateOf { get; set; }
}
