using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reporting;

/// <summary>Root fields of reports that were handed in or are owed.</summary>
public static class SubmissionQueries
{
    /// <summary>Reports that were handed in or are owed (报送记录).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Submission> GetSubmissions(HubDbContext hub) => hub.Submissions;

    /// <summary>The report of a reporter for a period of a duty; null where there is none (报送记录).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="reportingDutyKey">Key of the duty.</param>
    /// <param name="reporterKey">Who reports, as in the field reporterKey.</param>
    /// <param name="period">The period.</param>
    [UseFirstOrDefault]
    public static IQueryable<Submission> GetSubmission(HubDbContext hub, string reportingDutyKey, string reporterKey, string period) =>
        hub.Submissions.Where(x => x.ReportingDutyKey == reportingDutyKey && x.ReporterKey == reporterKey && x.Period == period);
}
