using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Benchmarks.Contenders.Hub;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Benchmarks.Micro;

/// <summary>The engine without HTTP, entered by its public door; what it writes is dropped.</summary>
internal sealed class EngineHost : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IOperationExecutor _executor;
    private readonly PipeWriter _output = PipeWriter.Create(Stream.Null);

    public EngineHost()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddPooledDbContextFactory<BenchmarkContext>(BenchmarkDatabase.Configure);
        new HubContender(answersMiB: 0).AddServices(services, new ConfigurationBuilder().Build());
        _services = services.BuildServiceProvider();
        _executor = _services.GetRequiredService<IOperationExecutor>();
    }

    /// <summary>Runs an operation and writes its answer.</summary>
    public async Task RunAsync(string query, JsonElement? variables = null)
    {
        await using var scope = _services.CreateAsyncScope();
        var result =
            await _executor.ExecuteAsync(new OperationRequest(query, null, variables), queriesOnly: false, scope.ServiceProvider,
                CancellationToken.None);
        if (result.FirstErrorCode is { } code)
            throw new InvalidOperationException($"The operation failed with {code}: {query}");
        await result.WriteAsync(_output, CancellationToken.None);
        await _output.FlushAsync();
    }

    /// <summary>Runs an operation until it has a plan.</summary>
    public async Task PlanAsync(string query, JsonElement? variables = null)
    {
        for (var time = 0; time < 3; time++)
            await RunAsync(query, variables);
    }

    public void Dispose() => _services.Dispose();
}
