using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>Fields that are computed for questions.</summary>
[Collection(QuestionCollection.Name)]
public sealed class ComputedFieldTests(HubWithDemonstration demonstration)
{
    private const string Allowance = """
        query($standards: [String!]!, $year: Int!) {
          establishments(first: 1000, order: [{ creditCode: ASC }]) { nodes { creditCode allowance(standards: $standards, year: $year) { cap paid left } } }
        }
        """;

    // In the order of the schema.
    private static readonly string[] _statuses =
        ["NOT_AVAILABLE", "DETERIORATING", "LIMITED", "NEEDS_ACCELERATION", "ON_TRACK", "ACHIEVED", "MISSED"];

    [Theory]
    [InlineData(null, false, "technician")]
    [InlineData("senior-worker", false, "technician")]
    [InlineData("technician", false, "senior-technician")]
    [InlineData("senior-technician", false, null)]
    [InlineData("technician", true, null)]
    public async Task The_level_that_the_second_of_a_provincial_contest_reaches(string? heldLevel, bool isStudent, string? reached)
    {
        var rules = (await demonstration.AskAsync("yn-28-q1", new { heldLevel, isStudent }))["contestPromotionRules"]!["nodes"]!.AsArray();
        Assert.Equal(reached, (string?)Assert.Single(rules)!["levelReached"]!["key"]);
    }

    /// <summary>What the docs print holds on any day.</summary>
    [Fact]
    public async Task While_all_figures_are_made_up_progress_is_judged_as_of_their_last_day()
    {
        var data = await demonstration.Hub.DataAsync(
            """
            {
              target(key: "yn-01/skilled-talent-stock") { progress { asOf } }
              today: targetSummary(by: STATUS) { key total }
              then: targetSummary(by: STATUS, asOf: "2025-12-31") { key total }
            }
            """);
        Assert.Equal("2025-12-31", (string?)data["target"]!["progress"]!["asOf"]);
        Assert.Equal(data["then"]!.ToJsonString(), data["today"]!.ToJsonString());
    }

    [Fact]
    public async Task What_was_paid_counts_against_the_cap()
    {
        // Two standards of the demonstration without a yearly cap, and one with it that nothing is paid by.
        string[] standards = ["high-tech-first-recognition-below-size", "model-worker-studio-fund", "incubator-national-sme"];
        var nodes = (await demonstration.Hub.DataAsync(Allowance, new { standards, year = 2024 }))["establishments"]!["nodes"]!.AsArray();
        var paid = demonstration.Rows.Payments.Where(p => p.PaidOn.Year == 2024 && standards.Contains(p.SubsidyStandardKey))
            .ToLookup(p => p.Establishment!.CreditCode, p => p.Amount - (p.RecoveredAmount ?? 0));
        Assert.True(paid.Count > 1);
        Assert.Equal(
            Line.Of(demonstration.Rows.Establishments,
                e => [e.CreditCode, 1_000_000, paid[e.CreditCode].Sum(), Math.Max(0, 1_000_000 - paid[e.CreditCode].Sum())]),
            Line.Of(nodes,
                node => [node!["creditCode"], node["allowance"]!["cap"], node["allowance"]!["paid"], node["allowance"]!["left"]]));
    }

    [Theory]
    [InlineData("REPORTED", "530000")]
    [InlineData("DERIVED", "530000")]
    [InlineData("REPORTED", "530100")]
    public async Task The_headline_targets_found_by_their_status_are_those_that_the_summary_counts(string source, string region)
    {
        var summary = (await demonstration.Hub.DataAsync(
            """
            query($source: ObservationSource!, $region: String!) {
              targetSummary(by: STATUS, headline: true, asOf: "2025-12-31", source: $source, region: $region) { key total }
            }
            """, new { source, region }))["targetSummary"]!.AsArray().ToDictionary(g => (string)g!["key"]!, g => (int)g!["total"]!);
        Assert.Equal(39, summary.Values.Sum());
        var found = 0;
        foreach (var status in _statuses)
        {
            var data = await demonstration.Hub.DataAsync(
                """
                query($source: ObservationSource!, $region: String, $status: ProgressStatus!) {
                  targets(where: {
                    headline: { eq: true }
                    progress: { with: { asOf: "2025-12-31", region: $region, source: $source }, status: { eq: $status } }
                  }, first: 1000) { totalCount nodes { key progress(asOf: "2025-12-31", region: $region, source: $source) { status } } }
                  others: targetAggregate(where: {
                    headline: { eq: true }
                    progress: { with: { asOf: "2025-12-31", region: $region, source: $source }, status: { neq: $status } }
                  }) { count }
                }
                """, new { source, region, status });
            var nodes = data["targets"]!["nodes"]!.AsArray();
            Assert.All(nodes, node => Assert.Equal(status, (string?)node!["progress"]!["status"]));
            Assert.Equal((summary.GetValueOrDefault(status), nodes.Count), (nodes.Count, (int)data["targets"]!["totalCount"]!));
            Assert.Equal(39 - nodes.Count, (int)data["others"]!["count"]!);
            found += nodes.Count;
        }
        Assert.Equal(39, found);
    }

    [Fact]
    public async Task Targets_are_paged_in_the_order_of_their_progress()
    {
        const string Query = """
            query($after: String) {
              targets(first: 100, after: $after, order: [
                { progress: { with: { asOf: "2025-12-31" }, status: DESC } }
                { progress: { with: { asOf: "2025-12-31" }, share: ASC } }
                { policyDocument: { no: DESC } }
              ]) {
                nodes { key policyDocument { no } progress(asOf: "2025-12-31") { status share } }
                pageInfo { endCursor hasNextPage }
                totalCount
              }
            }
            """;
        List<JsonNode> nodes = [];
        string? after = null;
        do
        {
            var page = (await demonstration.Hub.DataAsync(Query, new { after }))["targets"]!;
            Assert.Equal(343, (int)page["totalCount"]!);
            nodes.AddRange(page["nodes"]!.AsArray().Select(node => node!));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string)page["pageInfo"]!["endCursor"]! : null;
        }
        while (after is not null)
            ;
        Assert.Equal(343, nodes.Count);
        Assert.Equal(
            nodes.Select(node => (string)node["key"]!).Order(StringComparer.Ordinal)
                .Select(key => nodes.Find(node => (string)node["key"]! == key)!)
                .OrderByDescending(node => Array.IndexOf(_statuses, (string)node["progress"]!["status"]!))
                .ThenBy(node => (decimal?)node["progress"]!["share"])
                .ThenByDescending(node => (int)node["policyDocument"]!["no"]!).Select(node => (string)node["key"]!),
            nodes.Select(node => (string)node["key"]!));
    }

    [Fact]
    public async Task Establishments_are_found_and_sorted_by_what_is_left_to_them()
    {
        string[] standards = ["high-tech-first-recognition-below-size", "model-worker-studio-fund", "incubator-national-sme"];
        var paid = demonstration.Rows.Payments.Where(p => p.PaidOn.Year == 2024 && standards.Contains(p.SubsidyStandardKey))
            .ToLookup(p => p.Establishment!.CreditCode, p => p.Amount - (p.RecoveredAmount ?? 0));
        var data = await demonstration.Hub.DataAsync(
            """
            query($with: EstablishmentAllowanceArgumentsInput!) {
              establishments(first: 1000, where: { allowance: { with: $with, left: { lt: 1000000 } } },
                order: [{ allowance: { with: $with, paid: DESC } }, { creditCode: ASC }]) { totalCount nodes { creditCode } }
            }
            """, new { with = new { standards, year = 2024 } });
        var expected = demonstration.Rows.Establishments.Where(e => paid[e.CreditCode].Sum() > 0)
            .OrderByDescending(e => paid[e.CreditCode].Sum()).ThenBy(e => e.CreditCode, StringComparer.Ordinal)
            .Select(e => e.CreditCode).ToList();
        Assert.Equal(expected, data["establishments"]!["nodes"]!.AsArray().Select(node => (string)node!["creditCode"]!));
        Assert.Equal(expected.Count, (int)data["establishments"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("""targets(where: { progress: { with: { region: "999999" }, status: { eq: MISSED } } }) { totalCount }""",
        "INVALID_ARGUMENT")]
    [InlineData("""targets(order: [{ progress: { with: { region: "999999" }, share: ASC } }]) { nodes { key } }""", "INVALID_ARGUMENT")]
    [InlineData("targets(where: { progress: { with: { source: null }, status: { eq: MISSED } } }) { totalCount }",
        "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("targets(where: { progress: null }) { totalCount }", "INVALID_FILTER")]
    [InlineData("targets(where: { progress: { share: { gt: null } } }) { totalCount }", "INVALID_FILTER")]
    [InlineData("establishments(where: { allowance: { left: { gt: 0 } } }) { totalCount }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("establishments(where: { allowance: { with: { year: 2024 }, left: { gt: 0 } } }) { totalCount }",
        "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("""establishments(where: { allowance: { with: { standards: ["x"], year: 2024 }, left: { gt: 0 } } }) { totalCount }""",
        "INVALID_ARGUMENT")]
    [InlineData("indicators { nodes { targets(order: [{ progress: { share: ASC } }]) { key } } }", "INVALID_ORDER")]
    public async Task What_can_not_be_computed_is_refused(string field, string code) =>
        Assert.Equal(code, (await demonstration.Hub.PostAsync($"{{ {field} }}")).ErrorCode);

    [Theory]
    [InlineData("no-such-standard", 2025)]
    [InlineData("incubator-national-sme", 0)]
    [InlineData("incubator-national-sme", 10_000)]
    public async Task An_allowance_of_nothing_known_is_refused(string standard, int year) =>
        Assert.Equal("INVALID_ARGUMENT",
            (await demonstration.Hub.PostAsync(Allowance, new { standards = (string[])[standard], year })).ErrorCode);
}
