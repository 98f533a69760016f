using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>Root fields of indicators.</summary>
public static class IndicatorQueries
{
    /// <summary>The indicators (指标).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Indicator> GetIndicators(HubDbContext hub) => hub.Indicators;

    /// <summary>The indicator with this key; null where there is none (指标).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Indicator> GetIndicator(HubDbContext hub, string key) => hub.Indicators.Where(x => x.Key == key);
}
