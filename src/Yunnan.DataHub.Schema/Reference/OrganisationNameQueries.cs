using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reference;

/// <summary>Root fields of names of organisations as the documents print them.</summary>
public static class OrganisationNameQueries
{
    /// <summary>The names of organisations as the documents print them (机构名称).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<OrganisationName> GetOrganisationNames(HubDbContext hub) => hub.OrganisationNames;

    /// <summary>The printed name with this key; null where there is none (机构名称).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<OrganisationName> GetOrganisationName(HubDbContext hub, string key) => hub.OrganisationNames.Where(x => x.Key == key);
}
