using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Schema.Tests.Questions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Codes;

/// <summary>Closed lists in queries: what they hold, conditions by code and name, groups, and words that no list has.</summary>
[Collection(QuestionCollection.Name)]
public sealed class CodeListTests(HubWithDemonstration demonstration)
{
    private Hub Hub => demonstration.Hub;

    private DemonstrationRows Rows => demonstration.Rows;

    [Fact]
    public async Task A_list_tells_its_codes_with_names_and_clause()
    {
        var list = (await Hub.DataAsync(
            """
            {
              codeList(key: "card-tier") {
                nameZh
                codes(order: [{ place: ASC }]) { key value nameZh nameEn policyDocument { key } clause validUntil }
              }
            }
            """))["codeList"]!;
        var first = list["codes"]![0]!;
        Assert.Equal(("card-tier:card-a", "card-a", "A卡", "Card A", "yn-47"), ((string?)first["key"], (string?)first["value"],
            (string?)first["nameZh"], (string?)first["nameEn"], (string?)first["policyDocument"]!["key"]));
        Assert.NotNull(first["clause"]);
        Assert.Equal(2, list["codes"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("sites(where: { category: { value: { eq: \"mobile-reading-rom\" } } })", "No code of 'site-category' has the value 'mobile-reading-rom'.", "'mobile-reading-room'")]
    [InlineData("sites(where: { category: { nameZh: { in: [\"工人文化宫\", \"工人文化馆\"] } } })", "has the nameZh '工人文化馆'.", "'工人文化宫'")]
    [InlineData("sites(where: { mode: { key: { neq: \"pilot-mode:ful-pilot\" } } })", "has the key 'pilot-mode:ful-pilot'.", "'pilot-mode:full-pilot'")]
    [InlineData("sites(where: { or: [{ mode: { and: [{ nameEn: { eq: \"Full\" } }] } }] })", "has the nameEn 'Full'.", "'Full pilot'")]
    [InlineData("sanctions(where: { bars: { some: { what: { value: { nin: [\"nothing\"] } } } } })", "'sanction-bar'", "")]
    [InlineData("subsidyStandards(where: { levels: { none: { value: { eq: \"nationl\" } } } })", "'standard-level'", "'national'")]
    [InlineData("establishments(where: { serviceCasesByEstablishmentAggregate: { where: { request: { value: { eq: \"housng\" } } }, count: { gt: 0 } } })", "'case-request'", "'housing'")]
    public async Task A_word_that_a_list_does_not_have_is_refused_with_the_nearest(string field, string message, string nearest)
    {
        var answer = (await Hub.PostAsync($"{{ {field} {{ totalCount }} }}", key: Hub.FullKey)).Body;
        var error = answer["errors"]![0]!;
        Assert.Equal("INVALID_FILTER", (string)error["extensions"]!["code"]!);
        Assert.Equal(field[..field.IndexOf('(', StringComparison.Ordinal)], (string)error["path"]![0]!);
        Assert.Contains(message, (string)error["message"]!, StringComparison.Ordinal);
        Assert.Contains(nearest, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parts_that_targets_mean_are_codes_by_which_their_indicator_is_broken_down()
    {
        var targets = (await Hub.DataAsync("""
            {
              targets(first: 1000, where: { or: [{ breakdown1: { exists: true } } { breakdown2: { exists: true } } { breakdown3: { exists: true } }] }) {
                nodes {
                  indicator { breakdown1Key breakdown2Key breakdown3Key }
                  breakdown1 { codeListKey } breakdown2 { codeListKey } breakdown3 { codeListKey }
                }
              }
            }
            """))["targets"]!["nodes"]!.AsArray();
        Assert.Equal(93, targets.Count);
        foreach (var field in new[] { "breakdown1", "breakdown2", "breakdown3" })
            Assert.All(targets.Where(target => target![field] is not null), target =>
                Assert.Equal((string?)target!["indicator"]![field + "Key"], (string?)target[field]!["codeListKey"]));
    }

    [Fact]
    public async Task A_kept_plan_refuses_a_wrong_word_too()
    {
        const string Query = "query($c: String) { sites(where: { category: { value: { eq: $c } } }) { totalCount } }";
        foreach (var (word, isRefused) in new[] { ("newly-built", false), ("raised", false), ("rised", true), ("newly-built", false) })
            Assert.Equal(isRefused, (await Hub.PostAsync(Query, new { c = word })).Body.ContainsKey("errors"));
    }

    /// <summary>Conditions by code, key and both names, and groups, against LINQ to Objects.</summary>
    [Fact]
    public void Conditions_and_groups_by_code_are_those_of_the_rows()
    {
        var asked = Asked();
        Gen.Select(Gen.Int[0, asked.Count - 1], Gen.Int[0, 3], Gen.Bool, Gen.Int[0, int.MaxValue].Array[1, 4]).Sample((which, by, isNegated, picks) =>
        {
            var (rows, reference, codes) = asked[which];
            var list = Rows.Codes.Where(code => code.CodeListKey == codes.OfType<Code>().First().CodeListKey).ToList();
            var picked = picks.Select(pick => list[pick % list.Count]).Distinct().ToList();
            var (field, word) = by switch
            {
                0 => ("key", (Func<Code, string>)(code => code.Key)),
                1 => ("value", code => code.Value),
                2 => ("nameZh", code => code.NameZh),
                _ => ("nameEn", code => code.NameEn),
            };
            var aggregate = Hub.DataAsync(
                $$"""
                query($words: [String]) {
                  all: {{rows}}Aggregate(where: { {{reference}}: { {{field}}: { {{(isNegated ? "nin" : "in")}}: $words } } }) {
                    count
                    groups(byPath: [{ {{reference}}: { value: true } }]) { key { {{reference}} { value } } count }
                  }
                }
                """, new { words = picked.Select(word).ToArray() }, Hub.FullKey).GetAwaiter().GetResult()["all"]!;
            var expected = codes.Where(code => (code is not null && picked.Contains(code)) != isNegated).ToList();
            Assert.Equal(expected.Count, (int)aggregate["count"]!);
            Assert.Equal(
                expected.GroupBy(code => code?.Value ?? "").Select(group => (group.Key, group.Count())).Order(),
                aggregate["groups"]!.AsArray().Select(group => (Of(group!["key"]![reference]), (int)group["count"]!)).Order());
        }, iter: 60, threads: 1);

        static string Of(JsonNode? code) => (string?)code?["value"] ?? "";
    }

    private List<(string Rows, string Reference, IReadOnlyList<Code?> Codes)> Asked() =>
    [
        ("site", "category", [.. Rows.Sites.Select(site => site.Category)]),
        ("site", "theme", [.. Rows.Sites.Select(site => site.Theme)]),
        ("honourAward", "grade", [.. Rows.Awards.Select(award => award.Grade)]),
        ("honourAward", "recipientCategory", [.. Rows.Awards.Select(award => award.RecipientCategory)]),
        ("programmeSelection", "tier", [.. Rows.Selections.Select(selection => selection.Tier)]),
        ("project", "line", [.. Rows.Projects.Select(project => project.Line)]),
        ("serviceCase", "request", [.. Rows.Cases.Select(found => found.Request)]),
        ("serviceCase", "ground", [.. Rows.Cases.Select(found => found.Ground)]),
        ("subsidyClaim", "reason", [.. Rows.Claims.Select(claim => claim.Reason)]),
        ("workforceCount", "category", [.. Rows.Counts.Select(count => count.Category)]),
    ];
}
