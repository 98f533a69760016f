using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reference;

/// <summary>Root fields of administrative divisions.</summary>
public static class RegionQueries
{
    /// <summary>The administrative divisions (行政区划).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Region> GetRegions(HubDbContext hub) => hub.Regions;

    /// <summary>The division with this GB/T 2260 code; null where there is none (行政区划).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Region> GetRegion(HubDbContext hub, string key) => hub.Regions.Where(x => x.Key == key);
}
