using System.Text.Json;
using Yunnan.DataHub.Benchmarks.Load;

namespace Yunnan.DataHub.Benchmarks.Processes;

/// <summary>The process that sends the requests: apart from the servers, so that its work is not counted as theirs.</summary>
internal sealed class LoadProcess : IDisposable
{
    private readonly ChildProcess _process = ChildProcess.Start("load");

    public Task<LoadResult> RunAsync(LoadPlan plan, CancellationToken cancellationToken) =>
        _process.AskAsync<LoadResult>(JsonSerializer.Serialize(plan), cancellationToken);

    public void Dispose() => _process.Dispose();
}
