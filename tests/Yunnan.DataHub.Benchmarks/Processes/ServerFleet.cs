using Yunnan.DataHub.Benchmarks.Contenders;

namespace Yunnan.DataHub.Benchmarks.Processes;

/// <summary>The servers of a run, each started when a work first needs it.</summary>
internal sealed class ServerFleet(CancellationToken cancellationToken) : IDisposable
{
    private readonly Dictionary<(ContenderKind, string?), ServerProcess> _servers = [];

    public async Task<ServerProcess> GetAsync(ContenderKind contender, string? build = null)
    {
        if (!_servers.TryGetValue((contender, build), out var server))
            _servers.Add((contender, build), server = await ServerProcess.StartAsync(contender, build, cancellationToken));
        return server;
    }

    public void Dispose()
    {
        foreach (var server in _servers.Values)
            server.Dispose();
    }
}
