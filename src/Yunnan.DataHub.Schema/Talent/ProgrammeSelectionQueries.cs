using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Talent;

/// <summary>Root fields of applications to, and selections into, talent programmes.</summary>
public static class ProgrammeSelectionQueries
{
    /// <summary>Applications to, and selections into, talent programmes (人才计划入选).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<ProgrammeSelection> GetProgrammeSelections(HubDbContext hub) => hub.ProgrammeSelections;

    /// <summary>The selection of a recipient in a year of a programme; null where there is none (人才计划入选).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="programmeKey">Key of the programme.</param>
    /// <param name="year">Year of the call.</param>
    /// <param name="recipientKey">Who is selected, as in the field recipientKey.</param>
    [UseFirstOrDefault]
    public static IQueryable<ProgrammeSelection> GetProgrammeSelection(HubDbContext hub, string programmeKey, int year, string recipientKey) =>
        hub.ProgrammeSelections.Where(x => x.ProgrammeKey == programmeKey && x.Year == year && x.RecipientKey == recipientKey);
}
