using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>Database files of hubs, and files that a test opens past the hub.</summary>
internal static class DatabaseFile
{
    public const string Name = "hub.db";

    /// <summary>A new folder with a database that holds the catalogue: filling one takes longer than most tests.</summary>
    public static DirectoryInfo FolderWithHub()
    {
        var folder = Directory.CreateTempSubdirectory("yunnan-datahub-");
        File.Copy(TemporaryDatabase.SeededFile, Path.Combine(folder.FullName, Name));
        return folder;
    }

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
