using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>A payment of a subsidy, reward or grant (补贴支付). Its region is the one that pays or receives.</summary>
[NaturalKey(nameof(Number))]
public class Payment : PlacedRecord
{
    /// <summary>Number in this hub (支付序号).</summary>
    public long Id { get; set; }

    /// <summary>Number of the voucher (支付凭证号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Key of the standard by which it is paid (补贴标准标识).</summary>
    public string? SubsidyStandardKey { get; set; }

    /// <summary>The standard by which it is paid (补贴标准).</summary>
    public SubsidyStandard? SubsidyStandard { get; set; }

    /// <summary>Who or what receives the money (补贴对象).</summary>
    public SubsidyBeneficiary Beneficiary { get; set; }

    /// <summary>Number of the claim that is paid in this hub (补贴申领序号).</summary>
    public long? ClaimId { get; set; }

    /// <summary>The claim that is paid (补贴申领).</summary>
    public SubsidyClaim? Claim { get; set; }

    /// <summary>Number of the person who is paid in this hub (收款人序号).</summary>
    public long? PersonId { get; set; }

    /// <summary>The person who is paid (收款人).</summary>
    public Person? Person { get; set; }

    /// <summary>Number of the establishment that is paid in this hub (收款单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that is paid (收款单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the site for which it is paid in this hub (载体序号).</summary>
    public int? SiteId { get; set; }

    /// <summary>The site for which it is paid (载体).</summary>
    public Site? Site { get; set; }

    /// <summary>Number of the award for which it is paid in this hub (荣誉序号).</summary>
    public int? HonourAwardId { get; set; }

    /// <summary>The award for which it is paid (荣誉).</summary>
    public HonourAward? HonourAward { get; set; }

    /// <summary>Number of the selection for which it is paid in this hub (人才计划入选序号).</summary>
    public int? SelectionId { get; set; }

    /// <summary>The selection for which it is paid (人才计划入选).</summary>
    public ProgrammeSelection? Selection { get; set; }

    /// <summary>Number of the project for which it is paid in this hub (项目序号).</summary>
    public int? ProjectId { get; set; }

    /// <summary>The project for which it is paid (项目).</summary>
    public Project? Project { get; set; }

    /// <summary>Key of the programme out of which it is paid (人才计划或项目标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme out of which it is paid (人才计划或项目).</summary>
    public Programme? Programme { get; set; }

    /// <summary>State of the project for which it is paid, where money follows the stages (支付阶段).</summary>
    public ProjectState? Stage { get; set; }

    /// <summary>Which of several payments for the same it is, from 1 (支付期次).</summary>
    public int? Instalment { get; set; }

    /// <summary>Key of the body that pays (支付机构标识).</summary>
    public string? PayerKey { get; set; }

    /// <summary>The body that pays (支付机构).</summary>
    public ReportingBody? Payer { get; set; }

    /// <summary>Fund that pays (资金来源).</summary>
    public SubsidyFund Fund { get; set; }

    /// <summary>Money paid, yuan (支付金额).</summary>
    public decimal Amount { get; set; }

    /// <summary>Day of payment (支付日期).</summary>
    public DateOnly PaidOn { get; set; }

    /// <summary>Money paid back, yuan (追回金额).</summary>
    public decimal? RecoveredAmount { get; set; }

    /// <summary>Day on which money was paid back (追回日期).</summary>
    public DateOnly? RecoveredOn { get; set; }
}
