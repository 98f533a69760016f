using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>
/// Keeps what the query engine warns of: a test fails on a fault of the engine, whatever the answer says.
/// </summary>
internal sealed class EngineWarnings : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _warnings = new();

    public static EngineWarnings Create() => new();

    /// <summary>Fails on what was warned of since the last look.</summary>
    public void AssertNone()
    {
        var warnings = _warnings.ToList();
        _warnings.Clear();
        Assert.True(warnings.Count == 0, string.Join('\n', warnings));
    }

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith("Yunnan.DataHub.QueryEngine", StringComparison.Ordinal) ? new EngineLog(_warnings) : NullLogger.Instance;

    public void Dispose()
    {
    }

    private sealed class EngineLog(ConcurrentQueue<string> warnings) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                warnings.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }
}
