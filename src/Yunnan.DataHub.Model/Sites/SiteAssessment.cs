using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Model.Sites;

/// <summary>An assessment or rating of a site (载体考核评级).</summary>
[NaturalKey(nameof(SiteId), nameof(Year), nameof(KindKey))]
public class SiteAssessment : Record
{
    /// <summary>Number in this hub (考核序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the site in this hub (载体序号).</summary>
    public int SiteId { get; set; }

    /// <summary>The site (载体).</summary>
    public Site Site { get; set; } = null!;

    /// <summary>Year (年度).</summary>
    public int Year { get; set; }

    /// <summary>Code of what was assessed (考核类型代码).</summary>
    public required string KindKey { get; set; }

    /// <summary>What was assessed, such as a star rating or the yearly assessment (考核类型).</summary>
    [CodeList("assessment-kind")]
    public Code Kind { get; set; } = null!;

    /// <summary>Score (得分).</summary>
    public decimal? Score { get; set; }

    /// <summary>Stars before (原星级).</summary>
    public int? StarsBefore { get; set; }

    /// <summary>Stars given (评定星级).</summary>
    public int? Stars { get; set; }

    /// <summary>What came of it (考核结果).</summary>
    public AssessmentOutcome Outcome { get; set; }

    /// <summary>Day of the assessment (考核日期).</summary>
    public DateOnly? AssessedOn { get; set; }

    /// <summary>Key of the body that assessed (考核机构标识).</summary>
    public string? AssessedByKey { get; set; }

    /// <summary>The body that assessed (考核机构).</summary>
    public ReportingBody? AssessedBy { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
