using System.Diagnostics.Metrics;
using GraphQL.Types;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parsing;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// The plans of operations that came before. Only when an operation went well, and comes again with variables of the same shape, is a plan
/// made to be kept, whose statements EF compiles. So a flood of documents that never come again costs no compilation, and no plan skips
/// validation or limits. What the caller may see belongs to the key: a plan serves callers with the same scopes only.
/// </summary>
internal sealed partial class PlanCache : IDisposable
{
    /// <summary>Longer documents are not kept: their texts would be most of the cache's memory.</summary>
    private const int LongestDocument = 32_768;

    /// <summary>Variables of longer shapes have no plan.</summary>
    private const int LongestShape = 4_096;

    /// <summary>
    /// How long all documents may be together, for each that may be kept: parsed, a document takes some fifty times its text.
    /// </summary>
    private const int TextPerPlan = 2_000;

    /// <summary>
    /// How many statements all plans may have together, for each that may be kept: compiled, a statement takes some 50 KB.
    /// </summary>
    private const int StatementsPerPlan = 5;

    private readonly ISchema _schema;
    private readonly ContextPool _contexts;
    private readonly EngineLimits _limits;
    private readonly ILogger<PlanCache> _logger;
    private readonly LeastRecentlyUsedCache<(string Query, string? Operation, string Scopes), PreparedOperation> _operations;
    private readonly LeastRecentlyUsedCache<(PreparedOperation Operation, string Shape), Lazy<CachedPlan>> _plans;
    private readonly Meter _meter = new("Yunnan.DataHub.QueryEngine");
    private readonly Counter<long> _lookups;

    public PlanCache(ISchema schema, ContextPool contexts, EngineLimits limits, ILogger<PlanCache> logger)
    {
        (_schema, _contexts, _limits, _logger) = (schema, contexts, limits, logger);
        _operations = new(limits.Plans, (long)limits.Plans * TextPerPlan);
        _plans = new(limits.Plans, (long)limits.Plans * StatementsPerPlan);
        _lookups = _meter.CreateCounter<long>("datahub.plans.lookups", description: "Look-ups of operation plans, by result: hit or miss.");
        _meter.CreateObservableGauge("datahub.plans.count", () => _plans.Count, description: "Plans in the cache.");
    }

    /// <summary>The plan for a request, with its variables; null where there is none.</summary>
    public (OperationPlan Plan, VariableValues Variables)? Find(OperationRequest request, IReadOnlyDictionary<string, object?>? variables)
    {
        if (request.Query is { Length: <= LongestDocument } query
            && _operations.TryGet((query, request.OperationName, request.Scopes.Key), out var operation)
            && operation.Coerce(variables) is { } values
            && operation.Shape(values) is { Length: <= LongestShape } shape
            && _plans.TryGet((operation, shape), out var kept)
            && PlanOf(kept, (operation, shape)) is { } plan)
        {
            _lookups.Add(1, new KeyValuePair<string, object?>("result", "hit"));
            return (plan, values);
        }
        _lookups.Add(1, new KeyValuePair<string, object?>("result", "miss"));
        return null;
    }

    /// <summary>Notes an operation that was answered without errors. The plan to keep is made when it comes again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="answered">The plan that it was answered by.</param>
    /// <param name="values">Its variables.</param>
    /// <param name="cost">What its fields cost.</param>
    public void Note(OperationRequest request, OperationPlan answered, VariableValues values, OperationCost cost)
    {
        if (request.Query is not { Length: <= LongestDocument } query)
            return;
        var operation = _operations.Add((query, request.OperationName, request.Scopes.Key), answered.Operation, query.Length);
        if (operation.Shape(values) is not { Length: <= LongestShape } shape)
            return;
        var scopedFields = answered.ScopedFields;
        // A plan that is kept may need more than the one for a single request, such as statements for all types that ids may name.
        _plans.Add((operation, shape), new Lazy<CachedPlan>(() => Make(operation, values, new PlanBudget(_limits, cost), scopedFields)),
            answered.Statements + 1);
    }

    public void Dispose() => _meter.Dispose();

    private CachedPlan Make(PreparedOperation operation, VariableValues values, PlanBudget budget, ScopedFields scopedFields)
    {
        try
        {
            using var database = _contexts.Create();
            var plan = new OperationPlan(operation, values, _schema, database, budget, scopedFields, isKept: true);
            return plan.Failures.Any()
                ? new CachedPlan(null, plan.Failures.FirstOrDefault(e => e is not QueryException)) : new CachedPlan(plan, null);
        }
        catch (Exception exception)
        {
            return new CachedPlan(null, exception is QueryException ? null : exception);
        }
    }

    // What went wrong once may go well the next time: only that there can be no plan is kept.
    private OperationPlan? PlanOf(Lazy<CachedPlan> kept, (PreparedOperation, string) key)
    {
        if (kept.Value.Failure is { } failure && _plans.Remove(key, kept))
            LogFailure(_logger, failure);
        return kept.Value.Plan;
    }

    [LoggerMessage(LogLevel.Warning, "A plan could not be made; the operation is planned anew for each request till one can")]
    private static partial void LogFailure(ILogger logger, Exception exception);

    /// <summary>A plan; without one, why it could not be made, or null where there can be none.</summary>
    private sealed record CachedPlan(OperationPlan? Plan, Exception? Failure);
}
