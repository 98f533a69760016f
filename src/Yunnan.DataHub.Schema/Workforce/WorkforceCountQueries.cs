using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Workforce;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Workforce;

/// <summary>Root fields of head counts; add up those of one breakdown and one level of region only.</summary>
public static class WorkforceCountQueries
{
    /// <summary>Head counts; add up those of one breakdown and one level of region only (劳动力统计).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<WorkforceCount> GetWorkforceCounts(HubDbContext hub) => hub.WorkforceCounts;

    /// <summary>The head count with this key; null where there is none (劳动力统计).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<WorkforceCount> GetWorkforceCount(HubDbContext hub, string key) =>
        hub.WorkforceCounts.Where(x => x.Key == key);
}
