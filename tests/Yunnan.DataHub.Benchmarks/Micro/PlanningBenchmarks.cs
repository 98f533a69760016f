using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Yunnan.DataHub.Benchmarks.Micro;

/// <summary>
/// The same page as a document that comes for the first time (GraphQL.NET answers), twice (the second time makes the plan; the difference
/// is its price) and as one that has its plan.
/// </summary>
public class PlanningBenchmarks : EngineBenchmarks
{
    private static readonly JsonElement One = JsonSerializer.SerializeToElement(new { first = 1 });

    /// <summary>Makes the plan of the operation that has one.</summary>
    [GlobalSetup]
    public Task SetUp() => Engine.PlanAsync(MicroDocuments.Details, One);

    /// <summary>With a plan.</summary>
    [Benchmark(Baseline = true)]
    public Task Planned() => Engine.RunAsync(MicroDocuments.Details, One);

    /// <summary>For the first time.</summary>
    [Benchmark]
    public Task FirstTime() => Engine.RunAsync(MicroDocuments.New(MicroDocuments.Details), One);

    /// <summary>For the first and the second time.</summary>
    [Benchmark]
    public async Task FirstAndSecondTime()
    {
        var document = MicroDocuments.New(MicroDocuments.Details);
        await Engine.RunAsync(document, One);
        await Engine.RunAsync(document, One);
    }
}
