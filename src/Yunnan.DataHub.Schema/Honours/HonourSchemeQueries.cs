using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Honours;

/// <summary>Root fields of honours.</summary>
public static class HonourSchemeQueries
{
    /// <summary>The honours (荣誉).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<HonourScheme> GetHonourSchemes(HubDbContext hub) => hub.HonourSchemes;

    /// <summary>The honour with this key; null where there is none (荣誉).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<HonourScheme> GetHonourScheme(HubDbContext hub, string key) => hub.HonourSchemes.Where(x => x.Key == key);
}
