namespace Yunnan.DataHub.Model.Reference;

/// <summary>The level of an administrative division, from the widest down (行政区划级别).</summary>
public enum RegionLevel
{
    /// <summary>The province (省级).</summary>
    Province = 1,

    /// <summary>A prefecture or prefecture-level city (州市级).</summary>
    Prefecture = 2,

    /// <summary>A county, district or county-level city (县级).</summary>
    County = 3,
}
