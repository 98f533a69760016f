using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Organisations;

/// <summary>Root fields of sanctions against establishments and persons.</summary>
public static class SanctionQueries
{
    /// <summary>Sanctions against establishments and persons (处罚惩戒).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Sanction> GetSanctions(HubDbContext hub) => hub.Sanctions;

    /// <summary>The sanction with this number; null where there is none (处罚惩戒).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="number">The number of the decision.</param>
    [UseFirstOrDefault]
    public static IQueryable<Sanction> GetSanction(HubDbContext hub, string number) =>
        hub.Sanctions.Where(x => x.Number == number);
}
