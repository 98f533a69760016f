using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Tells each connection how to work when it opens, each statement what stops it, and has rows read by a reader of the hub. A connection
/// whose file is no longer the database's is opened anew before its next statement, and errors that mean a damaged file are remembered.
/// </summary>
internal sealed class SqliteSessions : DbCommandInterceptor, IDbConnectionInterceptor
{
    private static readonly SqliteSessions _tuned = new(isTuned: true);
    private static readonly SqliteSessions _plain = new(isTuned: false);

    private readonly bool _isTuned;

    private SqliteSessions(bool isTuned) => _isTuned = isTuned;

    /// <param name="isTuned">Whether rows are read past the provider, by <see cref="SqliteRowReader"/>.</param>
    public static SqliteSessions For(bool isTuned) => isTuned ? _tuned : _plain;

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Watch(connection, CancellationToken.None);

    // A transaction begins and ends with the token that its connection was opened with.
    public Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Watch(connection, cancellationToken);
        return Task.CompletedTask;
    }

    // The next user of a pooled connection has a token of its own, or none.
    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Watch(connection, CancellationToken.None);
        if (connection is SqliteConnection closing)
            SqlitePreparedCommands.Close(closing);
        return result;
    }

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData,
        InterceptionResult result) =>
        new(ConnectionClosing(connection, eventData, result));

    /// <summary>Begins a transaction that reads, on a file that is still the database's.</summary>
    public static SqliteTransaction BeginRead(SqliteConnection connection)
    {
        Renew(connection);
        return connection.BeginTransaction(deferred: true);
    }

    // Who doesn't wait has no token: that of the request before must not stop the statement.
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result)
    {
        Begin(command, CancellationToken.None);
        return RunPrepared(command, result);
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<object> result)
    {
        Begin(command, CancellationToken.None);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Begin(command, CancellationToken.None);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Begin(command, cancellationToken);
        return new(RunPrepared(command, result));
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Begin(command, cancellationToken);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Begin(command, cancellationToken);
        return new(result);
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) =>
        SqliteFaults.Note(command.Connection as SqliteConnection, eventData.Exception);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData,
        CancellationToken cancellationToken = default)
    {
        CommandFailed(command, eventData);
        return Task.CompletedTask;
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) =>
        result is not SqliteDataReader rows ? result
        : _isTuned ? new SqliteRowReader(rows, (SqliteConnection)command.Connection!)
        : new SqliteWatchedReader(rows, (SqliteConnection)command.Connection!);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        new(ReaderExecuted(command, eventData, result));

    private InterceptionResult<DbDataReader> RunPrepared(DbCommand command, InterceptionResult<DbDataReader> result) =>
        _isTuned && !result.HasResult && command is SqliteCommand { Connection: { Handle: not null } connection } own
            && SqlitePreparedCommands.For(connection).Run(own) is { } rows
            ? InterceptionResult<DbDataReader>.SuppressWithResult(rows) : result;

    private static void Begin(DbCommand command, CancellationToken cancellationToken)
    {
        if (command.Connection is not SqliteConnection { Handle: not null } connection)
            return;
        // Transactions are brought to their end: they lie in the file that was there when they began.
        var session = command.Transaction is null ? Renew(connection) : SqliteSession.For(connection);
        session.CancellationToken = cancellationToken;
    }

    /// <summary>
    /// Opens a connection anew whose file is no longer the database's, unless rows are being read from it: those are read to their end.
    /// </summary>
    private static SqliteSession Renew(SqliteConnection connection)
    {
        var session = SqliteSession.For(connection);
        return session.Readers == 0 && session.IsOutdated(connection.Handle!) ? OpenAnew(connection) : session;
    }

    private static SqliteSession OpenAnew(SqliteConnection connection)
    {
        SqliteConnection.ClearPool(connection);
        connection.Close();
        connection.Open();
        return SqliteSession.For(connection);
    }

    private static void Watch(DbConnection? connection, CancellationToken cancellationToken)
    {
        if (connection is SqliteConnection { Handle: not null } open)
            SqliteSession.For(open).CancellationToken = cancellationToken;
    }
}
