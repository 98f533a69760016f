using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>A target that a programme works towards (目标引用).</summary>
public class ProgrammeTargetReference
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The target as the catalogue refers to it: the same as its key (引用).</summary>
    public required string Reference { get; set; }

    /// <summary>Key of the target (目标标识).</summary>
    public required string TargetKey { get; set; }

    /// <summary>The target (目标).</summary>
    public Target Target { get; set; } = null!;
}
