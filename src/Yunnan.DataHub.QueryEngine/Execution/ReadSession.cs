using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// One state of the data, in which several requests read (<see cref="OperationRequest.Session"/>): on one connection, so one root field
/// after the other.
/// </summary>
public sealed class ReadSession : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    internal ReadSession(DbContext database) => Database = database;

    /// <summary>The context that reads. What else is to be of the same state is read by it between two requests.</summary>
    public DbContext Database { get; }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    internal async Task<object?> RunAsync(Func<DbContext, Task<object?>> read, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await read(Database).ConfigureAwait(false);
        }
        finally
        {
            // Nothing is kept of a page: there may be thousands.
            Database.ChangeTracker.Clear();
            _turn.Release();
        }
    }
}

/// <summary>Opens sessions.</summary>
public sealed class ReadSessions
{
    private readonly ContextPool _contexts;

    internal ReadSessions(ContextPool contexts) => _contexts = contexts;

    /// <summary>Runs requests that see one state of the data, whatever is written meanwhile.</summary>
    /// <param name="read">Runs them, in the session that it is given. It is called once, whatever the driver does about failures.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task RunAsync(Func<ReadSession, Task> read, CancellationToken cancellationToken) =>
        _contexts.ReadTogetherAsync(read, cancellationToken);
}
