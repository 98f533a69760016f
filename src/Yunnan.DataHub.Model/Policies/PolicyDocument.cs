using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Model.Policies;

/// <summary>One of the policy documents of the compendium (政策文件).</summary>
public class PolicyDocument
{
    /// <summary>Key of the document, yn-01 to yn-52 (文件标识).</summary>
    public required string Key { get; set; }

    /// <summary>Number in the compendium (编号).</summary>
    public int No { get; set; }

    /// <summary>Official code; some documents print none (发文字号).</summary>
    public string? Code { get; set; }

    /// <summary>Short title in Chinese (标题).</summary>
    public required string TitleZh { get; set; }

    /// <summary>Title exactly as printed (原标题).</summary>
    public required string TitlePrinted { get; set; }

    /// <summary>Title in English (英文标题).</summary>
    public required string TitleEn { get; set; }

    /// <summary>Date of issue (成文日期).</summary>
    public DateOnly? Date { get; set; }

    /// <summary>First day in force, where stated (施行日期).</summary>
    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>Last day in force, where stated (失效日期).</summary>
    public DateOnly? EffectiveTo { get; set; }

    /// <summary>Form of the document (文种).</summary>
    public DocumentKind Kind { get; set; }

    /// <summary>Rank of the issuing body (发文层级).</summary>
    public DocumentLevel Level { get; set; }

    /// <summary>What the document does, in our own words (摘要).</summary>
    public required string Summary { get; set; }

    /// <summary>Whether the compendium prints only an excerpt (是否摘编).</summary>
    public bool Excerpt { get; set; }

    /// <summary>Which part is printed, for an excerpt (摘编说明).</summary>
    public string? ExcerptNote { get; set; }

    /// <summary>Issuing bodies in the printed order (发文机关).</summary>
    public List<DocumentIssuer> Issuers { get; set; } = [];

    /// <summary>Documents that this one cites (引用文件).</summary>
    public List<DocumentCitation> Cites { get; set; } = [];

    /// <summary>Citations of this document in others (被引用).</summary>
    public List<DocumentCitation> CitedBy { get; set; } = [];

    /// <summary>Documents that this one repeals (废止文件).</summary>
    public List<DocumentRepeal> Repeals { get; set; } = [];

    /// <summary>Adoption, amendments and other dated events (沿革).</summary>
    public List<DocumentEvent> History { get; set; } = [];

    /// <summary>Targets set by this document (目标).</summary>
    public List<Target> Targets { get; set; } = [];

    /// <summary>Numbers of rules in this document (规则参数).</summary>
    public List<RuleParameter> RuleParameters { get; set; } = [];

    /// <summary>Reporting duties that this document lays down (报送义务).</summary>
    public List<ReportingDuty> ReportingDuties { get; set; } = [];

    /// <summary>Roles that this document gives to organisations (职责).</summary>
    public List<OrganisationRole> OrganisationRoles { get; set; } = [];

    /// <summary>Names of organisations printed in this document (出现的机构名称).</summary>
    public List<OrganisationName> OrganisationNames { get; set; } = [];
}
