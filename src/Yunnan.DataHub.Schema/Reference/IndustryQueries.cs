using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reference;

/// <summary>Root fields of industries of the national classification.</summary>
public static class IndustryQueries
{
    /// <summary>Industries of the national classification (国民经济行业).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Industry> GetIndustries(HubDbContext hub) => hub.Industries;

    /// <summary>The industry with this code; null where there is none (国民经济行业).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The code.</param>
    [UseFirstOrDefault]
    public static IQueryable<Industry> GetIndustry(HubDbContext hub, string key) =>
        hub.Industries.Where(x => x.Key == key);
}
