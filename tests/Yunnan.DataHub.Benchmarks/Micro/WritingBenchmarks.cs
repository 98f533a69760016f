using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Yunnan.DataHub.Benchmarks.Micro;

/// <summary>Planned pages of growing size: what is added by a row is reading it and writing its JSON.</summary>
public class WritingBenchmarks : EngineBenchmarks
{
    private JsonElement _variables;

    /// <summary>How many rows.</summary>
    [Params(1, 100, 1000)]
    public int Rows { get; set; }

    /// <summary>Makes the plans.</summary>
    [GlobalSetup]
    public async Task SetUp()
    {
        _variables = JsonSerializer.SerializeToElement(new { first = Rows });
        await Engine.PlanAsync(MicroDocuments.Page, _variables);
        await Engine.PlanAsync(MicroDocuments.Details, _variables);
    }

    /// <summary>Six columns.</summary>
    [Benchmark(Baseline = true)]
    public Task Page() => Engine.RunAsync(MicroDocuments.Page, _variables);

    /// <summary>A reference, and a list of five.</summary>
    [Benchmark]
    public Task Details() => Engine.RunAsync(MicroDocuments.Details, _variables);
}
