using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>
/// A reported figure beside the one that the hub counted for the same indicator, region, period and part (上报值与推算值对照).
/// </summary>
public class ObservationDifference : IndicatorPart
{
    /// <summary>Key of the reported figure (上报观测值标识).</summary>
    public required string Key { get; set; }

    /// <summary>Code of the region (行政区划代码).</summary>
    public required string RegionKey { get; set; }

    /// <summary>The region (行政区划).</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Year of the figures (年份).</summary>
    public int Year { get; set; }

    /// <summary>The period (统计期).</summary>
    [MaxLength(16)]
    public required string Period { get; set; }

    /// <summary>Last day of the period (期末日期).</summary>
    public DateOnly PeriodEnd { get; set; }

    /// <summary>Key of the body that handed the reported figure in (上报机构标识).</summary>
    public string? ReportedByKey { get; set; }

    /// <summary>The body that handed the reported figure in (上报机构).</summary>
    public ReportingBody? ReportedBy { get; set; }

    /// <summary>How far the reported figure has been checked (数据状态).</summary>
    public ObservationStatus Status { get; set; }

    /// <summary>The reported figure (上报值).</summary>
    public decimal ReportedValue { get; set; }

    /// <summary>The figure that the hub counted (推算值).</summary>
    public decimal DerivedValue { get; set; }

    /// <summary>Counted less reported; 0 where they agree (差额).</summary>
    public decimal Difference { get; set; }

    /// <summary>Counted by reported, four decimals; null where 0 was reported (比值).</summary>
    public decimal? Ratio { get; set; }

    /// <summary>Whether either figure is made up for demonstration, or counted from what is (是否含演示数据).</summary>
    public bool IsSynthetic { get; set; }
}
