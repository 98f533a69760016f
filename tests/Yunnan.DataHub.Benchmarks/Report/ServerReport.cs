using System.Globalization;
using Spectre.Console;
using Yunnan.DataHub.Benchmarks.Works;

namespace Yunnan.DataHub.Benchmarks.Report;

/// <summary>A table of each work for people, and at the end a line for each ratio for programs.</summary>
internal static class ServerReport
{
    public static void Table(IAnsiConsole console, WorkResult result)
    {
        var by = result.Work.Pairs.Count > 0 ? result.Work.Pairs[0].Base : null;
        var table = new Table().Title($"{result.Work.Name}: {result.Work.Title}").Border(TableBorder.Markdown);
        table.AddColumn("contender");
        foreach (var column in new[] { "requests/s", by is null ? "ratio" : $"to {by}: median", "min", "max", "p50 ms", "p99 ms",
            "bytes/request", "CPU µs/request" })
            table.AddColumn(column, c => c.RightAligned());
        foreach (var lane in result.Work.Lanes)
        {
            var ratio = by is null ? default : result.Ratio(new LanePair(lane.Name, by));
            table.AddRow(
                lane.Name,
                Rate(result.Median(lane.Name, m => m.PerSecond)),
                Text(ratio.Median), Text(ratio.Min), Text(ratio.Max),
                Text(result.Median(lane.Name, m => m.MedianMilliseconds)),
                Text(result.Median(lane.Name, m => m.P99Milliseconds)),
                Whole(result.Median(lane.Name, m => m.AllocatedBytes)),
                Whole(result.Median(lane.Name, m => m.ProcessorMicroseconds)));
        }
        console.Write(table);
        console.WriteLine();
    }

    public static void Lines(TextWriter output, IReadOnlyList<WorkResult> results)
    {
        foreach (var result in results)
        {
            foreach (var pair in result.Work.Pairs)
                output.WriteLine($"allocations {Name(result, pair)} {Text(result.Ratio(pair, m => m.AllocatedBytes))}");
            foreach (var pair in result.Work.Pairs)
                output.WriteLine($"processor {Name(result, pair)} {Text(result.Ratio(pair, m => m.ProcessorMicroseconds))}");
        }
        foreach (var result in results)
        {
            foreach (var pair in result.Work.Pairs)
                output.WriteLine($"ratio {Name(result, pair)} {Text(result.Ratio(pair).Median)}");
        }
    }

    private static string Name(WorkResult result, LanePair pair) => $"{result.Work.Name} {pair.Lane}/{pair.Base}";

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Rate(double number) => number < 100 ? Text(number) : Whole(number);

    private static string Whole(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
