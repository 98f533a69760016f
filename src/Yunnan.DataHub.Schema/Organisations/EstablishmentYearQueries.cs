using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Organisations;

/// <summary>Root fields of yearly figures of establishments.</summary>
public static class EstablishmentYearQueries
{
    /// <summary>Yearly figures of establishments (单位年度数据).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<EstablishmentYear> GetEstablishmentYears(HubDbContext hub) => hub.EstablishmentYears;

    /// <summary>The figures of an establishment for a year; null where there is none (单位年度数据).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="creditCode">The unified social credit code of the establishment.</param>
    /// <param name="year">The year.</param>
    [UseFirstOrDefault]
    public static IQueryable<EstablishmentYear> GetEstablishmentYear(HubDbContext hub, string creditCode, int year) =>
        hub.EstablishmentYears.Where(x => x.Establishment.CreditCode == creditCode && x.Year == year);
}
