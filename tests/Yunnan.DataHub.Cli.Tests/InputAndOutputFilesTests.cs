using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Files that are none, are elsewhere or are full: each ends in one line, and nothing that was there is lost.</summary>
public class InputAndOutputFilesTests
{
    private const string Bad = "creditCode,nameZh,kind,region\n1,x,enterprise,530000\n";

    [Theory]
    [InlineData("the file itself")]
    [InlineData("another way to the file")]
    [InlineData("a link to the file")]
    [InlineData("a second name of the file")]
    [InlineData("a link to the folder")]
    public async Task The_input_is_never_written_over_by_its_rejected_cells(string how)
    {
        using var hub = await RecordFiles.HubAsync();
        foreach (var (record, text) in new[] { ("establishments", Bad), ("observations", "x\n") })
        {
            var input = hub.WithFile(text);
            var rejects = Alias(hub, input, how);
            if (rejects is null)
                return;

            var answer = await DataHub.RunAsync("import", record, input, "--rejects", rejects, "--sqlite-path", hub.Database);

            Assert.Equal(2, answer.ExitCode);
            Assert.StartsWith("--rejects: '", Assert.Single(Lines(answer.Error)));
            Assert.Empty(answer.Output);
            Assert.Equal(text, await File.ReadAllTextAsync(input));
        }
    }

    [Fact]
    public async Task Another_file_is_replaced_only_if_it_holds_rejected_cells()
    {
        using var hub = await RecordFiles.HubAsync();
        var (rejects, other, empty) = (hub.InFolder("rejects.csv"), hub.WithFile("the only copy\n"), hub.WithFile(""));
        Assert.Equal(1, (await hub.ImportRecordsAsync("establishments", Bad + "2,y,enterprise,530000\n", "--rejects", rejects)).ExitCode);
        Assert.Equal(3, (await File.ReadAllLinesAsync(rejects)).Length);

        Assert.Equal(1, (await hub.ImportRecordsAsync("establishments", Bad, "--rejects", rejects)).ExitCode);
        Assert.Equal(2, (await File.ReadAllLinesAsync(rejects)).Length);
        Assert.Equal(1, (await hub.ImportRecordsAsync("establishments", Bad, "--rejects", empty)).ExitCode);
        Assert.Equal(2, (await File.ReadAllLinesAsync(empty)).Length);
        var refused = await hub.ImportRecordsAsync("establishments", Bad, "--rejects", other);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("holds something else than rejected cells, and isn't replaced", Assert.Single(Lines(refused.Error)));
        Assert.Equal("the only copy\n", await File.ReadAllTextAsync(other));
        Assert.Equal(2, (await hub.ImportRecordsAsync("establishments", Bad, "--rejects", hub.Database)).ExitCode);
    }

    [Theory]
    [InlineData("import establishments {folder}", "is a folder, not a file.")]
    [InlineData("import observations {folder}", "is a folder, not a file.")]
    [InlineData("import establishments {none}", "doesn't exist.")]
    [InlineData("import observations {none}", "doesn't exist.")]
    [InlineData("import establishments {file} --rejects {folder}", "is a folder, not a file.")]
    [InlineData("import observations {file} --rejects {none}/rejects.csv", "doesn't exist.")]
    [InlineData("template persons -o {none}/persons.csv", "Could not find a part of the path")]
    [InlineData("template persons -o {none}/persons.xlsx", "Could not find a part of the path")]
    [InlineData("template persons -o {folder}.csv/", "")]
    [InlineData("generate observations -o {none}/observations.csv", "Could not find a part of the path")]
    [InlineData("generate observations -o {folder}", "")]
    [InlineData("generate observations -o {new} --settings {folder}", "")]
    [InlineData("generate records --settings {none}", "Could not find file")]
    [InlineData("migrate --sqlite-path {folder}", "")]
    [InlineData("migrate --sqlite-path {file}", "")]
    [InlineData("migrate --sqlite-path {file}/hub.db", "")]
    public async Task What_is_no_file_is_told_in_one_line(string command, string message)
    {
        using var hub = await RecordFiles.HubAsync();
        var folder = Directory.CreateDirectory(hub.InFolder("folder")).FullName;
        var words = command.Split(' ').Select(word => word
            .Replace("{folder}", folder, StringComparison.Ordinal).Replace("{none}", hub.InFolder("none"), StringComparison.Ordinal)
            .Replace("{new}", hub.InFolder("new.csv"), StringComparison.Ordinal)
            .Replace("{file}", hub.WithFile(Bad), StringComparison.Ordinal)).ToList();
        if (!command.Contains("--sqlite-path", StringComparison.Ordinal))
            words.AddRange(["--sqlite-path", hub.Database]);

        var answer = await DataHub.RunAsync([.. words]);

        Assert.True(answer.ExitCode is 1 or 2, answer.ToString());
        Assert.Contains(message, Assert.Single(Lines(answer.Error)));
    }

    [Theory]
    [InlineData("establishments")]
    [InlineData("observations")]
    public async Task A_pipe_is_read_like_a_file(string record)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var hub = await RecordFiles.HubAsync();
        var pipe = hub.InFolder("pipe");
        using (var make = Process.Start("mkfifo", [pipe])) await make.WaitForExitAsync();
        var text = record == "observations" ? $"{DataHub.Header}\n{DataHub.Row}\n" : RecordFiles.Establishments(3000);

        var writing = Task.Run(() => File.WriteAllText(pipe, text));
        var answer = RecordFiles.Accepted(await DataHub.RunAsync("import", record, pipe, "--sqlite-path", hub.Database));
        await writing;

        Assert.Contains(record == "observations" ? "1 rows: 1 added" : "3000 rows: 3000 added", answer.Output);
    }

    [Theory]
    [InlineData("/dev/stdin")]
    [InlineData("/dev/fd/0")]
    public async Task Standard_input_is_read_like_a_file(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var hub = await RecordFiles.HubAsync();
        var start = new ProcessStartInfo("dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "datahub.dll"), "import", "establishments", path, "--sqlite-path",
                hub.Database])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(RecordFiles.Establishments(2));
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.Equal((0, ""), (process.ExitCode, await error));
        Assert.StartsWith("2 rows: 2 added", await output);
    }

    [Fact]
    public async Task A_full_disk_under_the_rejected_cells_or_the_output_is_one_line()
    {
        if (!File.Exists("/dev/full"))
            return;
        using var hub = await RecordFiles.HubAsync();

        var rejects = await hub.ImportRecordsAsync("establishments", Bad, "--rejects", "/dev/full");
        Assert.Equal(2, rejects.ExitCode);
        Assert.Contains("No space left on device",
            Assert.Single(Lines(rejects.Error), line => !line.Contains("was rejected: 1 error", StringComparison.Ordinal)));
        var template = await DataHub.RunAsync("template", "persons", "-o", LinkTo(hub, "/dev/full", "full.csv"));
        Assert.Equal(2, template.ExitCode);
        Assert.Single(Lines(template.Error));

        // Without a buffer, which would have to be written once more in the end.
        await using var output = new StreamWriter(
            new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
        { AutoFlush = true };
        using var error = new StringWriter();
        var code =
            await DataHubCommandLine.RunAsync(
                ["import", "establishments", hub.WithFile(RecordFiles.Establishments(1)), "--sqlite-path", hub.Database], output, error);
        Assert.Equal(3, code);
        Assert.StartsWith("The output can't be written: ", Assert.Single(Lines(error.ToString())));
        await using var context = hub.Open();
        Assert.True(await context.Establishments.AnyAsync());
    }

    private static string? Alias(DataHub hub, string input, string how)
    {
        var name = Path.GetFileName(input);
        switch (how)
        {
            case "the file itself":
                return input;
            case "another way to the file":
                Directory.CreateDirectory(hub.InFolder("sub"));
                return Path.Combine(Path.GetDirectoryName(input)!, "sub", "..", ".", name);
            case "a link to the file":
                return LinkTo(hub, input, "link-" + name);
            case "a link to the folder":
                return Path.Combine(Directory.CreateSymbolicLink(hub.InFolder("folder-" + name), Path.GetDirectoryName(input)!).FullName,
                    name);
            default:
                if (OperatingSystem.IsWindows())
                    return null;
                var second = hub.InFolder("second-" + name);
                using (var link = Process.Start("ln", [input, second])) link.WaitForExit();
                Assert.True(File.Exists(second));
                return second;
        }
    }

    private static string LinkTo(DataHub hub, string target, string name) => File.CreateSymbolicLink(hub.InFolder(name), target).FullName;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
