using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>What is measured (指标).</summary>
public class Indicator
{
    /// <summary>Key of the indicator (指标标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Unit in Chinese (中文单位).</summary>
    public required string UnitZh { get; set; }

    /// <summary>Unit in English (英文单位).</summary>
    public required string UnitEn { get; set; }

    /// <summary>How the figure is to be read over time (计量方式).</summary>
    public IndicatorMeasure Measure { get; set; }

    /// <summary>The wanted direction (期望方向).</summary>
    public IndicatorDirection Direction { get; set; }

    /// <summary>Field of work (领域).</summary>
    public IndicatorDomain Domain { get; set; }

    /// <summary>What the figure can be broken down by (维度).</summary>
    public List<string> Dimensions { get; set; } = [];

    /// <summary>Key of the first list by whose codes the figure is broken down (第一分组代码表标识).</summary>
    public string? Breakdown1Key { get; set; }

    /// <summary>The first list by whose codes the figure is broken down: the list of breakdown1 of its figures (第一分组代码表).</summary>
    public CodeList? Breakdown1 { get; set; }

    /// <summary>Key of the second list by whose codes the figure is broken down (第二分组代码表标识).</summary>
    public string? Breakdown2Key { get; set; }

    /// <summary>The second list by whose codes the figure is broken down: the list of breakdown2 of its figures (第二分组代码表).</summary>
    public CodeList? Breakdown2 { get; set; }

    /// <summary>Key of the third list by whose codes the figure is broken down (第三分组代码表标识).</summary>
    public string? Breakdown3Key { get; set; }

    /// <summary>The third list by whose codes the figure is broken down: the list of breakdown3 of its figures (第三分组代码表).</summary>
    public CodeList? Breakdown3 { get; set; }

    /// <summary>How it could be counted from the hub's records (推算方法).</summary>
    public Derivation? Derivation { get; set; }

    /// <summary>The two indicators of which it is a share (比率构成).</summary>
    public IndicatorRatio? Ratio { get; set; }

    /// <summary>Where the indicator is used (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];

    /// <summary>Goals set for it (目标).</summary>
    public List<Target> Targets { get; set; } = [];

    /// <summary>Observed figures (观测值).</summary>
    public List<Observation> Observations { get; set; } = [];

    /// <summary>How the hub counts it, or parts of it, from its own records (推算规则).</summary>
    public List<DerivationRule> DerivationRules { get; set; } = [];

    /// <summary>Figures that the hub counted from its own records (推算值).</summary>
    public List<DerivedObservation> DerivedObservations { get; set; } = [];
}
