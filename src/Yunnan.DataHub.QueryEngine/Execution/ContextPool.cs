using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// Hands out database contexts. Those of a database in the same process are kept with their connections open
/// (<see cref="EngineLimits.IdleConnections"/>): opening one there costs more than most statements. A server's driver pools connections
/// itself.
/// </summary>
internal sealed class ContextPool(Func<DbContext> create, ReadIsolation? isolation, EngineLimits limits) : IDisposable
{
    private readonly ConcurrentStack<DbContext> _idle = new();
    private int _count;
    private volatile bool _isDisposed;

    /// <summary>
    /// Runs a plan in a session, or with a context of its own. A context that was there when something failed is not used again.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="readsTogether">Whether what it reads is to be one state of the data.</param>
    /// <param name="values">The request's values.</param>
    /// <param name="budget">What the operation may still read.</param>
    /// <param name="session">The session that it is to read in; null for none.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<object?> RunAsync(RootPlan plan, bool readsTogether, RequestValues values, ReadBudget budget, ReadSession? session,
        IServiceProvider services, CancellationToken cancellationToken)
    {
        plan.Check(values);
        return session is null
            ? await WithContextAsync(database => readsTogether && isolation is not null
                ? isolation.Run(database, () => ReadAsync(database), cancellationToken) : ReadAsync(database), cancellationToken)
                .ConfigureAwait(false)
            : await session.RunAsync(ReadAsync, cancellationToken).ConfigureAwait(false);

        async Task<object?> ReadAsync(DbContext database)
        {
            try
            {
                return await plan.RunAsync(new StatementContext(database, values, budget, services, cancellationToken))
                    .ConfigureAwait(false);
            }
            // A statement that was stopped fails with an exception of its database; for the request it is one and the same thing: it was
            // cancelled.
            catch (Exception e) when (cancellationToken.IsCancellationRequested && e.GetBaseException() is DbException)
            {
                throw new OperationCanceledException("The request's SQL was stopped.", e, cancellationToken);
            }
            catch (Exception e) when (IsOverflow(e.GetBaseException()))
            {
                throw new QueryException(ErrorCodes.NumberTooLarge,
                    "A sum is larger than the hub can count. Ask for fewer rows or smaller groups.");
            }
        }
    }

    /// <summary>Runs operations that see one state of the data, whatever is written meanwhile.</summary>
    /// <param name="read">Runs them. It is called once, even where the database's driver would try again.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task ReadTogetherAsync(Func<ReadSession, Task> read, CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? failure = null;
        await WithContextAsync(
            database => isolation is null ? ReadAsync(database) : isolation.Run(database, () => ReadAsync(database), cancellationToken),
            cancellationToken, () => failure is null).ConfigureAwait(false);
        failure?.Throw();

        async Task<object?> ReadAsync(DbContext database)
        {
            try
            {
                using var session = new ReadSession(database);
                await read(session).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
            return null;
        }
    }

    /// <summary>A context to plan with; its caller disposes of it.</summary>
    public DbContext Create() => create();

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryPop(out var database))
            database.Dispose();
    }

    /// <summary>
    /// Whether a number was too large: both databases add whole numbers in 64 bits, and say so alike where these are too few.
    /// </summary>
    private static bool IsOverflow(Exception reason) =>
        reason is OverflowException || (reason is DbException && reason.Message.Contains("overflow", StringComparison.OrdinalIgnoreCase));

    private async Task<object?> WithContextAsync(Func<DbContext, Task<object?>> read, CancellationToken cancellationToken,
        Func<bool>? isGood = null)
    {
        var database = await RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await read(database).ConfigureAwait(false);
            if (isGood?.Invoke() != false && Keep(database))
                database = null;
            return result;
        }
        finally
        {
            if (database is not null)
                await database.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<DbContext> RentAsync(CancellationToken cancellationToken)
    {
        if (_idle.TryPop(out var idle))
        {
            Interlocked.Decrement(ref _count);
            return idle;
        }
        var database = create();
        if (limits.IdleConnections == 0)
            return database;
        try
        {
            await database.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private bool Keep(DbContext database)
    {
        if (Interlocked.Increment(ref _count) > limits.IdleConnections || _isDisposed)
        {
            Interlocked.Decrement(ref _count);
            return false;
        }
        database.ChangeTracker.Clear();
        _idle.Push(database);
        return true;
    }
}
