using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.Schema.Targets;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>The hub's schema on the SQL Server model, without a server: every statement is made, and read by SQL Server's parser.</summary>
internal sealed class TSqlTwin : IAsyncDisposable
{
    private readonly TSqlRecorder _recorder = new();
    private readonly ServiceProvider _services;

    private TSqlTwin(EngineWarnings warnings) => _services = new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(warnings))
        .AddSingleton(new EngineLimits())
        .AddSingleton(Hub.CursorKey)
        .AddDbContextFactory<HubDbContext>(options => options.UseHubSqlServer("Server=none;Database=none").AddInterceptors(_recorder))
        .AddSingleton(new ProgressFigures(0))
        .AddHubSchema()
        .BuildServiceProvider();

    /// <summary>The statements of the last operation.</summary>
    public IReadOnlyList<string> Statements => _recorder.Statements;

    public static TSqlTwin Create(EngineWarnings warnings) => new(warnings);

    /// <summary>
    /// Runs an operation by a plan of its own and by one that is kept; fails on errors. The rows that come back are made up.
    /// </summary>
    public async Task RunAsync(string query, JsonElement? variables)
    {
        var first = await AnswerAsync(query, variables);
        Assert.DoesNotContain("\"errors\"", first, StringComparison.Ordinal);
        _recorder.Clear();
        Assert.Equal(first, await AnswerAsync(query, variables));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<string> AnswerAsync(string query, JsonElement? variables)
    {
        var executor = _services.GetRequiredService<IOperationExecutor>();
        await using var scope = _services.CreateAsyncScope();
        var request = new OperationRequest(query, null, variables) { Scopes = new CallerScopes(Scopes.All) };
        var result = await executor.ExecuteAsync(request, queriesOnly: false, scope.ServiceProvider, CancellationToken.None);
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream);
        await result.WriteAsync(writer, CancellationToken.None);
        await writer.FlushAsync();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
