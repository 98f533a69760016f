using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Assessments and star ratings of sites.</summary>
internal static class SiteAssessmentImport
{
    // The last assessment, by year and day, of each site of which the file has one.
    private const string LastAssessment =
        """
        UPDATE "Sites" SET "LastAssessedOn" = COALESCE(n."Day", "Sites"."LastAssessedOn"), "LastOutcome" = n."Outcome",
            "Stars" = COALESCE(n."Stars", "Sites"."Stars")
        FROM (
            SELECT a."SiteId", a."Outcome", a."Stars", MAX(a."AssessedOn") OVER (PARTITION BY a."SiteId") AS "Day",
                ROW_NUMBER() OVER (PARTITION BY a."SiteId" ORDER BY a."Year" DESC, a."AssessedOn" DESC, a."Id" DESC) AS "Place"
            FROM "SiteAssessments" AS a
            WHERE a."SiteId" IN (SELECT r."SiteId" FROM "SiteAssessments" AS r WHERE {touched} UNION {former})) AS n
        WHERE n."Place" = 1 AND n."SiteId" = "Sites"."Id"
        """;

    public static RecordDeclaration<SiteAssessment> Create() =>
        new RecordDeclaration<SiteAssessment>(
            "site-assessments", "载体考核",
            "Assessments and ratings of sites, by site, year and what was assessed.",
            () => new SiteAssessment { KindKey = "", Source = "" })
            .KeyedBy("siteKind", "siteNumber", "year", "kind")
            .Reference(a => a.SiteId, JoinedReferences.Site)
            .Value(a => a.Year, Cells.Year)
            .Coded(a => a.KindKey)
            .Value(a => a.Score, Cells.Amount)
            .Value(a => a.StarsBefore, Cells.Whole(0, 5))
            .Value(a => a.Stars, Cells.Whole(0, 5))
            .Choice(a => a.Outcome)
            .Value(a => a.AssessedOn, Cells.Date)
            .Catalogued(a => a.AssessedByKey, CatalogueList.Bodies)
            .Text(a => a.Note)
            .Origin(a => a.IsSynthetic, a => a.Source)
            .FollowUp(a => a.SiteId, LastAssessment);
}
