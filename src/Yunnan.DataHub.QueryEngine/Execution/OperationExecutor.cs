using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Runs requests by plan where there is one, else with GraphQL.NET: parsing, limits, validation, execution, and one form for all errors.</summary>
internal sealed partial class OperationExecutor(ISchema schema, PlanCache plans, ContextPool contexts, EngineLimits limits, ILogger<OperationExecutor> logger) : IOperationExecutor
{
    private static readonly GraphQLSerializer Serializer = new(
        options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        new ErrorInfoProvider(options => options.ExposeCodes = false));

    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLDocumentBuilder _documents = new() { MaxDepth = 256 };
    private readonly IValidationRule[] _rules = [.. DocumentValidator.CoreRules, new CostRule(limits)];

    public async Task<OperationResult> ExecuteAsync(OperationRequest request, bool queriesOnly, IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            if (request.Admit is { } admit)
                await admit(1, cancellation).ConfigureAwait(false);
            var variables = Read(request.Variables);
            if (plans.Find(request, variables) is var (plan, values) && await RunAsync(plan, values, services, cancellation).ConfigureAwait(false) is { } planned)
                return planned;
            var document = Parse(request.Query ?? "");
            new DocumentLimits(document, limits).Check();
            var operation = Operation(document, request.OperationName);
            if (queriesOnly && operation is { Operation: not OperationType.Query })
                throw new QueryException(ErrorCodes.QueriesOnly, "GET runs queries only: send mutations by POST.");
            if (operation is { Operation: OperationType.Mutation } && schema.Mutation is null || operation is { Operation: OperationType.Subscription } && schema.Subscription is null)
                throw new QueryException(ErrorCodes.InvalidOperation, $"This schema has no {operation.Operation.ToString().ToLowerInvariant()}s.");
            var result = await _executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = schema,
                Document = document,
                Query = request.Query,
                OperationName = request.OperationName,
                Variables = variables,
                ValidationRules = [.. _rules, new ScopeRule(request.Scopes)],
                RequestServices = services,
                CancellationToken = cancellation,
                UnhandledExceptionDelegate = Translate,
            }).ConfigureAwait(false);
            if (result is { Executed: true, Errors: null or { Count: 0 } })
                plans.Note(request, document, variables);
            return new Result(result);
        }
        catch (QueryException e)
        {
            return new Result(new ExecutionResult(new ExecutionError(e.Message) { Code = e.Code }));
        }
        catch (ExecutionError e)
        {
            return new Result(new ExecutionResult(e));
        }
    }

    /// <summary>Null where the plan fails: GraphQL.NET then says where and why.</summary>
    private async Task<PlannedResult?> RunAsync(OperationPlan plan, VariableValues variables, IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            return new PlannedResult(plan, await plan.RunAsync(variables, contexts, services, cancellation).ConfigureAwait(false));
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            if (e is not QueryException)
                LogPlanFailed(logger, e);
            return null;
        }
    }

    private GraphQLDocument Parse(string query)
    {
        if (string.IsNullOrWhiteSpace(query))
            throw new QueryException(ErrorCodes.SyntaxError, "The request holds no query.");
        try
        {
            return _documents.Build(query);
        }
        catch (GraphQLParser.Exceptions.GraphQLMaxDepthExceededException)
        {
            throw new QueryException(ErrorCodes.DepthExceeded, "The document is nested too deep to be read.");
        }
    }

    private static GraphQLOperationDefinition? Operation(GraphQLDocument document, string? name) => document.Definitions
        .OfType<GraphQLOperationDefinition>().FirstOrDefault(o => string.IsNullOrEmpty(name) || o.Name == name);

    private static Inputs? Read(JsonElement? variables)
    {
        if (variables is not { ValueKind: not JsonValueKind.Null and not JsonValueKind.Undefined } element)
            return null;
        try
        {
            return element.ValueKind == JsonValueKind.Object
                ? Serializer.ReadNode<Inputs>(element)
                : throw new QueryException(ErrorCodes.InvalidVariables, "'variables' must be a JSON object.");
        }
        // Such as a lone surrogate in a string, or a number beyond every type.
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new QueryException(ErrorCodes.InvalidVariables, $"'variables' can't be read: {e.Message}");
        }
    }

    private Task Translate(UnhandledExceptionContext context)
    {
        if (context.OriginalException is QueryException query)
        {
            context.Exception = new ExecutionError(query.Message) { Code = query.Code };
            return Task.CompletedTask;
        }
        LogUnhandled(logger, context.OriginalException, context.FieldContext?.FieldDefinition.Name);
        context.Exception = new ExecutionError("The hub could not answer this field. The log has the reason.") { Code = ErrorCodes.Internal };
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "Field {Field} failed")]
    private static partial void LogUnhandled(ILogger logger, Exception exception, string? field);

    [LoggerMessage(LogLevel.Warning, "A plan failed; the operation goes the long way")]
    private static partial void LogPlanFailed(ILogger logger, Exception exception);

    private sealed class PlannedResult(OperationPlan plan, object?[] results) : OperationResult
    {
        private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

        [ThreadStatic]
        private static Utf8JsonWriter? _writer;

        public override bool IsExecuted => true;

        public override string? FirstErrorCode => null;

        public override async ValueTask WriteAsync(PipeWriter output, CancellationToken cancellation)
        {
            Write(output);
            await output.FlushAsync(cancellation).ConfigureAwait(false);
        }

        private void Write(PipeWriter output)
        {
            var json = _writer ??= new Utf8JsonWriter(output, Options);
            json.Reset(output);
            plan.Write(json, results);
            json.Flush();
        }
    }

    private sealed class Result(ExecutionResult result) : OperationResult
    {
        public override bool IsExecuted => result.Executed;

        public override string? FirstErrorCode => result.Errors is { Count: > 0 } errors ? errors[0].Code : null;

        public override async ValueTask WriteAsync(PipeWriter output, CancellationToken cancellation) =>
            await Serializer.WriteAsync(output.AsStream(leaveOpen: true), result, cancellation).ConfigureAwait(false);
    }
}
