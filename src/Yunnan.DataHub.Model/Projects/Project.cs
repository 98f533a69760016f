using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Model.Projects;

/// <summary>A project that is supported with money or offered as a service (项目). Its region is where it is carried out.</summary>
[NaturalKey(nameof(Kind), nameof(Number))]
public class Project : PlacedRecord
{
    /// <summary>Number in this hub (项目序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the project (项目编号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Name (项目名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Kind of project (项目类型).</summary>
    public ProjectKind Kind { get; set; }

    /// <summary>Code of the line of service to which it belongs (服务线代码).</summary>
    public string? LineKey { get; set; }

    /// <summary>Line of service to which it belongs (服务线).</summary>
    [CodeList("project-line")]
    public Code? Line { get; set; }

    /// <summary>Year in which it was set up or selected (立项年度).</summary>
    public int Year { get; set; }

    /// <summary>Key of the programme to which it belongs (所属计划标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme to which it belongs (所属计划).</summary>
    public Programme? Programme { get; set; }

    /// <summary>Key of the standard by which it is supported (补贴标准标识).</summary>
    public string? SubsidyStandardKey { get; set; }

    /// <summary>The standard by which it is supported (补贴标准).</summary>
    public SubsidyStandard? SubsidyStandard { get; set; }

    /// <summary>Number of the establishment that carries it out in this hub (承担单位序号).</summary>
    public int? ProviderId { get; set; }

    /// <summary>The establishment that carries it out (承担单位).</summary>
    public Establishment? Provider { get; set; }

    /// <summary>Number of the person who leads it in this hub (负责人序号).</summary>
    public long? LeaderId { get; set; }

    /// <summary>The person who leads it (负责人).</summary>
    public Person? Leader { get; set; }

    /// <summary>Key of the body that supports it (支持机构标识).</summary>
    public string? OrganiserKey { get; set; }

    /// <summary>The body that supports it (支持机构).</summary>
    public ReportingBody? Organiser { get; set; }

    /// <summary>Age of the leader when it was set up, years (负责人年龄).</summary>
    public int? LeaderAge { get; set; }

    /// <summary>Money invested, yuan (投资额).</summary>
    public decimal? Investment { get; set; }

    /// <summary>Money granted, yuan (批准支持金额).</summary>
    public decimal? GrantApproved { get; set; }

    /// <summary>Money paid so far, yuan (已支付金额).</summary>
    public decimal? GrantPaid { get; set; }

    /// <summary>Floor area, square metres (建筑面积).</summary>
    public decimal? FloorArea { get; set; }

    /// <summary>Cost a square metre, yuan (单位造价).</summary>
    public decimal? UnitCost { get; set; }

    /// <summary>Employees whom it is to serve, persons (服务人口).</summary>
    public int? PopulationServed { get; set; }

    /// <summary>Whether the floor area exceeds the cap for the population (是否超面积上限).</summary>
    public bool? ExceedsAreaCap { get; set; }

    /// <summary>Persons who used it in the year (服务人次).</summary>
    public int? Users { get; set; }

    /// <summary>Share of users who are satisfied, 0 to 1 (满意度).</summary>
    public decimal? Satisfaction { get; set; }

    /// <summary>First day (开始日期).</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>Last day (结束日期).</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Day of acceptance (验收日期).</summary>
    public DateOnly? AcceptedOn { get; set; }

    /// <summary>Where it stands (项目状态).</summary>
    public ProjectState State { get; set; }

    /// <summary>Key of the lifecycle of the documents that it follows (办理流程标识).</summary>
    public string? LifecycleKey { get; set; }

    /// <summary>The lifecycle of the documents that it follows (办理流程).</summary>
    public Lifecycle? Lifecycle { get; set; }

    /// <summary>Its stages so far, with dates (阶段).</summary>
    public List<ProjectStage> Stages { get; set; } = [];

    /// <summary>Money paid for it (支付记录).</summary>
    public List<Payment> Payments { get; set; } = [];
}
