namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>The most that is paid (补贴上限).</summary>
public class SubsidyCap
{
    /// <summary>The amount, in the unit (金额).</summary>
    public decimal Amount { get; set; }

    /// <summary>Unit of the amount (金额单位).</summary>
    public SubsidyUnit Unit { get; set; }

    /// <summary>What the limit applies to, such as claim or enterprise-year (计算范围).</summary>
    public required string Per { get; set; }
}
