using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Reporting;

/// <summary>A rule on how data are kept, checked, shared and protected (数据规则).</summary>
public class DataRule
{
    /// <summary>Key of the rule (规则标识).</summary>
    public required string Key { get; set; }

    /// <summary>What it is about (数据规则主题).</summary>
    public DataRuleTopic Topic { get; set; }

    /// <summary>The rule, in our own words (规则).</summary>
    public required string Rule { get; set; }

    /// <summary>The values that a program can compute with (可计算取值).</summary>
    public List<RuleValue> Parameter { get; set; } = [];

    /// <summary>Where the rule is stated (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
