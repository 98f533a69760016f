using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// What the hub knows of one open database handle: it was told how to work, which token stops the statement that it runs, and whether its
/// file is still the one that has the database's name. Microsoft.Data.Sqlite looks at a token before a statement and never again, and its
/// <c>Cancel</c> does nothing. So SQLite itself asks, on the thread that runs the statement and every <see cref="Instructions"/> steps of
/// its virtual machine: there is no other thread whose call could come too early, too late or for the next user of a pooled connection. The
/// statement then fails with SQLITE_INTERRUPT (9), and the connection stays good.
/// </summary>
internal sealed partial class SqliteSession
{
    /// <summary>Some ten microseconds of work: what the question costs can't be measured, and what it waits for nobody notices.</summary>
    private const int Instructions = 1_000;

    // LIKE is to heed case as all other comparisons do, references hold, writers wait for each other.
    private const string Pragmas = "PRAGMA case_sensitive_like = ON; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 30000;";

    // As often as the file is looked at, in milliseconds: a look costs as much as a small statement.
    private const int LookEvery = 100;

    // SQLITE_FCNTL_HAS_MOVED
    private const int HasMovedCode = 20;

    private static readonly ConditionalWeakTable<sqlite3, SqliteSession> _sessions = [];
    private static readonly delegate_progress _isCancelled = static session =>
        ((SqliteSession)session).CancellationToken.IsCancellationRequested ? 1 : 0;

    private readonly int _repairs = SqliteFaults.Repairs;
    private long _lookedAt = Environment.TickCount64;
    private bool _isOutdated;

    private SqliteSession()
    {
    }

    /// <summary>Stops the statement that runs; none where nothing does.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>How many readers read rows from the handle.</summary>
    public int Readers { get; set; }

    /// <summary>
    /// Whether the handle is to be opened anew: its file was deleted, moved or replaced, or was damaged and is sound again.
    /// </summary>
    public bool IsOutdated(sqlite3 handle) => _isOutdated || (_isOutdated = _repairs != SqliteFaults.Repairs || HasMoved(handle));

    /// <summary>The session of an open connection. One that comes back from the pool still knows what it was told.</summary>
    public static SqliteSession For(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        if (_sessions.TryGetValue(handle, out var known))
            return known;
        connection.Run(Pragmas);
        SqliteFunctions.AddTo(connection);
        var session = new SqliteSession();
        raw.sqlite3_progress_handler(handle, Instructions, _isCancelled, session);
        _sessions.Add(handle, session);
        return session;
    }

    private bool HasMoved(sqlite3 handle)
    {
        var now = Environment.TickCount64;
        if (now - _lookedAt < LookEvery || !SqliteLibrary.IsTheProviders)
            return false;
        _lookedAt = now;
        return FileControl(handle.DangerousGetHandle(), 0, HasMovedCode, out var hasMoved) == raw.SQLITE_OK && hasMoved != 0;
    }

    [LibraryImport(SqliteLibrary.Name, EntryPoint = "sqlite3_file_control")]
    private static partial int FileControl(nint database, nint schema, int code, out int value);
}
