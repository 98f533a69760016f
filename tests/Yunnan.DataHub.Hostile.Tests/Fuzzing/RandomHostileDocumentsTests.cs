using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;
using Yunnan.DataHub.Hostile.Tests.Schema;
using Yunnan.DataHub.Hostile.Tests.Support;

namespace Yunnan.DataHub.Hostile.Tests.Fuzzing;

/// <summary>
/// Documents that a grammar writes at random. <c>HUB_TEST_SEED</c> is the first seed and <c>HUB_TEST_FUZZ_SECONDS</c> how long it goes on;
/// a failure names the seed and the smallest size of its document, which write it again.
/// </summary>
[Collection(OneHub.Name)]
public sealed class RandomHostileDocumentsTests(HubUnderAttack hub, ITestOutputHelper output)
{
    private static readonly int[] _sizes = [20, 100, 100, 1_000, 10_000];

    private static readonly int _seed = Number("HUB_TEST_SEED", 20_261_129);
    private static readonly int _seconds = Number("HUB_TEST_FUZZ_SECONDS", 20);

    [Fact]
    public async Task Are_bounded_whatever_they_are()
    {
        var warm = await hub.WarmAsync();
        var schema = SchemaModel.Parse(await warm.Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative)));
        var cursor = await CursorAsync(warm);
        var clock = Stopwatch.StartNew();
        var codes = new Dictionary<string, int>();
        var faults = new List<string>();
        var seed = _seed;
        for (; clock.Elapsed < TimeSpan.FromSeconds(_seconds) && faults.Count < 10; seed++)
        {
            var size = _sizes[seed % _sizes.Length];
            if (await FaultsOfAsync(schema, seed, size, cursor, codes) is not { } seen)
                continue;
            // Half the size as long as that fails as well.
            for (var smaller = size / 2; smaller > 0
                && await FaultsOfAsync(schema, seed, smaller, cursor, codes) is { } still; smaller /= 2)
                (seen, size) = (still, smaller);
            faults.Add($"seed {seed}, size {size}: {string.Join("; ", seen.Faults)}\n{seen}\n{seen.Request.Text}");
        }

        output.WriteLine(
            $"{seed - _seed} documents in {clock.Elapsed.TotalSeconds:0} s: {string.Join(", ", codes.OrderByDescending(code => code.Value).Select(code => $"{code.Value} {code.Key}"))}");
        Assert.True(faults.Count == 0, $"{faults.Count} of {seed - _seed} documents:\n\n{string.Join("\n\n", faults)}");
        Assert.True(codes.GetValueOrDefault("answered") > 10,
            "Hardly a document was answered: the grammar writes nothing that gets past the first check.");
    }

    private async Task<Observation?> FaultsOfAsync(SchemaModel schema, int seed, int size, string? cursor, Dictionary<string, int> codes)
    {
        var (document, variables) = HostileDocument.Write(schema, seed, size, cursor);
        var post = HostileRequest.PostJson(document, variables);
        foreach (var request in new[] { post, post, HostileRequest.Get(document, variables) })
        {
            if (request is null)
                continue;
            var seen = await HubUnderAttack.ObserveAsync(await hub.WarmAsync(), request, Allowance.Sql, rests: seed % 10 == 0);
            if (seen.IsRefused)
                seen.Judge(Allowance.Rule);
            if (seen.Faults.Count > 0)
                return seen;
            var code = seen.ErrorCodes.Count > 0 ? seen.ErrorCodes[0] : seen.IsRefused ? $"status {seen.Status}" : "answered";
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }
        return null;
    }

    private static async Task<string?> CursorAsync(ChildHub warm)
    {
        using var response =
            await warm.Client.SendAsync(HostileRequest.Post("{ targets(first: 1) { pageInfo { endCursor } } }").ToMessage());
        return JsonNode.Parse(
            await response.Content.ReadAsStringAsync())?["data"]?["targets"]?["pageInfo"]?["endCursor"]?.GetValue<string>();
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : otherwise;
}
