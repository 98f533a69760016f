using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>Root fields of figures that the hub counted from its own records.</summary>
public static class DerivedObservationQueries
{
    /// <summary>The figures that the hub counted from its own records, for the province and each prefecture and year; reported ones are 'observations' (推算值).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<DerivedObservation> GetDerivedObservations(HubDbContext hub) => hub.DerivedObservations;

    /// <summary>The counted figure with this key; null where there is none (推算值).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<DerivedObservation> GetDerivedObservation(HubDbContext hub, string key) => hub.DerivedObservations.Where(x => x.Key == key);

    /// <summary>Reported figures beside the counted ones for the same indicator, region, period and dimension; 'difference' is 0 where they agree (上报值与推算值对照).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<ObservationDifference> GetObservationDifferences(HubDbContext hub) => hub.ObservationDifferences;

    /// <summary>The reported figure with this key beside the counted one; null where there is none (上报值与推算值对照).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key of the reported figure.</param>
    [UseFirstOrDefault]
    public static IQueryable<ObservationDifference> GetObservationDifference(HubDbContext hub, string key) => hub.ObservationDifferences.Where(x => x.Key == key);
}
