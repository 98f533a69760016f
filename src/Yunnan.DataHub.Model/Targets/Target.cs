using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>A goal that a document sets (目标).</summary>
public class Target : IndicatorPart
{
    /// <summary>Key of the target: document, then name (目标标识).</summary>
    public required string Key { get; set; }

    /// <summary>Which part of the indicator is meant, in a word of the catalogue, such as provincial or batch-1 (限定).</summary>
    public string? Qualifier { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that sets it (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Clause of the document (条款).</summary>
    public required string Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }

    /// <summary>How the value binds (比较关系).</summary>
    public Comparator Comparator { get; set; }

    /// <summary>The value to be reached, in the unit; null for a trend without a number (目标值).</summary>
    public decimal? Value { get; set; }

    /// <summary>Upper end of a range, in the unit (目标上限).</summary>
    public decimal? ValueMax { get; set; }

    /// <summary>Unit of the value (单位).</summary>
    public required string Unit { get; set; }

    /// <summary>First year of the period (起始年).</summary>
    public int? PeriodStart { get; set; }

    /// <summary>Year by whose end it is due (完成年).</summary>
    public int? DueYear { get; set; }

    /// <summary>Day on which it is due, where known (完成日期).</summary>
    public DateOnly? Due { get; set; }

    /// <summary>Whether the document states the due year itself; false when it is inferred (是否明示期限).</summary>
    public bool DueStated { get; set; }

    /// <summary>The figure from which it starts (基期).</summary>
    public TargetBaseline? Baseline { get; set; }

    /// <summary>Values on the way (阶段目标).</summary>
    public List<TargetMilestone> Milestones { get; set; } = [];

    /// <summary>Kind of unit to which the value applies, such as province or county (适用层次).</summary>
    public required string Scope { get; set; }

    /// <summary>To whom the value applies, in words (适用对象).</summary>
    public required string AppliesTo { get; set; }

    /// <summary>
    /// Whether the value holds for each unit of the scope by itself, such as each county or each enterprise, and not for all of them
    /// together (是否逐一适用).
    /// </summary>
    public bool HoldsForEach { get; set; }

    /// <summary>Key of the programme (项目标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme that works towards it (项目).</summary>
    public Programme? Programme { get; set; }

    /// <summary>Honours that count towards it (荣誉).</summary>
    public List<HonourScheme> Honours { get; set; } = [];

    /// <summary>Bodies made responsible, as printed (责任单位).</summary>
    public List<OrganisationMention> Responsible { get; set; } = [];

    /// <summary>Kind of goal (目标类型).</summary>
    public TargetKind Kind { get; set; }

    /// <summary>Whether the goal is binding; null when the document does not say (是否约束性).</summary>
    public bool? Binding { get; set; }

    /// <summary>Whether it belongs on a first page (是否主要目标).</summary>
    public bool Headline { get; set; }

    /// <summary>How it stands to other targets (目标关系).</summary>
    public List<TargetRelation> Relations { get; set; } = [];

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }

    /// <summary>Where the goal is stated (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
