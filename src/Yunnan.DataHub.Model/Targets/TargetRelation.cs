namespace Yunnan.DataHub.Model.Targets;

/// <summary>How a target stands to another; each relation can be read from both sides (目标关系).</summary>
public class TargetRelation
{
    /// <summary>Place in the list, from 0; stated relations come first (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Type of relation, read from the owning target (关系类型).</summary>
    public TargetRelationType Type { get; set; }

    /// <summary>Key of the other target (相关目标标识).</summary>
    public required string RelatedTargetKey { get; set; }

    /// <summary>The other target (相关目标).</summary>
    public Target RelatedTarget { get; set; } = null!;

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }

    /// <summary>
    /// True in the direction that the catalogue states, from the later document to the earlier; false in the mirrored one (是否原述方向).
    /// </summary>
    public bool IsStated { get; set; }
}
