using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reference;

/// <summary>Root fields of occupations of the national classification.</summary>
public static class OccupationQueries
{
    /// <summary>Occupations of the national classification (职业).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Occupation> GetOccupations(HubDbContext hub) => hub.Occupations;

    /// <summary>The occupation with this code; null where there is none (职业).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The code.</param>
    [UseFirstOrDefault]
    public static IQueryable<Occupation> GetOccupation(HubDbContext hub, string key) =>
        hub.Occupations.Where(x => x.Key == key);
}
