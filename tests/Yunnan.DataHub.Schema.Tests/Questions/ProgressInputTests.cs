using System.Globalization;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>Progress can be recomputed from what it rests on, and asked for all regions at once.</summary>
[Collection(QuestionCollection.Name)]
public sealed class ProgressInputTests(HubWithDemonstration demonstration)
{
    private const string Progress =
        """
        asOf status method actual actualOn share expectedShare expected expectedAtActual requiredGrowth observedGrowth ratio baseline
        baselineOn dueOn reached isFinal isSynthetic observationCount
        inputs { observations { key value } milestones { year value } }
        """;

    [Theory]
    [InlineData("2025-12-31", "REPORTED")]
    [InlineData("2025-12-31", "DERIVED")]
    [InlineData("2023-06-30", "REPORTED")]
    [InlineData("2024-02-29", "DERIVED")]
    [InlineData("2021-01-01", "REPORTED")]
    public async Task Every_judgement_is_recomputed_from_its_inputs_alone(string asOf, string source)
    {
        var nodes = await TargetsAsync(
            $"progress(asOf: \"{asOf}\", source: {source}) {{ status share observationCount {ProgressRecomputation.InputFields} }}");
        var statuses = new HashSet<string>();
        foreach (var node in nodes)
        {
            var progress = node["progress"]!;
            // The goal of each county or each enterprise is not that of the province.
            if ((bool)node["holdsForEach"]!)
            {
                Assert.Equal("NOT_AVAILABLE", (string)progress["status"]!);
                continue;
            }
            var recomputed = new ProgressRecomputation(node, progress["inputs"]!, DateOnly.Parse(asOf, CultureInfo.InvariantCulture)).Judge();
            Assert.True(((string)progress["status"]!, (decimal?)progress["share"]) == recomputed,
                $"{node["key"]}: {progress.ToJsonString()} is recomputed as {recomputed}.");
            Assert.Equal((int)progress["observationCount"]!, progress["inputs"]!["observations"]!.AsArray().Count);
            statuses.Add(recomputed.Status);
        }
        Assert.Equal(39, nodes.Count(node => (bool)node["headline"]!));
        Assert.True(asOf != "2025-12-31" || statuses.Count >= 4, string.Join(' ', statuses));
    }

    [Fact]
    public async Task The_inputs_are_the_observations_and_what_the_target_says()
    {
        var nodes = await TargetsAsync(
            """
            clause line policyDocument { key } indicator { unitZh } milestones { year value }
            progress(asOf: "2030-12-31") { inputs {
              policyDocumentKey clause line
              milestones { year value }
              observations { key period periodEnd value unit status isSynthetic source derivationRuleKey sources { policyDocumentKey clause line } }
            } }
            """);
        var known = (await ObservationsAsync()).ToDictionary(o => (string)o["key"]!);
        var seen = 0;
        foreach (var node in nodes)
        {
            var inputs = node["progress"]!["inputs"]!;
            Assert.Equal($"{node["policyDocument"]!["key"]} {node["clause"]} {node["line"]}",
                $"{inputs["policyDocumentKey"]} {inputs["clause"]} {inputs["line"]}");
            Assert.Equal(node["milestones"]!.AsArray().OrderBy(m => (int)m!["year"]!).Select(m => m!.ToJsonString()),
                inputs["milestones"]!.AsArray().Select(m => m!.ToJsonString()));
            foreach (var input in inputs["observations"]!.AsArray())
            {
                var observation = (JsonObject)known[(string)input!["key"]!].DeepClone();
                observation["unit"] ??= node["indicator"]!["unitZh"]!.DeepClone();
                observation["derivationRuleKey"] = null;
                Assert.True(JsonNode.DeepEquals(observation, input), $"{observation.ToJsonString()} is shown as {input.ToJsonString()}.");
                seen++;
            }
        }
        Assert.True(seen > 100, $"{seen} figures.");
    }

    [Theory]
    [InlineData("PREFECTURE", "REPORTED", 16)]
    [InlineData("PREFECTURE", "DERIVED", 16)]
    [InlineData("PROVINCE", "REPORTED", 1)]
    [InlineData("COUNTY", "REPORTED", 129)]
    public async Task Progress_by_region_is_the_progress_of_each_region(string level, string source, int count)
    {
        var regions = (await demonstration.Hub.DataAsync(
            $"{{ regions(first: 1000, where: {{ level: {{ eq: {level} }} }}) {{ nodes {{ key nameZh nameEn }} }} }}"))
                ["regions"]!["nodes"]!.AsArray();
        Assert.Equal(count, regions.Count);
        var some = regions.Chunk(17).First().Select(r => (string)r!["key"]!).ToList();
        var each = some.Select(key => $"r{key}: progress(asOf: \"2025-12-31\", source: {source}, region: \"{key}\") {{ {Progress} }}");
        var nodes = (await demonstration.Hub.DataAsync(
            $$"""
            {
              targets(first: 12, where: { headline: { eq: true } }) { nodes {
                key scope
                progressByRegion(asOf: "2025-12-31", level: {{level}}, source: {{source}}) { regionKey nameZh nameEn progress { {{Progress}} } }
                {{string.Join('\n', each)}}
              } }
            }
            """))["targets"]!["nodes"]!.AsArray();
        foreach (var node in nodes)
        {
            var all = node!["progressByRegion"]!.AsArray();
            Assert.Equal(regions.Select(r => $"{r!["key"]} {r["nameZh"]} {r["nameEn"]}"),
                all.Select(r => $"{r!["regionKey"]} {r["nameZh"]} {r["nameEn"]}"));
            foreach (var region in all.Where(r => some.Contains((string)r!["regionKey"]!)))
                Assert.Equal(node[$"r{region!["regionKey"]}"]!.ToJsonString(), region["progress"]!.ToJsonString());
            Assert.All(all.Where(r => r!["progress"]!["inputs"]!["observations"]!.AsArray().Count == 0), r => Assert.Equal(
                ("NOT_AVAILABLE", null, null, 0),
                ((string?)r!["progress"]!["status"], (decimal?)r["progress"]!["actual"], (decimal?)r["progress"]!["share"],
                    (int)r["progress"]!["observationCount"]!)));
        }
    }

    [Fact]
    public async Task What_progress_rests_on_is_read_with_the_figures_and_only_where_it_is_asked_for()
    {
        await AskAsync("progress(asOf: \"2025-12-31\") { status }");
        Assert.Equal(1 + 2, demonstration.Hub.Statements.Count);
        Assert.DoesNotContain(demonstration.Hub.Statements, text => text.Contains("ObservationSources", StringComparison.Ordinal));
        Assert.DoesNotContain("Unit", demonstration.Hub.Statements[^1], StringComparison.Ordinal);
        await AskAsync($"progress(asOf: \"2025-12-31\") {{ status {ProgressRecomputation.InputFields} }}");
        Assert.Equal(1 + 2, demonstration.Hub.Statements.Count);
        await AskAsync("progressByRegion(asOf: \"2025-12-31\") { regionKey progress { status } }");
        Assert.Equal(1 + 3, demonstration.Hub.Statements.Count);
        await AskAsync(
            $"progressByRegion(asOf: \"2025-12-31\", source: DERIVED) {{ regionKey progress {{ status {ProgressRecomputation.InputFields} }} }}");
        Assert.Equal(1 + 3, demonstration.Hub.Statements.Count);

        async Task AskAsync(string field) =>
            await demonstration.Hub.DataAsync($"{{ targets(first: 20) {{ nodes {{ {field} }} }} }}");
    }

    private Task<IReadOnlyList<JsonNode>> TargetsAsync(string fields) =>
        PagesAsync("targets", 150, "{}", $"key headline holdsForEach {ProgressRecomputation.TargetFields} {fields}");

    private Task<IReadOnlyList<JsonNode>> ObservationsAsync() =>
        PagesAsync("observations", 1000, """{ regionKey: { eq: "530000" } }""",
            "key period periodEnd value unit status isSynthetic source sources { policyDocumentKey clause line }");

    private async Task<IReadOnlyList<JsonNode>> PagesAsync(string connection, int size, string where, string fields)
    {
        List<JsonNode> all = [];
        string? after = null;
        do
        {
            var page = (await demonstration.Hub.DataAsync(
                $$"""
                query($after: String) { {{connection}}(first: {{size}}, after: $after, where: {{where}}) {
                  nodes { {{fields}} }
                  pageInfo { endCursor hasNextPage }
                } }
                """, new { after }))[connection]!;
            all.AddRange(page["nodes"]!.AsArray().Select(node => node!));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string)page["pageInfo"]!["endCursor"]! : null;
        }
        while (after is not null)
            ;
        return all;
    }
}
