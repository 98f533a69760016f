using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>
/// Keeps what the query engine warns of. A plan that fails is answered the long way, which the caller doesn't see: here it fails the test.
/// </summary>
internal sealed class PlanFailures : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _warnings = new();

    public static PlanFailures Create() => new();

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
