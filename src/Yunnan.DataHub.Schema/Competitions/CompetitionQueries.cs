using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Competitions;

/// <summary>Root fields of competitions and their events.</summary>
public static class CompetitionQueries
{
    /// <summary>Competitions and their events (竞赛).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Competition> GetCompetitions(HubDbContext hub) => hub.Competitions;

    /// <summary>The competition with this number; null where there is none (竞赛).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="number">The number in the plan.</param>
    [UseFirstOrDefault]
    public static IQueryable<Competition> GetCompetition(HubDbContext hub, string number) =>
        hub.Competitions.Where(x => x.Number == number);
}
