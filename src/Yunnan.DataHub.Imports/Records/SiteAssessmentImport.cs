using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Assessments and star ratings of sites.</summary>
internal static class SiteAssessmentImport
{
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
            .Origin(a => a.IsSynthetic, a => a.Source);
}
