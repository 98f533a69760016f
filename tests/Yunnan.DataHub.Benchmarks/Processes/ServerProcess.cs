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

    /// <param name="contender">What it hosts.</param>
    /// <param name="build">The other build of this program that hosts it; null for this one.</param>
    /// <param name="cancellationToken">Ends the wait for its address.</param>
    public static async Task<ServerProcess> StartAsync(ContenderKind contender, string? build, CancellationToken cancellationToken)
    {
        string[] mode = ["serve", contender.ToString()];
        var process = build is null ? ChildProcess.Start(mode) : ChildProcess.StartBuild(build, mode);
        try
        {
            return new ServerProcess(process, new Uri(await process.AskAsync<string>(null, cancellationToken)));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>What the server has used so far.</summary>
    public Task<ServerCounters> CountersAsync(CancellationToken cancellationToken) =>
        _process.AskAsync<ServerCounters>(ServerCommands.Counters, cancellationToken);

    /// <summary>The same after a full garbage collection: the heap is then what is really held.</summary>
    public Task<ServerCounters> CollectAsync(CancellationToken cancellationToken) =>
        _process.AskAsync<ServerCounters>(ServerCommands.Collect, cancellationToken);

    public void Dispose() => _process.Dispose();
}
