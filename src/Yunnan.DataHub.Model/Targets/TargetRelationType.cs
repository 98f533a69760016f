namespace Yunnan.DataHub.Model.Targets;

/// <summary>How one target stands to another (目标关系).</summary>
public enum TargetRelationType
{
    /// <summary>The two cannot both hold as printed (相互矛盾).</summary>
    ConflictsWith = 1,

    /// <summary>Counted within the other (属于).</summary>
    PartOf = 2,

    /// <summary>The other is counted within it (包含).</summary>
    HasPart = 3,

    /// <summary>Says the other in more detail (细化).</summary>
    Refines = 4,

    /// <summary>Said in more detail by the other (被细化).</summary>
    RefinedBy = 5,

    /// <summary>The same goal in another place (相同).</summary>
    SameAs = 6,
}
