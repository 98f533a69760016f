using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>Money that a programme gives (资金支持).</summary>
public class ProgrammeFunding
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>What the money is for (用途).</summary>
    public required string What { get; set; }

    /// <summary>The amount, in the unit; null when none is printed (金额).</summary>
    public decimal? Amount { get; set; }

    /// <summary>Unit of the amount (单位).</summary>
    public required string Unit { get; set; }

    /// <summary>On what condition (条件).</summary>
    public string? Condition { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that says so (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Clause of the document (条款).</summary>
    public string? Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int? Line { get; set; }
}
