using Yunnan.DataHub.Benchmarks.Contenders;

namespace Yunnan.DataHub.Benchmarks.Processes;

/// <summary>The servers of a run, each started when a work first needs it.</summary>
internal sealed class ServerFleet(CancellationToken cancellation) : IDisposable
{
    private readonly Dictionary<ContenderKind, ServerProcess> _servers = [];

    public async Task<ServerProcess> GetAsync(ContenderKind contender)
    {
        if (!_servers.TryGetValue(contender, out var server))
            _servers.Add(contender, server = await ServerProcess.StartAsync(contender, cancellation));
        return server;
    }

    public void Dispose()
    {
        foreach (var server in _servers.Values)
            server.Dispose();
    }
}
