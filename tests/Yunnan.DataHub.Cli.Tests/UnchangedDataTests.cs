using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Rollups;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>The version of the data, of which every ETag is made, is another only when the data are.</summary>
public class UnchangedDataTests
{
    [Fact]
    public async Task Files_that_are_known_already_leave_the_version_whichever_records_they_bring()
    {
        using var hub = await RecordFiles.HubAsync();
        var version = await VersionAsync(hub);
        foreach (var (record, file) in LinkedFiles.All)
        {
            RecordFiles.Accepted(await hub.ImportRecordsAsync(record, file));
            Assert.NotEqual(version, version = await VersionAsync(hub));
        }

        foreach (var (record, file) in LinkedFiles.All)
        {
            var path = hub.InFolder("again.csv");
            await File.WriteAllTextAsync(path, file);
            // The name of the file is the source of records without one.
            RecordFiles.Accepted(await hub.ImportRecordFileAsync(record, path));
            var before = await VersionAsync(hub);
            Assert.Contains("nothing changes", RecordFiles.Accepted(await hub.ImportRecordFileAsync(record, path)).Output);
            Assert.Equal(before, await VersionAsync(hub));
        }
    }

    [Fact]
    public async Task One_changed_row_among_many_gives_another_version()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(5000)));
        var version = await VersionAsync(hub);
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(5000)));
        Assert.Equal(version, await VersionAsync(hub));

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("establishments",
                RecordFiles.Establishments(5000).Replace("公司4321,", "公司四,", StringComparison.Ordinal)));

        Assert.NotEqual(version, await VersionAsync(hub));
    }

    [Fact]
    public async Task Observations_that_are_known_already_leave_the_version()
    {
        using var hub = await DataHub.SeededAsync();
        RecordFiles.Accepted(await hub.ImportAsync(DataHub.Row));
        var version = await VersionAsync(hub);

        RecordFiles.Accepted(await hub.ImportAsync(DataHub.Row));
        Assert.Equal(version, await VersionAsync(hub));
        RecordFiles.Accepted(await hub.ImportAsync(DataHub.Row.Replace("4500000", "4500001", StringComparison.Ordinal)));
        Assert.NotEqual(version, await VersionAsync(hub));
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("demo load")]
    [InlineData("demo remove", "demo remove")]
    [InlineData("rollups rebuild", "rollups rebuild")]
    [InlineData("progress refresh")]
    [InlineData("keys list")]
    public async Task A_command_that_finds_nothing_to_do_leaves_the_version(string command, string? first = null)
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await DataHub.RunAsync("demo", "load", "--sqlite-path", hub.Database));
        if (first is not null)
            RecordFiles.Accepted(await DataHub.RunAsync([.. first.Split(' '), "--sqlite-path", hub.Database]));
        var version = await VersionAsync(hub);

        RecordFiles.Accepted(await DataHub.RunAsync([.. command.Split(' '), "--sqlite-path", hub.Database]));

        Assert.Equal(version, await VersionAsync(hub));
    }

    [Fact]
    public async Task Rollups_that_were_wrong_give_another_version_when_they_are_counted_anew()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(3)));
        RecordFiles.Accepted(await DataHub.RunAsync("rollups", "rebuild", "--sqlite-path", hub.Database));
        var version = await VersionAsync(hub);
        await using (var context = hub.Open())
            await context.Set<CertificatesByYear>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Rows, 99));

        RecordFiles.Accepted(await DataHub.RunAsync("rollups", "rebuild", "--sqlite-path", hub.Database));

        Assert.NotEqual(version, await VersionAsync(hub));
    }

    [Fact]
    public async Task Targets_that_were_judged_on_another_day_give_another_version_when_they_are_judged_anew()
    {
        using var hub = await DataHub.SeededAsync();
        var version = await VersionAsync(hub);
        await using (var context = hub.Open())
            await context.JudgedTargets.ExecuteUpdateAsync(set => set.SetProperty(judged => judged.AsOf, new DateOnly(2020, 1, 1)));

        Assert.Contains("Judged all targets",
            RecordFiles.Accepted(await DataHub.RunAsync("progress", "refresh", "--sqlite-path", hub.Database)).Output, StringComparison.Ordinal);

        Assert.NotEqual(version, await VersionAsync(hub));
        await using var later = hub.Open();
        Assert.NotEqual(new DateOnly(2020, 1, 1), await later.JudgedTargets.MinAsync(judged => judged.AsOf));
    }

    private static async Task<string> VersionAsync(DataHub hub)
    {
        await using var context = hub.Open();
        return await context.DataVersions.Select(version => version.Value).SingleAsync();
    }
}
