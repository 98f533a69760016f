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
}
