namespace Yunnan.DataHub.Model.Targets;

/// <summary>How the hub could count an indicator from its own records (推算方法).</summary>
public class Derivation
{
    /// <summary>The record that is counted (计算来源).</summary>
    public DerivationFact Fact { get; set; }

    /// <summary>How the records are put together (汇总方式).</summary>
    public DerivationAggregate Aggregate { get; set; }

    /// <summary>Which records count, in words (筛选条件).</summary>
    public required string Filter { get; set; }
}
