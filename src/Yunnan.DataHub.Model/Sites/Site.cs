using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Sites;

/// <summary>
/// A studio, workstation, base, park, station, venue, school, pilot or other place that is named, rated or supported (载体).
/// Its region is where it is.
/// </summary>
[NaturalKey(nameof(Kind), nameof(Number))]
public class Site : PlacedRecord
{
    /// <summary>Number in this hub (载体序号).</summary>
    public int Id { get; set; }

    /// <summary>Number in the list of its kind (载体编号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Name (载体名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Kind of site (载体类型).</summary>
    public SiteKind Kind { get; set; }

    /// <summary>Code of the class within the kind (类别代码).</summary>
    public string? CategoryKey { get; set; }

    /// <summary>Class within the kind, such as school kind or kind of reading room (类别).</summary>
    [CodeList("site-category")]
    public Code? Category { get; set; }

    /// <summary>Level at which it is named (层级).</summary>
    public AdministrativeLevel? Level { get; set; }

    /// <summary>Batch in which it was named (批次).</summary>
    public int? Batch { get; set; }

    /// <summary>Code of the mode of a pilot (试点模式代码).</summary>
    public string? ModeKey { get; set; }

    /// <summary>Mode of a pilot (试点模式).</summary>
    [CodeList("pilot-mode")]
    public Code? Mode { get; set; }

    /// <summary>Code of the theme of a pilot (试点主题代码).</summary>
    public string? ThemeKey { get; set; }

    /// <summary>Theme of a pilot (试点主题).</summary>
    [CodeList("pilot-theme")]
    public Code? Theme { get; set; }

    /// <summary>Key of the title that it holds, where the documents have one (荣誉项目标识).</summary>
    public string? HonourSchemeKey { get; set; }

    /// <summary>The title that it holds, where the documents have one (荣誉项目).</summary>
    public HonourScheme? HonourScheme { get; set; }

    /// <summary>Number of the establishment that hosts it in this hub (承建单位序号).</summary>
    public int? HostId { get; set; }

    /// <summary>The establishment that hosts it (承建单位).</summary>
    public Establishment? Host { get; set; }

    /// <summary>Number of the person who leads it in this hub (负责人序号).</summary>
    public long? LeaderId { get; set; }

    /// <summary>The person who leads it (负责人).</summary>
    public Person? Leader { get; set; }

    /// <summary>Key of the body that looks after it (主管机构标识).</summary>
    public string? SupervisedByKey { get; set; }

    /// <summary>The body that looks after it (主管机构).</summary>
    public ReportingBody? SupervisedBy { get; set; }

    /// <summary>Code of the industry (行业代码).</summary>
    public string? IndustryKey { get; set; }

    /// <summary>The industry (行业).</summary>
    public Industry? Industry { get; set; }

    /// <summary>Township (乡镇街道).</summary>
    public string? Township { get; set; }

    /// <summary>Number of the alliance to which it belongs in this hub (所属联盟序号).</summary>
    public int? AllianceId { get; set; }

    /// <summary>The alliance to which it belongs (所属联盟).</summary>
    public Site? Alliance { get; set; }

    /// <summary>Whether it leads its alliance (是否联盟牵头).</summary>
    public bool IsAllianceLead { get; set; }

    /// <summary>Whether it is open for labour education (是否劳动教育场所).</summary>
    public bool IsLabourEducationPlace { get; set; }

    /// <summary>Day on which it was named (命名日期).</summary>
    public DateOnly? NamedOn { get; set; }

    /// <summary>Day on which it was opened or newly built (启用日期).</summary>
    public DateOnly? OpenedOn { get; set; }

    /// <summary>Day on which it was raised to its kind or level (升格日期).</summary>
    public DateOnly? UpgradedOn { get; set; }

    /// <summary>Day on which it was withdrawn or closed (撤销日期).</summary>
    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>Code of the reason (原因代码).</summary>
    public string? EndReasonKey { get; set; }

    /// <summary>Why it was withdrawn, closed or refused (原因).</summary>
    [CodeList("site-end-reason")]
    public Code? EndReason { get; set; }

    /// <summary>Stars of the last rating, 1 to 5 (星级).</summary>
    public int? Stars { get; set; }

    /// <summary>Day of the last assessment (最近考核日期).</summary>
    public DateOnly? LastAssessedOn { get; set; }

    /// <summary>What came of the last assessment (最近考核结果).</summary>
    public AssessmentOutcome? LastOutcome { get; set; }

    /// <summary>Where it stands (载体状态).</summary>
    public SiteState State { get; set; }

    /// <summary>Key of the lifecycle of the documents that it follows (办理流程标识).</summary>
    public string? LifecycleKey { get; set; }

    /// <summary>The lifecycle of the documents that it follows (办理流程).</summary>
    public Lifecycle? Lifecycle { get; set; }

    /// <summary>Its stages so far, with dates (阶段).</summary>
    public List<SiteStage> Stages { get; set; } = [];

    /// <summary>Assessments and ratings (考核评级).</summary>
    public List<SiteAssessment> Assessments { get; set; } = [];

    /// <summary>Money paid for it (经费支持).</summary>
    public List<Payment> Grants { get; set; } = [];

    /// <summary>Sites that belong to this alliance (联盟成员).</summary>
    public List<Site> Members { get; set; } = [];

    /// <summary>Reports on it that were handed in or are owed (报送记录).</summary>
    public List<Submission> Submissions { get; set; } = [];
}
