namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>All that a judgement of progress rests on beside the target's own fields, so that a reader can recompute it (评价依据).</summary>
public sealed record ProgressInputs
{
    /// <summary>Nothing: for those who don't ask for it.</summary>
    public static readonly ProgressInputs None = new() { PolicyDocumentKey = "", Clause = "" };

    /// <summary>Key of the document that sets the goal (文件标识).</summary>
    public required string PolicyDocumentKey { get; init; }

    /// <summary>The clause that sets the goal (条款).</summary>
    public required string Clause { get; init; }

    /// <summary>Its line in the compendium's text (行号).</summary>
    public int Line { get; init; }

    /// <summary>
    /// The figures of the target's series in the region up to the day of the judgement, in order of time; where several are of one day, the
    /// method says which counts (观测值).
    /// </summary>
    public IReadOnlyList<ProgressFigure> Observations { get; init; } = [];

    /// <summary>The values on the way to the goal, in order of time (阶段目标).</summary>
    public IReadOnlyList<ProgressMilestone> Milestones { get; init; } = [];
}

/// <summary>A figure that a judgement of progress rests on (评价所用数值).</summary>
public sealed record ProgressFigure
{
    /// <summary>Key of the observation, or of the derived observation (观测值标识).</summary>
    public required string Key { get; init; }

    /// <summary>The period: a year, quarter or month, such as 2022, 2022-Q3 or 2022-07 (统计期).</summary>
    public required string Period { get; init; }

    /// <summary>Last day of the period (期末日期).</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>The figure, in the unit (数值).</summary>
    public required decimal Value { get; init; }

    /// <summary>Unit of the figure (单位).</summary>
    public required string Unit { get; init; }

    /// <summary>How far it has been checked; what the hub counted is provisional (数据状态).</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Whether the figure is made up for demonstration, or counts a record that is (是否含演示数据).</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>Where a reported figure comes from, in words (来源).</summary>
    public string? Source { get; init; }

    /// <summary>Key of the rule by which the hub counted it; null for a reported figure (推算规则标识).</summary>
    public string? DerivationRuleKey { get; init; }

    /// <summary>Where documents state the figure (出处).</summary>
    public IReadOnlyList<ProgressSource> Sources { get; init; } = [];
}

/// <summary>A place in a document that states a figure (数值出处).</summary>
/// <param name="PolicyDocumentKey">Key of the document (文件标识).</param>
/// <param name="Clause">The clause (条款).</param>
/// <param name="Line">Line in the compendium's text (行号).</param>
public sealed record ProgressSource(string PolicyDocumentKey, string? Clause, int Line);
