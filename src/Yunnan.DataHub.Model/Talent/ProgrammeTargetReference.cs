using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>A goal that a programme works towards, as the catalogue refers to it (目标引用).</summary>
public class ProgrammeTargetReference
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Document and name of the goal, as the catalogue gives them (引用).</summary>
    public required string Reference { get; set; }

    /// <summary>Key of the goal when it is a target of the catalogue (目标标识).</summary>
    public string? TargetKey { get; set; }

    /// <summary>The goal when it is a target of the catalogue (目标).</summary>
    public Target? Target { get; set; }
}
