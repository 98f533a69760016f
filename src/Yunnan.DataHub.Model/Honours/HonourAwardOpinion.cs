using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Honours;

/// <summary>The opinion of a body that had to be asked on a candidate (部门意见).</summary>
public class HonourAwardOpinion
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Code of the body asked (征求意见部门代码).</summary>
    public required string BodyKey { get; set; }

    /// <summary>The body asked (征求意见部门).</summary>
    [CodeList("opinion-body")]
    public Code Body { get; set; } = null!;

    /// <summary>What it says (征求意见结果).</summary>
    public OpinionOutcome Outcome { get; set; }

    /// <summary>Day of the opinion (出具日期).</summary>
    public DateOnly? GivenOn { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
