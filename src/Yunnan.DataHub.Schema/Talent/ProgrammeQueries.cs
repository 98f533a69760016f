using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Talent;

/// <summary>Root fields of programmes.</summary>
public static class ProgrammeQueries
{
    /// <summary>The programmes (人才项目).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Programme> GetProgrammes(HubDbContext hub) => hub.Programmes;

    /// <summary>The programme with this key; null where there is none (人才项目).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Programme> GetProgramme(HubDbContext hub, string key) => hub.Programmes.Where(x => x.Key == key);
}
