using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Sites;

/// <summary>Root fields of assessments and ratings of sites.</summary>
public static class SiteAssessmentQueries
{
    /// <summary>Assessments and ratings of sites (载体考核评级).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<SiteAssessment> GetSiteAssessments(HubDbContext hub) => hub.SiteAssessments;

    /// <summary>The assessment of this kind of a site in a year; null where there is none (载体考核评级).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="siteKind">The kind of site.</param>
    /// <param name="siteNumber">The number of the site.</param>
    /// <param name="year">The year.</param>
    /// <param name="kind">What was assessed, such as <c>star-rating</c>.</param>
    [UseFirstOrDefault]
    public static IQueryable<SiteAssessment> GetSiteAssessment(HubDbContext hub, SiteKind siteKind, string siteNumber, int year, string kind) =>
        hub.SiteAssessments.Where(x => x.Site.Kind == siteKind && x.Site.Number == siteNumber && x.Year == year && x.Kind == kind);
}
