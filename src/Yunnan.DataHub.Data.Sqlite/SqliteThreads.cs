using SQLitePCL;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// How SQLite guards itself against threads, which is settled for the whole process before its first call. No connection of the hub is
/// used by two threads at a time, so no lock is needed around each call: SQLite takes one for every column of every row.
/// </summary>
internal static class SqliteThreads
{
    private static readonly Lock _lock = new();
    private static bool _isUsedWithLocks;
    private static int? _result;

    /// <summary>Starts SQLite, without locks where nobody of this process has started it with them.</summary>
    public static void Start(bool withLocks)
    {
        lock (_lock)
        {
            Batteries_V2.Init();
            if (withLocks)
                _isUsedWithLocks = true;
            else
                _result ??= raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        }
    }

    /// <summary>
    /// Says why SQLite works with locks although it was to start without them; null where it does not, or the hub itself wanted them
    /// before.
    /// </summary>
    public static string? FindFault(sqlite3 database) =>
        _isUsedWithLocks ? null : FindFault(_result ?? raw.SQLITE_OK, raw.sqlite3_threadsafe(), SqliteLibrary.HasLocks(database));

    /// <param name="result">What SQLite answered to the wish to do without locks.</param>
    /// <param name="threadSafety">What it was built for: 0 is one thread alone.</param>
    /// <param name="hasLocks">Whether it locks a database that was opened afterwards.</param>
    internal static string? FindFault(int result, int threadSafety, bool hasLocks) => (result, threadSafety, hasLocks) switch
    {
        (_, 0, _) => "SQLite was built for one thread alone",
        (raw.SQLITE_MISUSE, _, _) => "SQLite was started before the hub could tell it to work without locks",
        (not raw.SQLITE_OK, _, _) => $"SQLite refused to work without locks (code {result})",
        (_, _, true) => "SQLite works with locks, although it was told not to",
        _ => null,
    };
}
