using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>Root fields of observed values of indicators.</summary>
public static class ObservationQueries
{
    /// <summary>The observed values of indicators (观测值).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Observation> GetObservations(HubDbContext hub) => hub.Observations;

    /// <summary>The observation with this key; null where there is none (观测值).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Observation> GetObservation(HubDbContext hub, string key) => hub.Observations.Where(x => x.Key == key);
}
