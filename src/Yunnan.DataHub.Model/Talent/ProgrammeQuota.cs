using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>How many a programme is to have (名额).</summary>
public class ProgrammeQuota
{
    /// <summary>The number, in the unit (数值).</summary>
    public decimal Value { get; set; }

    /// <summary>Unit of the number (单位).</summary>
    public required string Unit { get; set; }

    /// <summary>Time to which the number applies (期间).</summary>
    public required string Period { get; set; }

    /// <summary>Whether the document says "about" (是否约数).</summary>
    public bool Approximate { get; set; }

    /// <summary>How the number binds, where known (比较关系).</summary>
    public Comparator? Comparator { get; set; }

    /// <summary>Key of the document that states it (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that states it (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Clause of the document (条款).</summary>
    public string? Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int? Line { get; set; }

    /// <summary>The target behind the quota as the catalogue refers to it: the same as its key (目标引用).</summary>
    public string? TargetReference { get; set; }

    /// <summary>Key of the target behind the quota; null where no target states it (目标标识).</summary>
    public string? TargetKey { get; set; }

    /// <summary>The target behind the quota; null where no target states it (目标).</summary>
    public Target? Target { get; set; }
}
