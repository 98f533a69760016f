using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Who else may read the database's files: nobody. Windows has other rights.</summary>
[UnsupportedOSPlatform("windows")]
public class DatabaseFileTests
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite
            | UnixFileMode.OtherExecute;

    [Fact]
    public async Task A_new_database_is_its_owner_s_alone_and_so_is_the_folder_that_is_made_for_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = Path.Combine(Directory.CreateTempSubdirectory("datahub-cli").FullName, "new");

        var answer = await DataHub.RunAsync("migrate", "--sqlite-path", Path.Combine(folder, "hub.db"));

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        await using var writer = new SqliteConnection($"Data Source={Path.Combine(folder, "hub.db")};Pooling=False");
        await writer.OpenAsync();
        await using var write = writer.CreateCommand();
        write.CommandText = "PRAGMA user_version = 1";
        await write.ExecuteNonQueryAsync();
        var files = Directory.GetFiles(folder);
        Assert.Equal(["hub.db", "hub.db-shm", "hub.db-wal"], files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task A_database_that_others_could_read_is_closed_to_them_by_the_next_command()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var hub = await DataHub.SeededAsync();
        string[] files = [hub.Database, hub.InFolder("hub.db-wal"), hub.InFolder("hub.db-shm")];
        foreach (var file in files)
        {
            await File.AppendAllBytesAsync(file, []);
            File.SetUnixFileMode(file, (UnixFileMode)0b110_100_100);
        }

        var answer = await DataHub.RunAsync("keys", "list", "--sqlite-path", hub.Database);

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.All(files.Where(File.Exists), file => Assert.Equal(default, File.GetUnixFileMode(file) & Others));
    }
}
