using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>
/// A figure of an indicator, or of a part of it, for a period (观测值). It is of exactly one thing: a region, an establishment, a site,
/// an organisation in a region, or a programme.
/// </summary>
public class Observation : IndicatorPart
{
    /// <summary>Key made of indicator, subject, period, part and who says so (观测值标识).</summary>
    public required string Key { get; set; }

    /// <summary>What the figure is of (观测对象类型).</summary>
    public ObservationSubject SubjectKind { get; set; }

    /// <summary>
    /// What the figure is of: r: and the region's code, e: the establishment's number, s: the site's, b: the body's key,
    /// g: the programme's (观测对象标识).
    /// </summary>
    [MaxLength(PartyKey.MaxLength)]
    public required string SubjectKey { get; set; }

    /// <summary>Code of the region that the figure is of (行政区划代码).</summary>
    public string? RegionKey { get; set; }

    /// <summary>The region that the figure is of (行政区划).</summary>
    public Region? Region { get; set; }

    /// <summary>Number of the establishment that the figure is of in this hub (单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that the figure is of (单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the site that the figure is of in this hub (载体序号).</summary>
    public int? SiteId { get; set; }

    /// <summary>The site that the figure is of (载体).</summary>
    public Site? Site { get; set; }

    /// <summary>Key of the body that the figure is of (机构标识).</summary>
    public string? BodyKey { get; set; }

    /// <summary>The body that the figure is of (机构).</summary>
    public ReportingBody? Body { get; set; }

    /// <summary>Key of the programme that the figure is of (项目标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme that the figure is of (项目).</summary>
    public Programme? Programme { get; set; }

    /// <summary>Says what the figure is of, by the one reference that is set.</summary>
    public void NameSubject() => (SubjectKind, SubjectKey) = this switch
    {
        { RegionKey: { } region } => (ObservationSubject.Region, PartyKey.OfRegion(region)),
        { EstablishmentId: { } establishment } => (ObservationSubject.Establishment, PartyKey.OfEstablishment(establishment)),
        { SiteId: { } site } => (ObservationSubject.Site, PartyKey.OfSite(site)),
        { BodyKey: { } body } => (ObservationSubject.Body, PartyKey.OfBody(body)),
        _ => (ObservationSubject.Programme, PartyKey.OfProgramme(ProgrammeKey!)),
    };

    /// <summary>Year of the figure (年份).</summary>
    public int Year { get; set; }

    /// <summary>The period: a year, quarter or month, such as 2022, 2022-Q3 or 2022-07 (统计期).</summary>
    [MaxLength(16)]
    public required string Period { get; set; }

    /// <summary>Last day of the period (期末日期).</summary>
    public DateOnly PeriodEnd { get; set; }

    /// <summary>The figure, in the unit (数值).</summary>
    public decimal Value { get; set; }

    /// <summary>Unit of the figure; the indicator's when null (单位).</summary>
    public string? Unit { get; set; }

    /// <summary>How far it has been checked (数据状态).</summary>
    public ObservationStatus Status { get; set; }

    /// <summary>Key of the body that handed it in (上报机构标识).</summary>
    public string? ReportedByKey { get; set; }

    /// <summary>The body that handed it in (上报机构).</summary>
    public ReportingBody? ReportedBy { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }

    /// <summary>Where the figure comes from, in words (来源).</summary>
    public string? Source { get; set; }

    /// <summary>Whether the figure is made up for demonstration (是否演示数据).</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>When it was imported, in UTC; null for figures of the documents (导入时间).</summary>
    public DateTime? ImportedAt { get; set; }

    /// <summary>Where documents state the figure (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
