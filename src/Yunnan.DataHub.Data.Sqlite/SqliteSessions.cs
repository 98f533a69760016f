using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Tells each connection how to work when it opens, each statement what stops it, and has rows read by <see cref="SqliteRowReader"/>.</summary>
internal sealed class SqliteSessions : DbCommandInterceptor, IDbConnectionInterceptor
{
    public static readonly SqliteSessions Instance = new();

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Watch(connection, CancellationToken.None);

    // A transaction begins and ends with the token that its connection was opened with.
    public Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Watch(connection, cancellationToken);
        return Task.CompletedTask;
    }

    // The next user of a pooled connection has a token of its own, or none.
    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Watch(connection, CancellationToken.None);
        return result;
    }

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(ConnectionClosing(connection, eventData, result));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Watch(command.Connection, cancellationToken);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Watch(command.Connection, cancellationToken);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Watch(command.Connection, cancellationToken);
        return new(result);
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) =>
        result is SqliteDataReader rows ? new SqliteRowReader(rows) : result;

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        new(ReaderExecuted(command, eventData, result));

    private static void Watch(DbConnection? connection, CancellationToken cancellation)
    {
        if (connection is SqliteConnection { Handle: not null } open)
            SqliteSession.Of(open).Cancellation = cancellation;
    }
}
