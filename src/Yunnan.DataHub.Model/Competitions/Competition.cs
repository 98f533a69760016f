using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Model.Competitions;

/// <summary>A skills or labour competition, or one of its events (竞赛). Its region is where it is held.</summary>
[NaturalKey(nameof(Number))]
public class Competition : PlacedRecord
{
    /// <summary>Number in this hub (竞赛序号).</summary>
    public int Id { get; set; }

    /// <summary>Number in the plan (竞赛编号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Name (竞赛名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Year (年度).</summary>
    public int Year { get; set; }

    /// <summary>Level at which it is held (竞赛层级).</summary>
    public AdministrativeLevel Level { get; set; }

    /// <summary>Tier for promotion, 1 the highest (竞赛层次).</summary>
    public int? Tier { get; set; }

    /// <summary>Code of the class of the contest (竞赛类别代码).</summary>
    public string? ClassKey { get; set; }

    /// <summary>Class of the contest, where the documents have classes (竞赛类别).</summary>
    [CodeList("contest-class")]
    public Code? Class { get; set; }

    /// <summary>How many compete together (参赛形式).</summary>
    public ContestFormat? Format { get; set; }

    /// <summary>Number of the competition of which it is an event in this hub (所属竞赛序号).</summary>
    public int? ParentId { get; set; }

    /// <summary>The competition of which it is an event (所属竞赛).</summary>
    public Competition? Parent { get; set; }

    /// <summary>Number of the final for which it selects in this hub (决赛序号).</summary>
    public int? FinalId { get; set; }

    /// <summary>The final for which it selects, such as that of the province (决赛).</summary>
    public Competition? Final { get; set; }

    /// <summary>Code of the occupation (职业编码).</summary>
    public string? OccupationKey { get; set; }

    /// <summary>The occupation (职业).</summary>
    public Occupation? Occupation { get; set; }

    /// <summary>Key of the body that holds it (主办机构标识).</summary>
    public string? OrganiserKey { get; set; }

    /// <summary>The body that holds it (主办机构).</summary>
    public ReportingBody? Organiser { get; set; }

    /// <summary>Number of the establishment that carries it out in this hub (承办单位序号).</summary>
    public int? HostId { get; set; }

    /// <summary>The establishment that carries it out (承办单位).</summary>
    public Establishment? Host { get; set; }

    /// <summary>Day on which the plan was filed (计划备案日期).</summary>
    public DateOnly? PlanFiledOn { get; set; }

    /// <summary>First day (开始日期).</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>Last day (结束日期).</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Persons who took part, all rounds (参赛人数).</summary>
    public int? Participants { get; set; }

    /// <summary>Weight of practice in the result, 0 to 1 (实操成绩占比).</summary>
    public decimal? PracticalWeight { get; set; }

    /// <summary>Level from which it moved up to the present one (晋升前层级).</summary>
    public AdministrativeLevel? AdvancedFrom { get; set; }

    /// <summary>Day on which it moved up (晋升日期).</summary>
    public DateOnly? AdvancedOn { get; set; }

    /// <summary>Where it stands (竞赛状态).</summary>
    public CompetitionState State { get; set; }

    /// <summary>Results (参赛成绩).</summary>
    public List<CompetitionEntry> Entries { get; set; } = [];

    /// <summary>The contests that are held as parts of it (分项竞赛).</summary>
    public List<Competition> Children { get; set; } = [];

    /// <summary>The contests that select for it (选拔赛).</summary>
    public List<Competition> SelectionRounds { get; set; } = [];
}
