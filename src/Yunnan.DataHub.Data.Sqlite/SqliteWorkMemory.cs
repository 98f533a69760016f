using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Sets a connection up for a kind of work with millions of rows, and back when it is disposed of.</summary>
internal sealed class SqliteWorkMemory : IDisposable
{
    private const int RowsKiB = 65_536;

    // SQLite sorts as much at once as its cache is large. Parts that the processor's cache holds take half the time of the whole.
    private const int IndexKiB = 4_096;

    private readonly SqliteConnection _connection;
    private readonly long _cache;
    private readonly long _threads;

    private SqliteWorkMemory(SqliteConnection connection, int cacheKiB)
    {
        _connection = connection;
        (_cache, _threads) = (Read("cache_size"), Read("threads"));
        Set(-cacheKiB, 1);
    }

    /// <summary>For the writing of rows: a large cache, and a thread to sort beside the one that reads.</summary>
    public static SqliteWorkMemory ForRows(SqliteConnection connection) => new(connection, RowsKiB);

    /// <summary>For the making of indexes.</summary>
    public static SqliteWorkMemory ForIndexes(SqliteConnection connection) => new(connection, IndexKiB);

    // Past the provider: where a full disk has ended the transaction it refuses every command, and the reason would be lost.
    public void Dispose() => _ = raw.sqlite3_exec(_connection.Handle, Text(_cache, _threads));

    private void Set(long cache, long threads) => _connection.Run(Text(cache, threads));

    private static string Text(long cache, long threads) =>
        string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = {cache}; PRAGMA threads = {threads}");

    private long Read(string pragma)
    {
        using var statement = new SqliteStatement(_connection, $"PRAGMA {pragma}");
        return statement.ReadNumber();
    }
}
