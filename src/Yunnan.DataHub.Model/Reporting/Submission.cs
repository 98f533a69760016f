using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Model.Reporting;

/// <summary>
/// A report, plan, list or notice that a duty asks for, with when it was due and received (报送记录).
/// Its region is the one that reports.
/// </summary>
[NaturalKey(nameof(ReportingDutyKey), nameof(ReporterKey), nameof(Period))]
public class Submission : PlacedRecord
{
    /// <summary>Number in this hub (报送序号).</summary>
    public int Id { get; set; }

    /// <summary>Key of the duty (报送义务标识).</summary>
    public required string ReportingDutyKey { get; set; }

    /// <summary>The duty (报送义务).</summary>
    public ReportingDuty ReportingDuty { get; set; } = null!;

    /// <summary>
    /// Who reports: b: and the body's key, r: the region's code, e: the establishment's number, s: the site's (报送单位标识).
    /// </summary>
    [MaxLength(PartyKey.MaxLength)]
    public required string ReporterKey { get; set; }

    /// <summary>
    /// The period: a year, half-year, quarter, month or half-month, such as 2023, 2023-H1, 2023-Q3, 2023-07 or 2023-07-H1 (报送期).
    /// </summary>
    [MaxLength(16)]
    public required string Period { get; set; }

    /// <summary>Key of the body that reports (报送主体标识).</summary>
    public string? ReportingBodyKey { get; set; }

    /// <summary>The body that reports (报送主体).</summary>
    public ReportingBody? ReportingBody { get; set; }

    /// <summary>Number of the establishment that reports in this hub (报送单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that reports (报送单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the site that is reported on in this hub (报送载体序号).</summary>
    public int? SiteId { get; set; }

    /// <summary>The site that is reported on (报送载体).</summary>
    public Site? Site { get; set; }

    /// <summary>Number of the case that it is about in this hub (事项序号).</summary>
    public int? ServiceCaseId { get; set; }

    /// <summary>The case that it is about (事项).</summary>
    public ServiceCase? ServiceCase { get; set; }

    /// <summary>Number of the award that it is about in this hub (荣誉序号).</summary>
    public int? HonourAwardId { get; set; }

    /// <summary>The award that it is about (荣誉).</summary>
    public HonourAward? HonourAward { get; set; }

    /// <summary>Number of the contest that it is about in this hub (竞赛序号).</summary>
    public int? CompetitionId { get; set; }

    /// <summary>The contest that it is about (竞赛).</summary>
    public Competition? Competition { get; set; }

    /// <summary>Title of what was handed in (标题).</summary>
    public string? Title { get; set; }

    /// <summary>Day on which it is due (应报日期).</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Day on which it was received (接收日期).</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>Whether it came, or still is, after the due day (是否逾期).</summary>
    public bool IsLate { get; set; }

    /// <summary>Days after the due day; null while it may still come in time (逾期天数).</summary>
    public int? DaysLate { get; set; }

    /// <summary>Where it stands (报送状态).</summary>
    public SubmissionState State { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
