using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reference;

/// <summary>Root fields of organisations.</summary>
public static class OrganisationQueries
{
    /// <summary>The organisations (机构).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Organisation> GetOrganisations(HubDbContext hub) => hub.Organisations;

    /// <summary>The organisation with this key; null where there is none (机构).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Organisation> GetOrganisation(HubDbContext hub, string key) => hub.Organisations.Where(x => x.Key == key);
}
