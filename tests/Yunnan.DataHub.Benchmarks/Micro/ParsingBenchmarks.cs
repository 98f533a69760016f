using BenchmarkDotNet.Attributes;
using GraphQL.Execution;

namespace Yunnan.DataHub.Benchmarks.Micro;

/// <summary>What reading a document costs: GraphQL.NET's parser, as the engine sets it up.</summary>
public class ParsingBenchmarks
{
    private readonly GraphQLDocumentBuilder _documents = new() { MaxDepth = 256 };

    /// <summary>One row.</summary>
    [Benchmark(Baseline = true)]
    public object Row() => _documents.Build(MicroDocuments.Row);

    /// <summary>A page with a reference and a list.</summary>
    [Benchmark]
    public object Details() => _documents.Build(MicroDocuments.Details);
}
