using System.Net;
using System.Text;
using Yunnan.DataHub.Benchmarks.Load;
using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>
/// Before anything is measured: asks every contender every request, and holds the answers against each other, byte for byte.
/// </summary>
internal sealed class WorkPreparation(ServerFleet servers, CancellationToken cancellationToken) : IDisposable
{
    /// <summary>The hub answers the first time without a plan, makes it the second time, and uses it the third time.</summary>
    private const int Times = 3;

    private readonly HttpClient _client = new();

    /// <summary>Each lane's requests with their answers.</summary>
    public async Task<Dictionary<Lane, IReadOnlyList<LoadRequest>>> PrepareAsync(Work work)
    {
        var prepared = new Dictionary<Lane, IReadOnlyList<LoadRequest>>();
        foreach (var lane in work.Lanes)
            prepared.Add(lane, await PrepareAsync(work, lane));
        if (work.HasOneAnswer)
        {
            var first = prepared[work.Lanes[0]];
            foreach (var lane in work.Lanes.Skip(1))
                Compare(work, lane, first, prepared[lane]);
        }
        return prepared;
    }

    public void Dispose() => _client.Dispose();

    private async Task<IReadOnlyList<LoadRequest>> PrepareAsync(Work work, Lane lane)
    {
        var address = new Uri((await servers.GetAsync(lane.Contender, lane.Build)).Address, lane.Path);
        var requests = new List<LoadRequest>(lane.Bodies.Count);
        foreach (var body in lane.Bodies)
        {
            var target = lane.Method == LaneMethod.Post ? null : GraphQLBody.Target(lane.Path, body);
            var (answer, tag) = await AskAsync(address, body, target);
            Check(!answer.StartsWith("{\"errors\"", StringComparison.Ordinal), work, lane, $"answers with errors: {answer}");
            for (var time = 1; time < Times && !lane.IsAskedOnce; time++)
                Check(answer == (await AskAsync(address, body, target)).Answer, work, lane, "doesn't answer the same when asked again");
            requests.Add(new LoadRequest(body, answer) { Target = target, Tag = lane.Method == LaneMethod.GetHeld ? tag : null });
        }
        return requests;
    }

    private async Task<(string Answer, string? Tag)> AskAsync(Uri address, string body, string? target)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = target is null
            ? await _client.PostAsync(address, content, cancellationToken)
            : await _client.GetAsync(new Uri(address, target), cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.StatusCode == HttpStatusCode.OK
            ? (answer, response.Headers.ETag?.ToString()) : throw new InvalidDataException($"{address} answers {(int)response.StatusCode}: {answer}");
    }

    private static void Compare(Work work, Lane lane, IReadOnlyList<LoadRequest> expected, IReadOnlyList<LoadRequest> actual)
    {
        for (var i = 0; i < actual.Count; i++)
        {
            Check(expected[i % expected.Count].Answer == actual[i].Answer, work, lane,
                $"answers otherwise than {work.Lanes[0].Name}:\n{Start(expected[i % expected.Count].Answer)}\n{Start(actual[i].Answer)}");
        }
    }

    private static string Start(string text) => text.Length <= 600 ? text : text[..600] + "…";

    private static void Check(bool holds, Work work, Lane lane, string problem)
    {
        if (!holds)
            throw new InvalidDataException($"{work.Name}: {lane.Name} {problem}");
    }
}
