using System.Collections.Concurrent;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;

namespace Yunnan.DataHub.Benchmarks.Contenders.GraphQLNet;

/// <summary>
/// Documents that were parsed and found valid are neither parsed nor validated again: what the package GraphQL.MemoryCache does,
/// which the package feed doesn't serve. Unbounded, because the benchmark sends a handful of documents.
/// </summary>
internal sealed class DocumentCache : IConfigureExecution
{
    private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = new(StringComparer.Ordinal);

    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (_documents.TryGetValue(options.Query!, out var known))
        {
            options.Document = known;
            options.ValidationRules = [];
        }
        var result = await next(options);
        if (known is null && result is { Executed: true, Document: { } document })
            _documents.TryAdd(options.Query!, document);
        return result;
    }
}
