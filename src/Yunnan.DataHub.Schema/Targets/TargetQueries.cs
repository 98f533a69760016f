using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>Root fields of targets.</summary>
public static class TargetQueries
{
    /// <summary>The targets (目标).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Target> GetTargets(HubDbContext hub) => hub.Targets;

    /// <summary>The target with this key, such as <c>yn-01/artisan-parks</c>; null where there is none (目标).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Target> GetTarget(HubDbContext hub, string key) => hub.Targets.Where(x => x.Key == key);
}
