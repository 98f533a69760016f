using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Yunnan.DataHub.Api.Health;

/// <summary>Asks for the database's health once a second at most, however many ask for the hub's, and logs when it changes.</summary>
internal sealed partial class RecentHealth(DatabaseHealth database, TimeProvider clock, ILogger<RecentHealth> logger)
    : IHealthCheck, IDisposable
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _one = new(1);
    private HealthCheckResult? _last;
    private long _at;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && clock.GetElapsedTime(_at) < _lifetime)
                return last;
            var result = await database.CheckHealthAsync(context, cancellationToken);
            if (_last?.Status != result.Status)
                LogChange(result);
            (_last, _at) = (result, clock.GetTimestamp());
            return result;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private void LogChange(HealthCheckResult result)
    {
        if (result.Status != HealthStatus.Healthy)
            LogNotReady(logger, result.Description);
        else if (_last is not null)
            LogReady(logger);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The hub is not ready: {Problem}")]
    private static partial void LogNotReady(ILogger logger, string? problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "The hub is ready again")]
    private static partial void LogReady(ILogger logger);
}
