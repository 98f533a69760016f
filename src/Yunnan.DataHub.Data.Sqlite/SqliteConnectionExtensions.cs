using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Statements of the hub's own on a connection.</summary>
internal static class SqliteConnectionExtensions
{
    /// <summary>Runs a statement that gives no rows.</summary>
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// Sets a connection to write millions of rows: a cache of 64 MiB, which is also what the sorting of an index may take, and a thread to sort beside the one that reads.
    /// </summary>
    public static void WorkInBulk(this SqliteConnection connection) => connection.Run("PRAGMA cache_size = -65536; PRAGMA threads = 1");

    /// <summary>Sets it back, before it goes to a pool.</summary>
    public static void WorkAsUsual(this SqliteConnection connection) => connection.Run("PRAGMA cache_size = -2000; PRAGMA threads = 0");
}
