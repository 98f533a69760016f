using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Sqlite;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>A database file that a test opens past the hub.</summary>
internal static class DatabaseFile
{
    /// <summary>
    /// Opens the file, after SQLite was started as the hub starts it: the first connection settles for the whole process how SQLite locks.
    /// </summary>
    public static async Task<SqliteConnection> OpenAsync(string file)
    {
        new DbContextOptionsBuilder().UseHubSqlite("Data Source=:memory:");
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}
