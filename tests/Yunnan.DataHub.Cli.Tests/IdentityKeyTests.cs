using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>
/// The key of identity numbers stays the same as long as the data do. It is read from the environment, so each run is a process of its own.
/// </summary>
public class IdentityKeyTests
{
    private const string Another = "another key for tests, of 32 characters or more";
    private const string Development = "no secret, for development only: 0123456789abcdef";

    [Fact]
    public async Task Another_key_than_that_of_the_persons_who_are_there_is_refused_in_one_line()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3)));

        var (code, error) =
            await RunAsync(Another, null, "import", "persons", hub.WithFile(RecordFiles.Persons(3)), "--sqlite-path", hub.Database);

        Assert.Equal(2, code);
        Assert.StartsWith("Hub:IdentityKey is not the key under which the persons of this database were imported", Assert.Single(error));
        Assert.StartsWith("3 rows: 0 added", (await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3))).Output);
        await using var context = hub.Open();
        Assert.Equal(3, await context.People.CountAsync());
    }

    [Fact]
    public async Task A_key_that_only_names_persons_is_refused_as_well()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(1)));

        var (code, error) =
            await RunAsync(Another, null, "import", "skill-certificates", hub.WithFile(RecordFiles.Certificates(1)), "--sqlite-path",
                hub.Database);

        Assert.Equal(2, code);
        Assert.StartsWith("Hub:IdentityKey is not the key", Assert.Single(error));
    }

    [Fact]
    public async Task What_is_not_imported_leaves_no_key_behind()
    {
        using var hub = await RecordFiles.HubAsync();
        Assert.Equal(0,
            (await RunAsync(Another, null, "import", "persons", hub.WithFile(RecordFiles.Persons(1)), "--dry-run", "--sqlite-path",
                hub.Database)).Code);
        Assert.Equal(1,
            (await RunAsync(Another, null, "import", "persons",
                hub.WithFile(RecordFiles.Persons(1).Replace("本科", "?", StringComparison.Ordinal)), "--sqlite-path", hub.Database)).Code);

        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(1)));
        await using var context = hub.Open();
        var kept = await context.IdentityKeyFingerprints.SingleAsync();
        Assert.Matches("^[0-9A-F]{64}$", kept.Value);
    }

    [Fact]
    public async Task The_key_of_Development_is_refused_everywhere_else()
    {
        using var hub = await RecordFiles.HubAsync();

        foreach (var command in (string[][])[["migrate"], ["keys", "list"], ["import", "persons", hub.WithFile(RecordFiles.Persons(1))]])
        {
            var (code, error) = await RunAsync(Development, "Production", [.. command, "--sqlite-path", hub.Database]);
            Assert.Equal(2, code);
            Assert.StartsWith("Hub:IdentityKey holds the key of Development, which is printed in the source and no secret",
                Assert.Single(error));
        }

        Assert.Equal(0,
            (await RunAsync(Development, "Development", "import", "persons", hub.WithFile(RecordFiles.Persons(1)), "--sqlite-path",
                hub.Database)).Code);
    }

    private static async Task<(int Code, string[] Error)> RunAsync(string key, string? environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "datahub.dll"), .. args])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Hub__IdentityKey"] = key;
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
