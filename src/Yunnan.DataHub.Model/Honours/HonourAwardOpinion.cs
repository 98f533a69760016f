namespace Yunnan.DataHub.Model.Honours;

/// <summary>The opinion of a body that had to be asked on a candidate (部门意见).</summary>
public class HonourAwardOpinion
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The body asked (征求意见部门).</summary>
    public required string Body { get; set; }

    /// <summary>What it says (征求意见结果).</summary>
    public OpinionOutcome Outcome { get; set; }

    /// <summary>Day of the opinion (出具日期).</summary>
    public DateOnly? GivenOn { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
