using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>What is about an indicator, or about a part of it (指标或其分组).</summary>
public abstract class IndicatorPart
{
    /// <summary>Key of the indicator (指标标识).</summary>
    public required string IndicatorKey { get; set; }

    /// <summary>What is measured (指标).</summary>
    public Indicator Indicator { get; set; } = null!;

    /// <summary>Key of the code of the indicator's first list that is meant; null for all of them (第一分组代码标识).</summary>
    public string? Breakdown1Key { get; set; }

    /// <summary>The code of the indicator's first list that is meant; null for all of them (第一分组).</summary>
    [CodeList(CodeListAttribute.Breakdowns)]
    public Code? Breakdown1 { get; set; }

    /// <summary>Key of the code of the indicator's second list that is meant; null for all of them (第二分组代码标识).</summary>
    public string? Breakdown2Key { get; set; }

    /// <summary>The code of the indicator's second list that is meant; null for all of them (第二分组).</summary>
    [CodeList(CodeListAttribute.Breakdowns)]
    public Code? Breakdown2 { get; set; }

    /// <summary>Key of the code of the indicator's third list that is meant; null for all of them (第三分组代码标识).</summary>
    public string? Breakdown3Key { get; set; }

    /// <summary>The code of the indicator's third list that is meant; null for all of them (第三分组).</summary>
    [CodeList(CodeListAttribute.Breakdowns)]
    public Code? Breakdown3 { get; set; }

    /// <summary>The part of the indicator that is meant.</summary>
    public Breakdown Part() => new(Breakdown1Key, Breakdown2Key, Breakdown3Key);

    /// <summary>Takes the part of the indicator that is meant.</summary>
    public void SetPart(Breakdown part) => (Breakdown1Key, Breakdown2Key, Breakdown3Key) = (part.First, part.Second, part.Third);
}
