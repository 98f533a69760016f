using System.CommandLine;
using System.Globalization;
using Yunnan.DataHub.Benchmarks.Contenders;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Load;
using Yunnan.DataHub.Benchmarks.Processes;
using Yunnan.DataHub.Benchmarks.Report;
using Yunnan.DataHub.Benchmarks.Works;

namespace Yunnan.DataHub.Benchmarks.Commands;

/// <summary><c>soak</c>: many connections at once, for a while, with no error and no memory that grows.</summary>
internal static class SoakCommand
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var connections = new Option<int>("--connections")
        { Description = "How many connections send at once.", DefaultValueFactory = _ => 1_000 };
        var seconds = new Option<int>("--seconds") { Description = "How long; more than 10.", DefaultValueFactory = _ => 60 };
        var command = new Command("soak",
            "Sends the hub single rows and pages on many connections, checks every answer and tells its memory.") { connections, seconds };
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(parsed.GetValue(connections), parsed.GetValue(seconds), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int connections, int seconds, CancellationToken cancellationToken)
    {
        BenchmarkDatabase.Prepare(Console.WriteLine);
        using var servers = new ServerFleet(cancellationToken);
        using var load = new LoadProcess();
        var server = await servers.GetAsync(ContenderKind.Hub);
        var requests = await RequestsAsync(servers, cancellationToken);
        var memory = new MemoryReport(Console.Out, "soak");
        memory.Tell("before", await server.CountersAsync(cancellationToken));

        var sending = load.RunAsync(new LoadPlan(server.Address, WorkRoutes.GraphQL, connections, seconds, requests), cancellationToken);
        ServerCounters? settled = null;
        for (var at = Settled; at < TimeSpan.FromSeconds(seconds); at += Settled)
        {
            await Task.Delay(Settled, cancellationToken);
            // The two that are compared follow a full collection: what is left is held, and not only uncollected.
            var counters = settled is null
                ? settled = await server.CollectAsync(cancellationToken) : await server.CountersAsync(cancellationToken);
            memory.Tell(string.Create(CultureInfo.InvariantCulture, $"after {at.TotalSeconds} s"), counters);
        }
        var result = await sending;
        var end = await server.CollectAsync(cancellationToken);
        memory.Tell("at the end", end);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{result.Microseconds.Count} answers, {result.PerSecond:0} a second, p50 {result.Percentile(0.5):0} ms, p99 "
                + $"{result.Percentile(0.99):0} ms {result.FirstError}"));
        memory.Lines(result.Errors, settled ?? end, end);
        return result.Errors == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<LoadRequest>> RequestsAsync(ServerFleet servers, CancellationToken cancellationToken)
    {
        using var preparation = new WorkPreparation(servers, cancellationToken);
        var requests = new List<LoadRequest>();
        foreach (var work in new[] { BasicWorks.Row(), BasicWorks.Page(), BasicWorks.Details() })
        {
            var hub = work with { Lanes = [.. work.Lanes.Where(lane => lane.Contender == ContenderKind.Hub)] };
            requests.AddRange((await preparation.PrepareAsync(hub)).Values.Single());
        }
        return requests;
    }
}
