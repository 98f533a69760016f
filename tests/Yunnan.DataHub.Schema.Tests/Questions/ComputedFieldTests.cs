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
    [InlineData("no-such-standard", 2025)]
    [InlineData("incubator-national-sme", 0)]
    [InlineData("incubator-national-sme", 10_000)]
    public async Task An_allowance_of_nothing_known_is_refused(string standard, int year) =>
        Assert.Equal("INVALID_ARGUMENT",
            (await demonstration.Hub.PostAsync(Allowance, new { standards = (string[])[standard], year })).ErrorCode);
}
