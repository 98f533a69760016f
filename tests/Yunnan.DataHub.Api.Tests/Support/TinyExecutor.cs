using System.IO.Pipelines;
using System.Text.Json;
using global::GraphQL;
using global::GraphQL.Execution;
using global::GraphQL.SystemTextJson;
using global::GraphQL.Types;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>
/// Stands in for the engine where a test is about HTTP alone: one field that answers, one that fails, one that never comes back.
/// </summary>
internal sealed class TinyExecutor : IOperationExecutor, ISchemaPrinter
{
    private static readonly JsonSerializerOptions _json = new() { Converters = { new InputsJsonConverter() } };

    /// <summary>What an operation costs that has "large" in its text; any other costs 1.</summary>
    public const int LargeCost = 20_000;

    private readonly global::GraphQL.Types.Schema _schema = CreateSchema();
    private readonly DocumentExecuter _executer = new();
    private int _slow;
    private int _asked;

    /// <summary>Completes when a request's work was cancelled.</summary>
    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many slow fields have begun.</summary>
    public int Slow => Volatile.Read(ref _slow);

    /// <summary>How many operations it was asked for.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>Lets slow fields come back.</summary>
    public TaskCompletionSource Finish { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a slow field has begun.</summary>
    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Print() => "type Query {\n  greeting(name: String): String\n}\n";

    public async Task<OperationResult> ExecuteAsync(
        OperationRequest request, bool queriesOnly, IServiceProvider services, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        try
        {
            // "large" is what costs much.
            if (request.Admit is { } admit)
                await admit(request.Query!.Contains("large", StringComparison.Ordinal) ? LargeCost : 1, cancellationToken);
        }
        catch (QueryException exception)
        {
            return new Result(new ExecutionResult { Errors = [new ExecutionError(exception.Message) { Code = exception.Code }] });
        }

        if (queriesOnly && request.Query!.Contains("mutation", StringComparison.Ordinal))
            return new Result(
                new ExecutionResult { Errors = [new ExecutionError("No mutations by GET.") { Code = ErrorCodes.QueriesOnly }] });
        if (request.Query!.Contains("fault", StringComparison.Ordinal))
            throw new InvalidOperationException("secret detail");
        if (request.Query.Contains("slow", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _slow);
            Started.TrySetResult();
            try
            {
                await Finish.Task.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                Cancelled.TrySetResult();
                throw;
            }
        }

        return new Result(await _executer.ExecuteAsync(options =>
        {
            options.Schema = _schema;
            options.Query = request.Query;
            options.OperationName = request.OperationName;
            options.Variables = request.Variables?.Deserialize<Inputs>(_json);
            options.CancellationToken = cancellationToken;
        }));
    }

    public OperationResult Refuse(OperationRequest request, QueryException reason) =>
        new Result(new ExecutionResult { Errors = [new ExecutionError(reason.Message) { Code = reason.Code }] });

    private static global::GraphQL.Types.Schema CreateSchema()
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.Field<StringGraphType>("greeting").Argument<StringGraphType>("name")
            .Resolve(context => $"您好, {context.GetArgument<string?>("name") ?? "云南"}");
        query.Field<StringGraphType>("slow").Resolve(_ => "done");
        query.Field<StringGraphType>("failing").Resolve(_ => throw new ExecutionError("It fails.") { Code = "FAILING" });
        return new global::GraphQL.Types.Schema { Query = query };
    }

    private sealed class Result(ExecutionResult result) : OperationResult
    {
        private static readonly GraphQLSerializer _serializer = new(new ErrorInfoProvider(options => options.ExposeCodes = false));

        public override bool IsExecuted => result.Executed;

        public override string? FirstErrorCode => result.Errors?[0].Code;

        public override async ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken) =>
            await _serializer.WriteAsync(output.AsStream(leaveOpen: true), result, cancellationToken);
    }
}
