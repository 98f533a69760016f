using Yunnan.DataHub.Benchmarks.Contenders;

namespace Yunnan.DataHub.Benchmarks.Processes;

/// <summary>A contender's server, seen from the run that started it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly ChildProcess _process;

    private ServerProcess(ChildProcess process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<ServerProcess> StartAsync(ContenderKind contender, CancellationToken cancellation)
    {
        var process = ChildProcess.Start("serve", contender.ToString());
        try
        {
            return new ServerProcess(process, new Uri(await process.AskAsync<string>(null, cancellation)));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>What the server has used so far.</summary>
    public Task<ServerCounters> CountersAsync(CancellationToken cancellation) =>
        _process.AskAsync<ServerCounters>(ServerCommands.Counters, cancellation);

    /// <summary>The same after a full garbage collection: the heap is then what is really held.</summary>
    public Task<ServerCounters> CollectAsync(CancellationToken cancellation) =>
        _process.AskAsync<ServerCounters>(ServerCommands.Collect, cancellation);

    public void Dispose() => _process.Dispose();
}
