using Yunnan.DataHub.Benchmarks.Load;
using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>
/// Measures the contenders of a work in turn, in short turns, several rounds of it: what disturbs the machine for a while disturbs them
/// all.
/// </summary>
internal sealed class WorkRun(ServerFleet servers, LoadProcess load, int rounds, double seconds, CancellationToken cancellationToken)
{
    // A turn goes on where the lane's last one ended: documents that must be new are not sent again too soon.
    private readonly Dictionary<Lane, int> _sent = [];

    public async Task<WorkResult> RunAsync(Work work, Dictionary<Lane, IReadOnlyList<LoadRequest>> requests)
    {
        foreach (var lane in work.Lanes)
            await SendAsync(work, lane, requests[lane], seconds);
        var measured = work.Lanes.ToDictionary(lane => lane.Name, _ => new List<Measurement>());
        for (var round = 0; round < rounds; round++)
        {
            var turns = work.Lanes.ToDictionary(lane => lane, _ => new List<Turn>());
            for (var turn = 0; turn < Math.Max(1, (int)Math.Round(seconds / work.TurnSeconds)); turn++)
            {
                // Each time another one begins.
                for (var i = 0; i < work.Lanes.Count; i++)
                {
                    var lane = work.Lanes[(i + turn) % work.Lanes.Count];
                    turns[lane].Add(await SendAsync(work, lane, requests[lane], work.TurnSeconds));
                }
            }
            foreach (var (lane, all) in turns)
                measured[lane.Name].Add(Sum(all));
        }
        return new WorkResult(work, measured);
    }

    private async Task<Turn> SendAsync(Work work, Lane lane, IReadOnlyList<LoadRequest> requests, double time)
    {
        var server = await servers.GetAsync(lane.Contender, lane.Build);
        var sent = _sent.GetValueOrDefault(lane);
        var before = await server.CountersAsync(cancellationToken);
        var result =
            await load.RunAsync(new LoadPlan(server.Address, lane.Path, work.Connections, time, requests, sent), cancellationToken);
        var after = await server.CountersAsync(cancellationToken);
        _sent[lane] = (sent + result.Microseconds.Count) % requests.Count;
        return result.Errors == 0
            ? new Turn(result, after.AllocatedBytes - before.AllocatedBytes, after.Processor - before.Processor)
            : throw new InvalidDataException($"{work.Name}: {lane.Name} gave {result.Errors} wrong answers: {result.FirstError}");
    }

    private static Measurement Sum(List<Turn> turns)
    {
        var sum = LoadResult.Sum([.. turns.Select(t => t.Load)]);
        double requests = sum.Microseconds.Count;
        return new Measurement(
            sum.PerSecond, sum.Percentile(0.50), sum.Percentile(0.99),
            turns.Sum(t => t.AllocatedBytes) / requests,
            turns.Sum(t => t.Processor.TotalMicroseconds) / requests);
    }

    private sealed record Turn(LoadResult Load, long AllocatedBytes, TimeSpan Processor);
}
