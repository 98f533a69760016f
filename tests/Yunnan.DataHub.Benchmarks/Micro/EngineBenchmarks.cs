using BenchmarkDotNet.Attributes;

namespace Yunnan.DataHub.Benchmarks.Micro;

/// <summary>Benchmarks that run whole operations.</summary>
public abstract class EngineBenchmarks : IDisposable
{
    private EngineHost? _engine;

    private protected EngineHost Engine => _engine ??= new EngineHost();

    /// <summary>Ends the engine.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _engine?.Dispose();
        GC.SuppressFinalize(this);
    }
}
