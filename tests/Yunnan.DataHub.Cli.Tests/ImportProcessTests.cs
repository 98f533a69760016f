using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>The program as a process of its own, with an environment of its own, which can be killed.</summary>
public class ImportProcessTests
{
    [Fact]
    public async Task Without_a_key_persons_are_refused_in_one_clear_line()
    {
        using var hub = await RecordFiles.HubAsync();

        using var process = Start(key: null, "import", "persons", hub.WithFile(RecordFiles.Persons(1)), "--sqlite-path", hub.Database);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("Hub:IdentityKey must hold a secret of 32 characters or more before persons are imported", error);
        Assert.Single(error.Trim().Split('\n'));
        await using var context = hub.Open();
        Assert.False(await context.People.AnyAsync());
    }

    [Fact]
    public async Task A_kill_in_the_middle_leaves_the_database_as_it_was()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(100)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(10, persons: 100)));
        SqliteConnection.ClearAllPools();
        // More than SQLite keeps in memory, so that pages of the unfinished transaction are in the log when it is killed: seconds before
        // its end.
        var file = hub.WithFile(RecordFiles.Certificates(600_000, persons: 100).Replace(",530102,", ",530300,", StringComparison.Ordinal));

        using var process = Start(RecordFiles.Key, "import", "skill-certificates", file, "--sqlite-path", hub.Database);
        var log = new FileInfo(hub.Database + "-wal");
        while (!process.HasExited && !(log is { Exists: true, Length: > 1 << 20 } && IsBeingWritten(hub.Database)))
        {
            await Task.Delay(10);
            log.Refresh();
        }

        Assert.False(process.HasExited, "The import ended before it could be killed.");
        process.Kill();
        await process.WaitForExitAsync();

        await using var context = hub.Open();
        Assert.Equal("ok",
            await context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        Assert.Equal((10, 10),
            (await context.SkillCertificates.CountAsync(), await context.SkillCertificates.CountAsync(c => c.RegionKey == "530102")));
        Assert.StartsWith("10 rows: 0 added, 0 changed, 10 unchanged.",
            (await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(10, persons: 100))).Output);
    }

    [Fact]
    public async Task A_workbook_in_a_zip_file_leaves_nothing_on_the_disk_when_the_import_is_killed()
    {
        using var hub = await RecordFiles.HubAsync();
        SqliteConnection.ClearAllPools();
        var temporary = Directory.CreateDirectory(hub.InFolder("temporary"));
        // More than 5 MiB of texts, which the library that reads workbooks would keep in a file of its own.
        var rows = Enumerable.Range(1, 60_000)
            .Select(index => new[] { RecordFiles.IdentityNumber(index), "张三", "530102", $"{index} {new string('x', 190)}" });
        var file = OddFiles.Zipped(hub, OddFiles.Workbook(hub, rows.Prepend(["identityNumber", "name", "region", "source"])));

        using var process = StartWith(RecordFiles.Key, temporary.FullName, "import", "persons", file, "--sqlite-path", hub.Database);
        var written = 0L;
        while (!process.HasExited && !IsBeingWritten(hub.Database))
            await Task.Delay(20);
        for (var i = 0; i < 10 && !process.HasExited; i++)
        {
            written = Math.Max(written, BytesIn(temporary));
            await Task.Delay(10);
        }

        Assert.False(process.HasExited, "The import ended before it could be killed.");
        process.Kill();
        await process.WaitForExitAsync();

        Assert.Equal((0, 0), (written, BytesIn(temporary)));
        await using var context = hub.Open();
        Assert.False(await context.People.AnyAsync());
    }

    private static long BytesIn(DirectoryInfo folder) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Exists ? file.Length : 0);

    private static bool IsBeingWritten(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        // Past the provider, which would wait for the other writer: until it has ended, perhaps.
        return raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE") == raw.SQLITE_BUSY;
    }

    private static Process Start(string? key, params string[] args) => StartWith(key, temporary: null, args);

    private static Process StartWith(string? key, string? temporary, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "datahub.dll"), .. args])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("Hub__IdentityKey");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        if (key is not null)
            start.Environment["Hub__IdentityKey"] = key;
        if (temporary is not null)
            (start.Environment["TMPDIR"], start.Environment["TMP"]) = (temporary, temporary);
        return Process.Start(start)!;
    }
}
