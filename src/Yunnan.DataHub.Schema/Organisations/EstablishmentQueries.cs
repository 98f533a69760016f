using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Organisations;

/// <summary>Root fields of enterprises, schools, training bodies and other establishments.</summary>
public static class EstablishmentQueries
{
    /// <summary>Enterprises, schools, training bodies and other establishments (单位).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Establishment> GetEstablishments(HubDbContext hub) => hub.Establishments;

    /// <summary>The establishment with this unified social credit code; null where there is none (单位).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="creditCode">The unified social credit code.</param>
    [UseFirstOrDefault]
    public static IQueryable<Establishment> GetEstablishment(HubDbContext hub, string creditCode) =>
        hub.Establishments.Where(x => x.CreditCode == creditCode);
}
