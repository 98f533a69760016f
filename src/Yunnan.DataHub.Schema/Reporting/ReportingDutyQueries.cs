using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reporting;

/// <summary>Root fields of reporting duties.</summary>
public static class ReportingDutyQueries
{
    /// <summary>The reporting duties (报送义务).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<ReportingDuty> GetReportingDuties(HubDbContext hub) => hub.ReportingDuties;

    /// <summary>The duty with this key; null where there is none (报送义务).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<ReportingDuty> GetReportingDuty(HubDbContext hub, string key) => hub.ReportingDuties.Where(x => x.Key == key);
}
