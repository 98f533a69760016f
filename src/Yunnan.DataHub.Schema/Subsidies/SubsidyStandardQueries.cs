using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Subsidies;

/// <summary>Root fields of money standards.</summary>
public static class SubsidyStandardQueries
{
    /// <summary>The money standards (补贴标准).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<SubsidyStandard> GetSubsidyStandards(HubDbContext hub) => hub.SubsidyStandards;

    /// <summary>The standard with this key; null where there is none (补贴标准).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<SubsidyStandard> GetSubsidyStandard(HubDbContext hub, string key) => hub.SubsidyStandards.Where(x => x.Key == key);
}
