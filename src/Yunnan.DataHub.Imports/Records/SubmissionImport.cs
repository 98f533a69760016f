using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>What was handed in, or is owed, under a duty to report.</summary>
internal static class SubmissionImport
{
    public static RecordDeclaration<Submission> Create() =>
        new RecordDeclaration<Submission>(
            "submissions", "报送",
            "What was handed in, or is owed, under a duty to report, by duty, period and whoever reports: the body, "
                + "establishment or site that is named, else the region. What has not come is late by the day of the import.",
            () => new Submission { ReportingDutyKey = "", ReporterKey = "", Period = "", RegionKey = Province, Source = "" })
            .KeyedBy("reportingDuty", "period", "region")
            .Catalogued(s => s.ReportingDutyKey, CatalogueList.ReportingDuties)
            .Text(s => s.Period, Cells.Period)
            .Catalogued(s => s.ReportingBodyKey, CatalogueList.Bodies).Formerly("organisation", "报送机构")
            .Reference(s => s.EstablishmentId, References.Establishment)
            .Reference(s => s.SiteId, JoinedReferences.Site)
            .Region(s => s.RegionKey)
            .Check("region",
                s => ((bool[])[s.ReportingBodyKey is not null, s.EstablishmentId is not null, s.SiteId is not null]).Count(g => g) <= 1
                ? null
                : "At most one of reportingBody, establishment and site says who reports.")
            .Check(
                "region",
                (s, session) => s.ReportingBodyKey is { } body ? BodyRegions.In(session).Refuse(body, s.RegionKey) : null,
                "reportingBody")
            .Compute(["region"], [nameof(Submission.ReporterKey)], (s, _) => s.ReporterKey = s switch
            {
                { ReportingBodyKey: { } body } => PartyKey.OfBody(body),
                { EstablishmentId: { } establishment } => PartyKey.OfEstablishment(establishment),
                { SiteId: { } site } => PartyKey.OfSite(site),
                _ => PartyKey.OfRegion(s.RegionKey),
            })
            .Reference(s => s.ServiceCaseId, JoinedReferences.ServiceCase)
            .Reference(s => s.HonourAwardId, JoinedReferences.HonourAward)
            .Reference(s => s.CompetitionId, References.Competition)
            .Text(s => s.Title)
            .Value(s => s.DueOn, Cells.Date)
            .Value(s => s.ReceivedOn, Cells.Date)
            .Compute(["dueOn", "receivedOn"], [nameof(Submission.DaysLate), nameof(Submission.IsLate)], (s, session) =>
            {
                var days = (s.ReceivedOn ?? session.Today).DayNumber - s.DueOn?.DayNumber;
                s.DaysLate = days > 0 ? days : s.ReceivedOn is null || days is null ? null : 0;
                s.IsLate = s.DaysLate > 0;
            }, isDated: true)
            .Choice(s => s.State)
            .Text(s => s.Note)
            .Origin(s => s.IsSynthetic, s => s.Source);
}
