using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Remembers which database files turned out to be damaged, whichever request met the damage first, until a check finds them sound.
/// Connections that were opened before then are opened anew: their page caches may hold what the file no longer does.
/// </summary>
internal static class SqliteFaults
{
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private static readonly ConcurrentDictionary<string, string> _faults = new(StringComparer.Ordinal);
    private static int _repairs;

    /// <summary>How many damaged files became sound: a connection of an earlier count is not to be trusted.</summary>
    public static int Repairs => Volatile.Read(ref _repairs);

    /// <summary>Remembers an error that means a damaged file; others mean nothing here.</summary>
    /// <param name="connection">The connection on which it came.</param>
    /// <param name="exception">What SQLite answered.</param>
    public static void Note(SqliteConnection? connection, Exception exception)
    {
        // By the name that the hub has for the file: SQLite follows links.
        if (connection is not null && exception is SqliteException { SqliteErrorCode: IoError or Corrupt or NotADatabase })
            Note(new SqliteConnectionStringBuilder(connection.ConnectionString).DataSource,
                $"is damaged: {exception.Message.TrimEnd('.')}");
    }

    /// <summary>Remembers what is wrong with a file.</summary>
    public static void Note(string path, string fault) => _faults[path] = fault;

    /// <summary>What is known to be wrong with a file.</summary>
    public static string? Find(string path) => _faults.GetValueOrDefault(path);

    /// <summary>Forgets a fault that is no more.</summary>
    public static void Forget(string path)
    {
        if (_faults.TryRemove(path, out _))
            Interlocked.Increment(ref _repairs);
    }
}
