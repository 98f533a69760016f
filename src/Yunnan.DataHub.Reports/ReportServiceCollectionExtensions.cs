using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports;

/// <summary>Registers reports.</summary>
public static class ReportServiceCollectionExtensions
{
    /// <summary>
    /// Adds the reports and what runs them. Needs the schema and <see cref="DocumentOptions"/>; takes <see cref="ReportLimits"/> from the
    /// services, if there are any.
    /// </summary>
    public static IServiceCollection AddHubReports(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(provider => new ReportCatalogue(provider.GetRequiredService<ISchema>(),
                provider.GetService<DocumentOptions>() ?? new DocumentOptions(), provider.GetRequiredService<DocumentCheck>()))
            .AddSingleton(provider => new ReportRunner(provider.GetRequiredService<IOperationExecutor>(),
                provider.GetRequiredService<ReadSessions>(), provider.GetService<EngineLimits>() ?? new EngineLimits(),
                provider.GetService<ReportLimits>() ?? new ReportLimits(), provider.GetRequiredService<TimeProvider>()));
    }
}
