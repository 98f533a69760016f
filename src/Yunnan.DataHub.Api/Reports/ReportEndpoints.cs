using Microsoft.Extensions.Options;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Reports;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>The reports at <c>/reports</c>.</summary>
internal static class ReportEndpoints
{
    private const string Path = "/reports";

    public static IServiceCollection AddHubReporting(this IServiceCollection services)
    {
        services.AddHubReports();
        services.AddSingleton(provider =>
        {
            var limits = provider.GetRequiredService<IOptions<HubLimits>>().Value;
            return new ReportLimits(limits.ReportPageRows, limits.ReportRows);
        });
        return services.AddSingleton<ReportHandler>().AddSingleton<ReportIndex>();
    }

    public static void MapHubReports(this WebApplication app)
    {
        // The root's: a scope of its own for each request would be made for nothing.
        var services = app.Services;
        app.Map(Path + "/{**id}", (RequestDelegate)(context => AnswerAsync(context, services))).WithDisplayName("Reports");
    }

    private static Task AnswerAsync(HttpContext context, IServiceProvider services)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return ReportProblem.WriteAsync(context,
                new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Reports are read by GET."), null);
        }

        return request.RouteValues["id"] is string { Length: > 0 } id
            ? services.GetRequiredService<ReportHandler>().HandleAsync(context, id)
            : services.GetRequiredService<ReportIndex>().WriteAsync(context);
    }
}
