using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Yunnan.DataHub.Benchmarks.Micro;

/// <summary>
/// Filters of some conditions that no row meets: read, checked and turned into SQL when they are new; only bound when they are planned.
/// </summary>
public class FilteringBenchmarks : EngineBenchmarks
{
    private JsonElement _where;

    /// <summary>How many conditions.</summary>
    [Params(1, 10, 50)]
    public int Conditions { get; set; }

    /// <summary>Makes the filter and its plan.</summary>
    [GlobalSetup]
    public async Task SetUp()
    {
        var or = Enumerable.Range(0, Conditions)
            .Select(n => new { number = new { eq = string.Create(CultureInfo.InvariantCulture, $"none {n}") } });
        _where = JsonSerializer.SerializeToElement(new { where = new { or } });
        await Engine.PlanAsync(MicroDocuments.Filtered, _where);
    }

    /// <summary>With a plan.</summary>
    [Benchmark(Baseline = true)]
    public Task Planned() => Engine.RunAsync(MicroDocuments.Filtered, _where);

    /// <summary>For the first time.</summary>
    [Benchmark]
    public Task FirstTime() => Engine.RunAsync(MicroDocuments.New(MicroDocuments.Filtered), _where);
}
