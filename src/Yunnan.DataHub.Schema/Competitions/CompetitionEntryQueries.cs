using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Competitions;

/// <summary>Root fields of results of persons in competitions.</summary>
public static class CompetitionEntryQueries
{
    /// <summary>Results of persons in competitions (参赛成绩).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<CompetitionEntry> GetCompetitionEntries(HubDbContext hub) => hub.CompetitionEntries;

    /// <summary>The result of a person in a competition; null where there is none (参赛成绩).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="competitionNumber">The number of the competition.</param>
    /// <param name="personId">The number of the person, as in the field personId.</param>
    [UseFirstOrDefault]
    public static IQueryable<CompetitionEntry> GetCompetitionEntry(HubDbContext hub, string competitionNumber, long personId) =>
        hub.CompetitionEntries.Where(x => x.Competition.Number == competitionNumber && x.PersonId == personId);
}
