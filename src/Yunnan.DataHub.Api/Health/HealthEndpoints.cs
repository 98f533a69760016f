using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yunnan.DataHub.Api.Hosting;

namespace Yunnan.DataHub.Api.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can answer queries; 503 with the reason while it can't.
/// </summary>
internal static class HealthEndpoints
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IServiceCollection AddHubHealth(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseHealth>().AddSingleton<RecentHealth>();
        services.AddHealthChecks()
            .AddCheck<RecentHealth>("database", timeout: TimeSpan.FromSeconds(10))
            .AddCheck<Shutdown>("shutdown");
        return services;
    }

    public static void MapHubHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(
            new
            {
                Status = report.Status.ToString(),
                Checks = report.Entries.ToDictionary(
                    entry => entry.Key,
                    entry => new { Status = entry.Value.Status.ToString(), entry.Value.Description, entry.Value.Data }),
            },
            _json, "application/json", context.RequestAborted);
}
