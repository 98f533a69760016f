using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Lifecycles;

/// <summary>Root fields of lifecycles of applications, titles and cases.</summary>
public static class LifecycleQueries
{
    /// <summary>The lifecycles of applications, titles and cases (流程).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Lifecycle> GetLifecycles(HubDbContext hub) => hub.Lifecycles;

    /// <summary>The lifecycle with this key; null where there is none (流程).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Lifecycle> GetLifecycle(HubDbContext hub, string key) => hub.Lifecycles.Where(x => x.Key == key);
}
