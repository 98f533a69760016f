using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>Sees the statements of the hub begin and end; tests wait for that and not for time to pass.</summary>
/// <param name="text">Text of the statements that are meant.</param>
internal sealed class StatementWatch(string text = "") : DbCommandInterceptor
{
    private int _count;

    /// <summary>Completes when a statement is about to run.</summary>
    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a statement was stopped because its request was.</summary>
    public TaskCompletionSource Stopped { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The number of statements that returned rows, or were to.</summary>
    public int Count => Volatile.Read(ref _count);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains(text, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _count);
            Started.TrySetResult();
        }

        return new(result);
    }

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Stopped.TrySetResult();
        return Task.CompletedTask;
    }
}
