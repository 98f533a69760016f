using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>A figure of an indicator for a region and a year that the hub counted from its own records; no one reported it (推算值).</summary>
public class DerivedObservation : IndicatorPart
{
    /// <summary>Key made of indicator, region, period and part (推算值标识).</summary>
    public required string Key { get; set; }

    /// <summary>Key of the rule by which it was counted (推算规则标识).</summary>
    public required string DerivationRuleKey { get; set; }

    /// <summary>The rule by which it was counted (推算规则).</summary>
    public DerivationRule DerivationRule { get; set; } = null!;

    /// <summary>Code of the region: the province or a prefecture (行政区划代码).</summary>
    public required string RegionKey { get; set; }

    /// <summary>The region: the province or a prefecture (行政区划).</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Year of the figure (年份).</summary>
    public int Year { get; set; }

    /// <summary>The period: the year as text (统计期).</summary>
    [MaxLength(16)]
    public required string Period { get; set; }

    /// <summary>Last day of the period (期末日期).</summary>
    public DateOnly PeriodEnd { get; set; }

    /// <summary>The figure, in the unit (数值).</summary>
    public decimal Value { get; set; }

    /// <summary>Unit of the figure: the indicator's (单位).</summary>
    [MaxLength(200)]
    public required string Unit { get; set; }

    /// <summary>Whether a record made up for demonstration was counted (是否含演示数据).</summary>
    public bool IsSynthetic { get; set; }
}
