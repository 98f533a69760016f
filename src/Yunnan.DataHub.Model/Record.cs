using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model;

/// <summary>What happens, as against what the documents say (业务记录).</summary>
public abstract class Record
{
    /// <summary>Whether the record is made up for demonstration (是否演示数据).</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>Where the record comes from: file, report or system (数据来源).</summary>
    [MaxLength(200)]
    public required string Source { get; set; }
}

/// <summary>A record that belongs to a region (属地业务记录).</summary>
public abstract class PlacedRecord : Record
{
    /// <summary>Code of the region (行政区划代码).</summary>
    public required string RegionKey
    {
        get;
        set
        {
            field = value;
            PrefectureKey = RegionCode.PrefectureOf(value);
        }
    }

    /// <summary>The region (行政区划).</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Code of the prefecture in which the region lies, made of its code; null for the province (州市代码).</summary>
    public string? PrefectureKey { get; private set; }

    /// <summary>The prefecture in which the region lies; null for the province (州市).</summary>
    public Region? Prefecture { get; set; }
}
