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
}
