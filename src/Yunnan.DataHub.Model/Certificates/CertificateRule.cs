using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Certificates;

/// <summary>A rule on skill certificates (证书规则).</summary>
public class CertificateRule
{
    /// <summary>Key of the rule (规则标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>What it is about (证书规则类型).</summary>
    public CertificateRuleKind Kind { get; set; }

    /// <summary>The rule, in our own words (规则).</summary>
    public required string Rule { get; set; }

    /// <summary>The values that a program can compute with (可计算取值).</summary>
    public List<RuleValue> Machine { get; set; } = [];

    /// <summary>Where the rule is stated (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
