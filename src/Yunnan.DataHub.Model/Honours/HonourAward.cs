using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Honours;

/// <summary>A nomination for, and award of, an honour (荣誉授予). Its region is the recipient's.</summary>
[NaturalKey(nameof(HonourSchemeKey), nameof(Year), nameof(RecipientKey))]
public class HonourAward : PlacedRecord
{
    /// <summary>Number in this hub (荣誉序号).</summary>
    public int Id { get; set; }

    /// <summary>Key of the honour (荣誉项目标识).</summary>
    public required string HonourSchemeKey { get; set; }

    /// <summary>The honour (荣誉项目).</summary>
    public HonourScheme HonourScheme { get; set; } = null!;

    /// <summary>Year of the round (年度).</summary>
    public int Year { get; set; }

    /// <summary>Who receives it: p: and the person's number, e: the establishment's, s: the site's, t: the team's name (授予对象标识).</summary>
    [MaxLength(PartyKey.MaxLength)]
    public required string RecipientKey { get; set; }

    /// <summary>What kind of recipient it is (授予对象类型).</summary>
    public RecipientKind RecipientKind { get; set; }

    /// <summary>Number of the person in this hub (人员序号).</summary>
    public long? PersonId { get; set; }

    /// <summary>The person (人员).</summary>
    public Person? Person { get; set; }

    /// <summary>Number of the establishment, where it is the recipient in this hub (单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment, where it is the recipient (单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the site, where it is the recipient in this hub (载体序号).</summary>
    public int? SiteId { get; set; }

    /// <summary>The site, where it is the recipient (载体).</summary>
    public Site? Site { get; set; }

    /// <summary>Name of a team or work (团队或成果名称).</summary>
    public string? TeamName { get; set; }

    /// <summary>Code of the category for the composition rules (身份类别代码).</summary>
    public string? RecipientCategoryKey { get; set; }

    /// <summary>Category for the composition rules, such as front-line worker or enterprise head (身份类别).</summary>
    [CodeList("recipient-category")]
    public Code? RecipientCategory { get; set; }

    /// <summary>Code of the recipient's industry (行业代码).</summary>
    public string? IndustryKey { get; set; }

    /// <summary>The industry of the recipient (行业).</summary>
    public Industry? Industry { get; set; }

    /// <summary>Key of the body that nominated (推荐机构标识).</summary>
    public string? NominatedByKey { get; set; }

    /// <summary>The body that nominated (推荐机构).</summary>
    public ReportingBody? NominatedBy { get; set; }

    /// <summary>Code of the grade or class (等级代码).</summary>
    public string? GradeKey { get; set; }

    /// <summary>Grade or class, such as first prize (等级).</summary>
    [CodeList("honour-grade")]
    public Code? Grade { get; set; }

    /// <summary>Batch (批次).</summary>
    public int? Batch { get; set; }

    /// <summary>Score of the review (得分).</summary>
    public decimal? Score { get; set; }

    /// <summary>Place in the review, from 1 (名次).</summary>
    public int? Rank { get; set; }

    /// <summary>Votes online (网络投票数).</summary>
    public int? OnlineVotes { get; set; }

    /// <summary>Place in the online vote, from 1 (网络投票名次).</summary>
    public int? VoteRank { get; set; }

    /// <summary>Money that comes with it, yuan (奖励金额).</summary>
    public decimal? RewardAmount { get; set; }

    /// <summary>Day of the nomination (推荐日期).</summary>
    public DateOnly? NominatedOn { get; set; }

    /// <summary>Working days of the nominating body's public notice (本级公示工作日数).</summary>
    public int? LocalPublicityWorkingDays { get; set; }

    /// <summary>First day of the last public notice (公示起始日期).</summary>
    public DateOnly? PublicityFrom { get; set; }

    /// <summary>Last day of the last public notice (公示截止日期).</summary>
    public DateOnly? PublicityUntil { get; set; }

    /// <summary>Working days of the last public notice (公示工作日数).</summary>
    public int? PublicityWorkingDays { get; set; }

    /// <summary>How many bodies must be asked (应征求意见数).</summary>
    public int? OpinionsRequired { get; set; }

    /// <summary>How many bodies have agreed (已同意意见数).</summary>
    public int? OpinionsGiven { get; set; }

    /// <summary>How many bodies have not agreed yet (尚缺意见数).</summary>
    public int? OpinionsMissing { get; set; }

    /// <summary>Day of the award (授予日期).</summary>
    public DateOnly? AwardedOn { get; set; }

    /// <summary>Day by which it is reviewed again (下次复核日期).</summary>
    public DateOnly? NextReviewOn { get; set; }

    /// <summary>Day on which it was revoked (撤销日期).</summary>
    public DateOnly? RevokedOn { get; set; }

    /// <summary>Code of the reason (原因代码).</summary>
    public string? EndReasonKey { get; set; }

    /// <summary>Why it was rejected, revoked or restricted (原因).</summary>
    [CodeList("honour-end-reason")]
    public Code? EndReason { get; set; }

    /// <summary>Where it stands (荣誉状态).</summary>
    public HonourAwardState State { get; set; }

    /// <summary>Situation of the holder (持有者状态).</summary>
    public HolderStatus? HolderStatus { get; set; }

    /// <summary>Who pays the benefits (待遇支付方).</summary>
    public BenefitPayer? BenefitPayer { get; set; }

    /// <summary>Key of the lifecycle of the documents that it follows (办理流程标识).</summary>
    public string? LifecycleKey { get; set; }

    /// <summary>The lifecycle of the documents that it follows (办理流程).</summary>
    public Lifecycle? Lifecycle { get; set; }

    /// <summary>Its stages so far, with dates (阶段).</summary>
    public List<HonourAwardStage> Stages { get; set; } = [];

    /// <summary>Opinions of the bodies that must be asked (部门意见).</summary>
    public List<HonourAwardOpinion> Opinions { get; set; } = [];

    /// <summary>Money paid for it (支付记录).</summary>
    public List<Payment> Payments { get; set; } = [];
}
