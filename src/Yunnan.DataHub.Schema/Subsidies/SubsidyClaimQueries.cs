using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Subsidies;

/// <summary>Root fields of claims for subsidies.</summary>
public static class SubsidyClaimQueries
{
    /// <summary>Claims for subsidies (补贴申领).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<SubsidyClaim> GetSubsidyClaims(HubDbContext hub) => hub.SubsidyClaims;

    /// <summary>The claim with this number; null where there is none (补贴申领).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="number">The number of the claim.</param>
    [UseFirstOrDefault]
    public static IQueryable<SubsidyClaim> GetSubsidyClaim(HubDbContext hub, string number) =>
        hub.SubsidyClaims.Where(x => x.Number == number);
}
