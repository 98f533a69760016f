using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Sites;

/// <summary>Root fields of studios, bases, parks, stations, venues, schools, pilots and other sites.</summary>
public static class SiteQueries
{
    /// <summary>Studios, bases, parks, stations, venues, schools, pilots and other sites (载体).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Site> GetSites(HubDbContext hub) => hub.Sites;

    /// <summary>The site of this kind with this number; null where there is none (载体).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="kind">The kind of site.</param>
    /// <param name="number">Its number.</param>
    [UseFirstOrDefault]
    public static IQueryable<Site> GetSite(HubDbContext hub, SiteKind kind, string number) =>
        hub.Sites.Where(x => x.Kind == kind && x.Number == number);
}
