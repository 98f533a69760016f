using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Honours;

/// <summary>What comes with an honour, in money or in kind (奖励).</summary>
public class HonourReward
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The amount, in the unit; null when none is printed (金额).</summary>
    public decimal? Amount { get; set; }

    /// <summary>Unit of the amount, or what is given (单位).</summary>
    public required string Unit { get; set; }

    /// <summary>Who receives it (领取人).</summary>
    public required string To { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that says so (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Clause of the document (条款).</summary>
    public string? Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int? Line { get; set; }

    /// <summary>Keys of other documents that say the same (另见文件).</summary>
    public List<string> AlsoIn { get; set; } = [];
}
