using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>
/// Ends the hub in three steps: readiness turns 503 at once; new requests are still taken for a while, so that whoever routes by readiness
/// can see it; then the listener closes, and running requests have their time to finish. The second step is left out where nobody has
/// asked for readiness for a minute.
/// </summary>
internal sealed class Shutdown(IHostApplicationLifetime lifetime, ShutdownSettings settings, TimeProvider clock)
    : IHealthCheck, IHostedLifecycleService
{
    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(1);

    private long? _asked;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        _asked = clock.GetTimestamp();
        return Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested
            ? HealthCheckResult.Unhealthy("The hub is shutting down.")
            : HealthCheckResult.Healthy("The hub runs."));
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (settings.Delay > TimeSpan.Zero && _asked is { } asked && clock.GetElapsedTime(asked) < _memory)
            await Task.Delay(settings.Delay, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
