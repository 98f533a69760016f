using System.Text.Json.Nodes;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>Targets that hold for each county, enterprise or union find the figures of each.</summary>
[Collection(QuestionCollection.Name)]
public sealed class SubjectProgressTests(HubWithDemonstration demonstration)
{
    private const string Of = "kind key nameZh regionKey progress { status actual reached observationCount isSynthetic }";

    [Fact]
    public async Task A_goal_of_each_prefecture_is_judged_in_each_and_not_in_the_province()
    {
        var target = await TargetAsync("yn-01/artisan-parks", $$"""
            progress(asOf: "2025-12-31") { status actual }
            progressBySubject(asOf: "2025-12-31") { {{Of}} }
            some: progressBySubject(asOf: "2025-12-31", region: "530100") { {{Of}} }
            progressByRegion(asOf: "2025-12-31") { regionKey nameZh progress { status actual reached observationCount isSynthetic } }
            """);
        var subjects = target["progressBySubject"]!.AsArray();
        Assert.Equal("NOT_AVAILABLE", (string?)target["progress"]!["status"]);
        Assert.NotNull((decimal?)target["progress"]!["actual"]);
        Assert.Equal(16, subjects.Count);
        Assert.Equal(
            target["progressByRegion"]!.AsArray().Select(r => $"{r!["regionKey"]} {r["nameZh"]} {r["progress"]!.ToJsonString()}"),
            subjects.Select(s => $"{s!["key"]} {s["nameZh"]} {s["progress"]!.ToJsonString()}"));
        Assert.Contains(subjects, s => (string?)s!["progress"]!["status"] == "ACHIEVED");
        Assert.Equal([subjects[0]!.ToJsonString()], target["some"]!.AsArray().Select(s => s!.ToJsonString()));
    }

    [Fact]
    public async Task A_goal_of_each_union_is_judged_in_each_that_has_figures()
    {
        var subjects = (await TargetAsync("yn-49/industrial-union-demo-sites", $"progressBySubject(asOf: \"2025-12-31\") {{ {Of} }}"))
            ["progressBySubject"]!.AsArray();
        var last = await demonstration.Hub.WithDatabaseAsync(context => Task.FromResult(context.Observations
            .Where(o => o.IndicatorKey == "industrial-union-demo-sites" && o.SubjectKind == ObservationSubject.Body && o.Year == 2025)
            .OrderBy(o => o.SubjectKey).Select(o => new { o.BodyKey, o.Body!.NameZh, o.Value }).ToList()));
        Assert.Equal(8, last.Count);
        Assert.Equal(last.Select(o => $"{o.BodyKey} {o.NameZh} {o.Value:0} {o.Value >= 3}"), subjects.Select(s =>
            $"{s!["key"]} {s["nameZh"]} {(decimal)s["progress"]!["actual"]!:0} {(bool)s["progress"]!["reached"]!}"));
        Assert.All(subjects, s => Assert.Equal("BODY", (string?)s!["kind"]));
    }

    [Fact]
    public async Task A_goal_of_each_enterprise_is_judged_in_some_of_them_in_the_order_of_their_keys()
    {
        var target = await TargetAsync("yn-01/education-fund-frontline-share", $$"""
            all: progressBySubject(asOf: "2025-12-31", first: 1000) { {{Of}} }
            some: progressBySubject(asOf: "2025-12-31", first: 5) { {{Of}} }
            of: progressBySubject(asOf: "2025-12-31", first: 1000, region: "530100") { {{Of}} }
            """);
        var all = target["all"]!.AsArray().Select(s => s!.ToJsonString()).ToList();
        Assert.InRange(all.Count, 20, 300);
        Assert.Equal(all.Take(5), target["some"]!.AsArray().Select(s => s!.ToJsonString()));
        Assert.Equal(
            target["all"]!.AsArray().Where(s => ((string)s!["regionKey"]!).StartsWith("5301", StringComparison.Ordinal)).Select(s => s!.ToJsonString()),
            target["of"]!.AsArray().Select(s => s!.ToJsonString()));
        Assert.All(target["all"]!.AsArray(), s => Assert.Equal(
            (decimal)s!["progress"]!["actual"]! >= 60, (bool)s["progress"]!["reached"]!));
    }

    [Fact]
    public async Task A_goal_of_the_whole_province_shows_the_province()
    {
        var target = await TargetAsync("yn-01/vocational-training",
            $"progress(asOf: \"2025-12-31\") {{ status actual reached observationCount isSynthetic }} progressBySubject(asOf: \"2025-12-31\") {{ {Of} }}");
        var only = Assert.Single(target["progressBySubject"]!.AsArray())!;
        Assert.Equal("530000", (string?)only["key"]);
        Assert.Equal(target["progress"]!.ToJsonString(), only["progress"]!.ToJsonString());
    }

    [Theory]
    [InlineData("first: 0", "'first' is 0")]
    [InlineData("first: 1001", "'first' is 1001")]
    [InlineData("region: \"540000\"", "is the GB/T 2260 code of no region of Yunnan")]
    public async Task What_can_not_be_asked_is_told(string argument, string message)
    {
        var error = (await demonstration.Hub.PostAsync(
            $"{{ target(key: \"yn-01/artisan-parks\") {{ progressBySubject({argument}) {{ key }} }} }}")).Body["errors"]![0]!;
        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
        Assert.Contains(message, (string)error["message"]!, StringComparison.Ordinal);
        Assert.Equal("target", (string?)error["path"]![0]);
    }

    private async Task<JsonNode> TargetAsync(string key, string fields) =>
        (await demonstration.Hub.DataAsync($"{{ target(key: \"{key}\") {{ {fields} }} }}"))["target"]!;
}
