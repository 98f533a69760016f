using System.Diagnostics.Metrics;
using GraphQL.Types;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// The plans of operations that came before. An operation is answered by GraphQL.NET first: only when that went well, and it comes again
/// with variables of the same shape, a plan is made. So a flood of documents that never come again costs no compilation, and no plan
/// skips validation or limits. What the caller may see belongs to the key: a plan serves callers with the same scopes only.
/// </summary>
internal sealed class PlanCache(ISchema schema, ContextPool contexts, EngineLimits limits) : IDisposable
{
    /// <summary>Longer documents are not kept: their texts would be most of the cache's memory.</summary>
    private const int LongestDocument = 32_768;

    private readonly LeastRecentlyUsedCache<(string Query, string? Operation, string Scopes), PreparedOperation> _operations = new(limits.Plans);
    private readonly LeastRecentlyUsedCache<(PreparedOperation Operation, string Shape), Lazy<OperationPlan>> _plans = new(limits.Plans);
    private readonly Meter _meter = new("Yunnan.DataHub.QueryEngine");
    private Counter<long>? _lookups;

    private Counter<long> Lookups => _lookups ??= CreateLookups();

    /// <summary>The plan for a request, with its variables; null where GraphQL.NET has to answer.</summary>
    public (OperationPlan Plan, VariableValues Variables)? Find(OperationRequest request, IReadOnlyDictionary<string, object?>? variables)
    {
        if (request.Query is { Length: <= LongestDocument } query
            && _operations.TryGet((query, request.OperationName, request.Scopes.Key), out var operation)
            && operation.Coerce(variables) is { } values
            && _plans.TryGet((operation, operation.Shape(values)), out var plan))
        {
            Lookups.Add(1, new KeyValuePair<string, object?>("result", "hit"));
            return (plan.Value, values);
        }
        Lookups.Add(1, new KeyValuePair<string, object?>("result", "miss"));
        return null;
    }

    /// <summary>Notes an operation that GraphQL.NET has answered without errors. Its plan is made when it comes again.</summary>
    public void Note(OperationRequest request, GraphQLDocument document, IReadOnlyDictionary<string, object?>? variables)
    {
        if (request.Query is not { Length: <= LongestDocument } query)
            return;
        var key = (query, request.OperationName, request.Scopes.Key);
        if (!_operations.TryGet(key, out var operation))
        {
            if (PreparedOperation.Of(schema, document, request.OperationName) is not { } prepared)
                return;
            operation = _operations.Add(key, prepared);
        }
        if (operation.Coerce(variables) is not { } values)
            return;
        _plans.Add((operation, operation.Shape(values)), new Lazy<OperationPlan>(() =>
        {
            using var database = contexts.Create();
            return new OperationPlan(operation, values, schema, database, limits);
        }));
    }

    public void Dispose() => _meter.Dispose();

    private Counter<long> CreateLookups()
    {
        _meter.CreateObservableGauge("datahub.plans.count", () => _plans.Count, description: "Plans in the cache.");
        return _meter.CreateCounter<long>("datahub.plans.lookups", description: "Look-ups of operation plans, by result: hit or miss.");
    }
}
