using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>A figure of an indicator for a region and a period (观测值).</summary>
public class Observation
{
    /// <summary>Key made of indicator, region, period, dimension and who says so (观测值标识).</summary>
    public required string Key { get; set; }

    /// <summary>Key of the indicator (指标标识).</summary>
    public required string IndicatorKey { get; set; }

    /// <summary>What is measured (指标).</summary>
    public Indicator Indicator { get; set; } = null!;

    /// <summary>Code of the region (行政区划代码).</summary>
    public required string RegionKey { get; set; }

    /// <summary>The region (行政区划).</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Year of the figure (年份).</summary>
    public int Year { get; set; }

    /// <summary>The period: a year, quarter or month, such as 2022, 2022-Q3 or 2022-07 (统计期).</summary>
    [MaxLength(16)]
    public required string Period { get; set; }

    /// <summary>Last day of the period (期末日期).</summary>
    public DateOnly PeriodEnd { get; set; }

    /// <summary>Which part of the indicator is meant, such as provincial or batch-1 (限定).</summary>
    public string? Dimension { get; set; }

    /// <summary>The figure, in the unit (数值).</summary>
    public decimal Value { get; set; }

    /// <summary>Unit of the figure; the indicator's when null (单位).</summary>
    public string? Unit { get; set; }

    /// <summary>How far it has been checked (数据状态).</summary>
    public ObservationStatus Status { get; set; }

    /// <summary>Key of the organisation that handed it in (上报机构标识).</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>The organisation that handed it in (上报机构).</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }

    /// <summary>Where the figure comes from, in words (来源).</summary>
    public string? Source { get; set; }

    /// <summary>Whether the figure is made up for demonstration (是否演示数据).</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>When it was imported, in UTC; null for figures of the documents (导入时间).</summary>
    public DateTime? ImportedAt { get; set; }

    /// <summary>Where documents state the figure (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
