using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Honours;

/// <summary>A rule on the make-up of those selected: a share or a number (结构要求).</summary>
public class HonourCompositionRule
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Who or what is counted (计数对象).</summary>
    public required string What { get; set; }

    /// <summary>How the share or number binds (比较关系).</summary>
    public Comparator Comparator { get; set; }

    /// <summary>The number, when the rule is a number (数量).</summary>
    public decimal? Count { get; set; }

    /// <summary>The share in percent, when the rule is a share (百分比).</summary>
    public decimal? Percent { get; set; }

    /// <summary>Of whom or what the share or number is taken (基数).</summary>
    public required string Basis { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that lays it down (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Clause of the document (条款).</summary>
    public required string Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }
}
