using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Organisations;

/// <summary>Figures of an establishment for a year (单位年度数据).</summary>
[NaturalKey(nameof(EstablishmentId), nameof(Year))]
public class EstablishmentYear : Record
{
    /// <summary>Number in this hub (记录序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the establishment in this hub (单位序号).</summary>
    public int EstablishmentId { get; set; }

    /// <summary>The establishment (单位).</summary>
    public Establishment Establishment { get; set; } = null!;

    /// <summary>The year (年份).</summary>
    public int Year { get; set; }

    /// <summary>Employees at the end of the year, persons (职工人数).</summary>
    public int? Employees { get; set; }

    /// <summary>Of these on the front line, persons (一线职工人数).</summary>
    public int? FrontlineEmployees { get; set; }

    /// <summary>Of these with a skill certificate, persons (技能人才人数).</summary>
    public int? SkilledEmployees { get; set; }

    /// <summary>Of these at senior worker level or above, persons (高技能人才人数).</summary>
    public int? HighSkilledEmployees { get; set; }

    /// <summary>Wages of the year, yuan (工资总额).</summary>
    public decimal? WageBill { get; set; }

    /// <summary>Money set aside for the education of employees, yuan (职工教育经费).</summary>
    public decimal? EducationFund { get; set; }

    /// <summary>The education fund as a share of the wage bill, 0 to 1 (职工教育经费提取比例).</summary>
    public decimal? EducationFundShare { get; set; }

    /// <summary>Share of the education fund used for the front line, 0 to 1 (用于一线职工比例).</summary>
    public decimal? EducationFundFrontlineShare { get; set; }

    /// <summary>Profit of the year, yuan (利润总额).</summary>
    public decimal? Profit { get; set; }

    /// <summary>Revenue of the year, yuan (营业收入).</summary>
    public decimal? Revenue { get; set; }

    /// <summary>Whether it has a trade union (是否建立工会).</summary>
    public bool? HasUnion { get; set; }

    /// <summary>Members of the union, persons (工会会员数).</summary>
    public int? UnionMembers { get; set; }

    /// <summary>Whether it has a workers' congress (是否建立职代会).</summary>
    public bool? HasWorkersCongress { get; set; }

    /// <summary>Whether a collective contract is in force (是否签订集体合同).</summary>
    public bool? HasCollectiveContract { get; set; }

    /// <summary>Whether it keeps factory affairs open (是否厂务公开).</summary>
    public bool? HasFactoryOpenness { get; set; }

    /// <summary>Employees who took part in competitions, persons (参加竞赛人数).</summary>
    public int? CompetitionParticipants { get; set; }

    /// <summary>Share of employees who took part in competitions, 0 to 1 (参赛率).</summary>
    public decimal? CompetitionShare { get; set; }

    /// <summary>Work injuries, cases (工伤事故数).</summary>
    public int? WorkInjuries { get; set; }

    /// <summary>Lawyers who work there, persons (律师人数).</summary>
    public int? Lawyers { get; set; }

    /// <summary>Code of the grade of the yearly evaluation (年度考核等次代码).</summary>
    public string? EvaluationGradeKey { get; set; }

    /// <summary>Grade of the yearly evaluation, as given (年度考核等次).</summary>
    [CodeList("evaluation-grade")]
    public Code? EvaluationGrade { get; set; }

    /// <summary>Place in the yearly evaluation, from 1 (年度考核名次).</summary>
    public int? EvaluationRank { get; set; }

    /// <summary>Whether it is in the bottom of the evaluation (是否末位).</summary>
    public bool? IsBottomRanked { get; set; }

    /// <summary>Day on which its head was called in for a talk (约谈日期).</summary>
    public DateOnly? TalkHeldOn { get; set; }
}
