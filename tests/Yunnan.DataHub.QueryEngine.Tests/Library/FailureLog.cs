using Microsoft.Extensions.Logging;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>Keeps the exceptions that the engine logs, so that a test that fails can tell why.</summary>
internal sealed class FailureLog : ILoggerProvider, ILogger
{
    private readonly List<Exception> _failures = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null && IsEnabled(logLevel))
            _failures.Add(exception);
    }

    public override string ToString() => string.Join('\n', _failures);

    public void Dispose()
    {
    }
}
