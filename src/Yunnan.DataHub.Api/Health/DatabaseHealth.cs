using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Health;

/// <summary>Ready means that the database answers, has all migrations, and holds the present catalogue.</summary>
internal sealed class DatabaseHealth(HubDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var status = await database.GetStatusAsync(cancellationToken);
        var data = new Dictionary<string, object>
        {
            ["reachable"] = status.Reachable,
            ["migrationsApplied"] = status.Reachable && status.PendingMigrations.Count == 0,
            ["seedCurrent"] = status.SeedCurrent,
        };
        return status.Ready
            ? HealthCheckResult.Healthy("The database is ready.", data)
            : new HealthCheckResult(context.Registration.FailureStatus, status.Problem, data: data);
    }
}
