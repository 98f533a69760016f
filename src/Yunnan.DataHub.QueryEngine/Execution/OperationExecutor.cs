using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// Runs requests: by a plan that is kept, or else by parsing, validating and planning the operation. GraphQL.NET parses and validates;
/// plans read and write.
/// </summary>
internal sealed partial class OperationExecutor(
    ISchema schema, DocumentReader documents, PlanCache plans, KeptAnswers answers, ContextPool contexts, ErrorWriter errorWriter,
    EngineLimits limits, ILogger<OperationExecutor> logger) : IOperationExecutor
{
    public async Task<OperationResult> ExecuteAsync(OperationRequest request, bool queriesOnly, IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var allowed = request.Shared?.Left ?? limits;
        try
        {
            if (request.KeptUnder is { } under && answers.Find(under) is { } ready)
            {
                if (request.Admit is { } admit)
                    await admit(ready.Cost, cancellationToken).ConfigureAwait(false);
                return ready;
            }

            var variables = RequestVariables.Read(request.Variables, allowed, out var variableValues);
            if (plans.Find(request, variables) is var (kept, values))
                return await RunAsync(kept, values, request, services, cancellationToken).ConfigureAwait(false);

            var (document, size) = documents.Parse(request.Query, allowed);
            request.Shared?.TakeDocument(size.Tokens, size.Selections, variableValues);
            var operation = OperationOf(document, request.OperationName, queriesOnly);
            var (cost, scopes) = (new CostRule(allowed), new ScopeRule(request.Scopes));
            if (await documents.ValidateAsync(document, operation, variables, [cost, scopes], cancellationToken)
                .ConfigureAwait(false) is { Count: > 0 } errors)
                return Refused(request, errors,
                    errors.Any(e => e.Code == ErrorCodes.CostExceeded) ? CostReport.Of(cost.Cost, allowed) : null);

            var prepared = PreparedOperation.Create(schema, document, operation);
            var coerced = prepared.Coerce(variables)
                ?? throw new QueryException(ErrorCodes.InvalidVariables, "The variables are not of the types that the operation declares.");
            OperationPlan plan;
            using (var database = contexts.Create())
                plan = new OperationPlan(prepared, coerced, schema, database, new PlanBudget(allowed, cost.Cost), scopes.Used,
                    isKept: false);
            // What comes once is not worth keeping.
            var answer = await RunAsync(plan, coerced, request with { KeptUnder = null }, services, cancellationToken)
                .ConfigureAwait(false);
            if (answer.FirstErrorCode is null && request.Cost != CostReporting.Validate)
                plans.Note(request, plan, coerced, cost.Cost);
            return answer;
        }
        catch (QueryException e)
        {
            return Refuse(request, e);
        }
        catch (ExecutionError e)
        {
            return Refused(request, [e]);
        }
    }

    public OperationResult Refuse(OperationRequest request, QueryException reason) => Refused(request, [ErrorOf(reason)]);

    private OperationAnswer Refused(OperationRequest request, IReadOnlyList<ExecutionError> errors, CostReport? cost = null) =>
        OperationAnswer.Refused(errors, errorWriter, request.Place, request.Cost == CostReporting.None ? null : cost);

    private async Task<OperationResult> RunAsync(
        OperationPlan plan, VariableValues variables, OperationRequest request, IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var allowed = request.Shared?.Left ?? limits;
        var report = request.Cost == CostReporting.None ? null : CostReport.Of(plan, allowed);
        if (plan.Cost > allowed.Cost)
            return Refused(request, [ErrorOf(new QueryException(ErrorCodes.CostExceeded, CostRule.Message(plan.Cost, allowed)))], report);
        if (plan.Statements > allowed.Statements)
            return Refused(request, [ErrorOf(PlanBudget.TooManyStatements(allowed))], report);
        request.Shared?.TakePlan(plan.Cost, plan.Statements);
        if (request.Cost == CostReporting.Validate)
            return ErrorsOf(plan, plan.Unread()) is { Count: > 0 } unplanned
                ? Refused(request, unplanned, report) : OperationAnswer.Told(report!, request.Place);
        if (request.Admit is { } admit)
            await admit(plan.Cost, cancellationToken).ConfigureAwait(false);
        return request.KeptUnder is { } under
            ? await answers.GetAsync(
                under, plan.Cost, () => ReadAsync(plan, variables, request, report, services, cancellationToken), cancellationToken)
                .ConfigureAwait(false)
            : await ReadAsync(plan, variables, request, report, services, cancellationToken).ConfigureAwait(false);
    }

    private async Task<OperationAnswer> ReadAsync(
        OperationPlan plan, VariableValues variables, OperationRequest request, CostReport? report, IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var allowed = request.Shared?.Left ?? limits;
        var budget = new ReadBudget(allowed);
        var results = await plan.RunAsync(variables, contexts, budget, request.Session, services, cancellationToken).ConfigureAwait(false);
        request.Shared?.TakeValues(budget.Values);
        var errors = ErrorsOf(plan, results);
        try
        {
            var answer = OperationAnswer.Executed(plan, results, errors, budget, errorWriter, request.Place, report, cancellationToken);
            request.Shared?.TakeAnswer(answer.Length ?? 0);
            return answer;
        }
        catch (QueryException e) when (e.Code == ErrorCodes.AnswerTooLarge)
        {
            // It was written till nothing was left.
            request.Shared?.TakeAnswer(allowed.AnswerBytes);
            throw;
        }
    }

    private List<ExecutionError> ErrorsOf(OperationPlan plan, FieldResult[] results) =>
        [.. plan.Errors(results).Select(e => ErrorOf(plan, e.Path, e.Field, e.Error))];

    private static GraphQLOperationDefinition OperationOf(GraphQLDocument document, string? name, bool queriesOnly)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var operation = operations.Find(o => string.IsNullOrEmpty(name) || o.Name == name);
        if (operation is null)
            throw operations.Count == 0 ? new NoOperationError() : UnknownOperation(name!, operations);
        if (string.IsNullOrEmpty(name) && operations.Count > 1)
            throw new QueryException(ErrorCodes.NoOperationName,
                "The document holds several operations: name one of them by 'operationName'.");
        if (operation.Operation != OperationType.Query)
        {
            var error = queriesOnly
                ? new ExecutionError("GET runs queries only: send mutations by POST.") { Code = ErrorCodes.QueriesOnly }
                : new ExecutionError($"This schema has no {operation.Operation.ToString().ToLowerInvariant()}s.")
                { Code = ErrorCodes.InvalidOperation };
            error.AddLocation(GraphQLParser.Location.FromLinearPosition(document.Source, operation.Location.Start));
            throw error;
        }
        return operation;
    }

    private static ExecutionError UnknownOperation(string name, List<GraphQLOperationDefinition> operations)
    {
        var error = new InvalidOperationNameError(name);
        var meant = NearestNames.DidYouMean(name, operations.Select(o => o.Name?.StringValue).OfType<string>());
        return meant.Length == 0 ? error : new ExecutionError(NearestNames.Append(error.Message, meant)) { Code = error.Code };
    }

    private ExecutionError ErrorOf(OperationPlan plan, object[] path, GraphQLField field, Exception exception)
    {
        var error = exception is QueryException query ? ErrorOf(query) : Internal(field, exception);
        error.Path = path;
        error.AddLocation(GraphQLParser.Location.FromLinearPosition(plan.Operation.Document.Source, field.Location.Start));
        return error;
    }

    private static ExecutionError ErrorOf(QueryException exception) => new(exception.Message) { Code = exception.Code };

    private ExecutionError Internal(GraphQLField field, Exception exception)
    {
        LogUnhandled(logger, exception, field.Name.StringValue);
        return new ExecutionError("The hub could not answer this field. The log has the reason.") { Code = ErrorCodes.Internal };
    }

    [LoggerMessage(LogLevel.Error, "Field {Field} failed")]
    private static partial void LogUnhandled(ILogger logger, Exception exception, string? field);
}
