using System.CommandLine;
using Spectre.Console;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Processes;
using Yunnan.DataHub.Benchmarks.Report;
using Yunnan.DataHub.Benchmarks.Works;

namespace Yunnan.DataHub.Benchmarks.Commands;

/// <summary><c>server</c>: the works over HTTP, contender against contender.</summary>
internal static class ServerCommand
{
    /// <summary>So that the table isn't folded where the output is a file or a narrow window.</summary>
    private const int TableWidth = 140;

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each contender is measured.", DefaultValueFactory = _ => 3 };
        var seconds = new Option<double>("--seconds")
        { Description = "How long a measurement takes; as long is warmed up.", DefaultValueFactory = _ => 4 };
        var works = new Option<string>("--works") { Description = "Which works, such as W1,W2. [default: all]", HelpName = "LIST" };
        works.Validators.Add(option =>
        {
            foreach (var name in AllWorks.Unknown(option.GetValueOrDefault<string?>()))
                option.AddError($"'{name}' is no work: they are {AllWorks.All}.");
        });
        var before =
            new Option<FileInfo>("--before")
            { Description = "Another build's Yunnan.DataHub.Benchmarks.dll: the hub is measured against that one's, and nothing else." }
            .AcceptExistingOnly();
        var command = new Command("server", "Measures the hub and other ways to the same answers over HTTP, on a table of a million rows.")
        { rounds, seconds, works, before };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(rounds), parsed.GetValue(seconds), AllWorks.Named(parsed.GetValue(works)), parsed.GetValue(before)?.FullName,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int rounds, double seconds, IReadOnlyList<WorkSource> works, string? before,
        CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Console;
        console.Profile.Width = Math.Max(console.Profile.Width, TableWidth);
        BenchmarkDatabase.Prepare(console.WriteLine);
        using var servers = new ServerFleet(cancellationToken);
        using var load = new LoadProcess();
        using var preparation = new WorkPreparation(servers, cancellationToken);
        var run = new WorkRun(servers, load, rounds, seconds, cancellationToken);
        var results = new List<WorkResult>();
        foreach (var source in works)
        {
            var all = await source.CreateAsync(servers);
            var work = before is null ? all : all.Against(before);
            if (work is null)
                continue;
            var result = await run.RunAsync(work, await preparation.PrepareAsync(work));
            ServerReport.Table(console, result);
            results.Add(result);
        }
        ServerReport.Lines(Console.Out, results);
        return 0;
    }
}
