using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reporting;

/// <summary>Root fields of cases that run in steps with time limits.</summary>
public static class ServiceCaseQueries
{
    /// <summary>Cases that run in steps with time limits (办理事项).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<ServiceCase> GetServiceCases(HubDbContext hub) => hub.ServiceCases;

    /// <summary>The case of this kind with this number; null where there is none (办理事项).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="kind">The kind of case.</param>
    /// <param name="number">Its number.</param>
    [UseFirstOrDefault]
    public static IQueryable<ServiceCase> GetServiceCase(HubDbContext hub, ServiceCaseKind kind, string number) =>
        hub.ServiceCases.Where(x => x.Kind == kind && x.Number == number);
}
