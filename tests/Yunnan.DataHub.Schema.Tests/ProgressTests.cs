using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>How far the targets are, asked over HTTP of figures that came in as a file.</summary>
public sealed class ProgressTests(HubWithFigures fixture) : IClassFixture<HubWithFigures>
{
    private readonly Hub _hub = fixture.Hub;

    [Theory]
    [InlineData("yn-01/skilled-talent-stock", "2024-06-30")]
    [InlineData("yn-01/high-skilled-talent-stock", "2024-06-30")]
    public async Task Growth_is_recomputed_from_the_numbers_that_the_answer_gives(string key, string asOf)
    {
        var target = await TargetAsync(key, asOf);
        var progress = target["progress"]!;
        Assert.Equal("COMPOUND_GROWTH", (string?)progress["method"]);
        var (goal, actual, baseline) = ((double)target["value"]!, (double)progress["actual"]!, (double)progress["baseline"]!);
        var required = Math.Pow(goal / baseline, 1 / Years(progress, "baselineOn", "dueOn")) - 1;
        var observed = Math.Pow(actual / baseline, 1 / Years(progress, "baselineOn", "actualOn")) - 1;

        Assert.Equal(required, (double)progress["requiredGrowth"]!, 6);
        Assert.Equal(observed, (double)progress["observedGrowth"]!, 6);
        Assert.Equal(observed / required, (double)progress["ratio"]!, 4);
        Assert.Equal(actual / goal, (double)progress["share"]!, 4);
        Assert.Equal(baseline * Math.Pow(1 + required, Years(progress, "baselineOn", "asOf")), (double)progress["expected"]!, 1);
        Assert.Equal((double)progress["expected"]! / goal, (double)progress["expectedShare"]!, 4);
        Assert.Equal(StatusOf(progress), (string?)progress["status"]);
        Assert.Equal(2, (int)progress["observationCount"]!);
        Assert.False((bool)progress["isSynthetic"]!);
    }

    [Fact]
    public async Task Pace_is_recomputed_from_the_numbers_that_the_answer_gives()
    {
        var target = await TargetAsync("yn-01/vocational-training", "2024-06-30");
        var progress = target["progress"]!;
        Assert.Equal("PACE", (string?)progress["method"]);
        var (goal, actual) = ((double)target["value"]!, (double)progress["actual"]!);
        // No milestone on the way: from nothing at the beginning of the period straight to the goal on the due date.
        var expected = goal * Years(progress, "baselineOn", "actualOn") / Years(progress, "baselineOn", "dueOn");

        Assert.Equal(2_000_000, actual);
        Assert.Equal(0, (double)progress["baseline"]!);
        Assert.Equal(expected, (double)progress["expectedAtActual"]!, 4);
        Assert.Equal(actual / expected, (double)progress["ratio"]!, 4);
        Assert.Equal(actual / goal, (double)progress["share"]!, 4);
        Assert.Equal(StatusOf(progress), (string?)progress["status"]);
    }

    [Theory]
    [InlineData("yn-01/skilled-talent-stock", "2024-06-30", "NEEDS_ACCELERATION", false)]
    [InlineData("yn-01/high-skilled-talent-stock", "2024-06-30", "DETERIORATING", false)]
    [InlineData("yn-01/vocational-training", "2024-06-30", "NEEDS_ACCELERATION", false)]
    [InlineData("yn-01/vocational-training", "2026-01-01", "MISSED", false)]
    [InlineData("yn-01/enterprise-apprentices-trained", "2024-06-30", "ACHIEVED", true)]
    [InlineData("yn-01/chief-technicians-new", "2025-12-31", "MISSED", false)]
    public async Task The_status_follows_from_the_figures(string key, string asOf, string status, bool reached)
    {
        var progress = (await TargetAsync(key, asOf))["progress"]!;
        Assert.Equal(status, (string?)progress["status"]);
        Assert.Equal(reached, (bool?)progress["reached"]);
    }

    [Fact]
    public async Task Before_the_first_figure_nothing_is_known()
    {
        var data = await _hub.DataAsync("""
            { targets(first: 1000) { nodes { progress(asOf: "1949-10-01") { status method actual share ratio observationCount } } } }
            """);
        Assert.All(data["targets"]!["nodes"]!.AsArray(), target => Assert.Equal(
            """{"status":"NOT_AVAILABLE","method":"NONE","actual":null,"share":null,"ratio":null,"observationCount":0}""",
            target!["progress"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_goal_of_the_province_is_shown_for_a_region_and_not_judged()
    {
        var data = await _hub.DataAsync("""
            { target(key: "yn-01/vocational-training") {
                kunming: progress(asOf: "2024-06-30", region: "530100") { actual status }
                qujing: progress(asOf: "2024-06-30", region: "530300") { actual status }
            } }
            """);
        Assert.Equal(
            """{"kunming":{"actual":400000,"status":"NOT_AVAILABLE"},"qujing":{"actual":null,"status":"NOT_AVAILABLE"}}""",
            data["target"]!.ToJsonString());
    }

    [Fact]
    public async Task A_figure_that_documents_state_is_shown_with_its_places()
    {
        await _hub.WithDatabaseAsync(async context =>
        {
            context.Observations.Add(new Observation
            {
                Key = "technician-colleges-new:530000:2023@catalogue",
                IndicatorKey = "technician-colleges-new",
                SubjectKind = ObservationSubject.Region,
                SubjectKey = "r:530000",
                RegionKey = "530000",
                Year = 2023,
                Period = "2023",
                PeriodEnd = new DateOnly(2023, 12, 31),
                Value = 3,
                Status = ObservationStatus.Published,
                Sources = [
                    new SourceReference { Ordinal = 0, PolicyDocumentKey = "yn-41", Clause = "一(二)", Line = 4455 },
                    new SourceReference { Ordinal = 1, PolicyDocumentKey = "yn-02", Line = 7 },
                ],
            });
            return await context.SaveChangesAsync();
        });
        var data = await _hub.DataAsync("""
            { target(key: "yn-01/technician-colleges-new") { progress(asOf: "2024-06-30") { actual inputs {
              policyDocumentKey clause observations { key value unit sources { policyDocumentKey clause line } }
            } } } }
            """);
        Assert.Equal(
            """
            {"actual":3,"inputs":{"policyDocumentKey":"yn-01","clause":"二(三)19","observations":[{"key":"technician-colleges-new:530000:2023@catalogue","value":3,"unit":"所","sources":[{"policyDocumentKey":"yn-41","clause":"一(二)","line":4455},{"policyDocumentKey":"yn-02","clause":null,"line":7}]}]}}
            """.Trim(),
            data["target"]!["progress"]!.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task Progress_of_any_number_of_targets_takes_three_statements()
    {
        foreach (var first in new[] { 1, 343 })
        {
            await _hub.DataAsync(
                """query($first: Int!) { targets(first: $first) { nodes { progress(asOf: "2024-06-30", region: "530100") { status } } } }""",
                new { first });
            Assert.Equal(1 + 3, _hub.Statements.Count);
        }
    }

    [Theory]
    [InlineData("STATUS")]
    [InlineData("DOMAIN")]
    [InlineData("DOCUMENT")]
    public async Task Every_target_is_counted_in_one_group(string by)
    {
        var groups = await SummaryAsync(by);
        Assert.Equal(343, groups.Sum(group => (int)group["total"]!));
        Assert.All(groups, AssertAddsUp);
    }

    [Fact]
    public async Task A_target_of_several_agencies_counts_for_each_and_one_of_none_is_not_lost()
    {
        var groups = await SummaryAsync("AGENCY");
        var data = await _hub.DataAsync("{ targets(first: 343) { nodes { responsible { organisationName { organisations { key } } } } } }");
        var agencies = data["targets"]!["nodes"]!.AsArray().Select(target => target!["responsible"]!.AsArray()
            .SelectMany(mention => mention!["organisationName"]!["organisations"]!.AsArray().Select(o => (string)o!["key"]!)).ToHashSet())
            .ToList();

        Assert.Equal(agencies.Count(a => a.Count == 0), (int)groups.Single(group => group["key"] is null)["total"]!);
        Assert.Equal(agencies.Sum(a => Math.Max(1, a.Count)), groups.Sum(group => (int)group["total"]!));
        Assert.All(groups, AssertAddsUp);
    }

    [Fact]
    public async Task The_summary_counts_what_the_targets_say_of_themselves()
    {
        var data = await _hub.DataAsync("""{ targets(first: 1000) { nodes { progress(asOf: "2024-06-30") { status } } } }""");
        var statuses = data["targets"]!["nodes"]!.AsArray().CountBy(target => (string)target!["progress"]!["status"]!).ToDictionary();
        Assert.Equal(statuses, (await SummaryAsync("STATUS")).ToDictionary(group => (string)group["key"]!, group => (int)group["total"]!));
        Assert.True(statuses.Count >= 4);
    }

    [Fact]
    public async Task Every_relation_is_navigable_from_both_sides()
    {
        var data =
            await _hub.DataAsync(
                "{ targets(first: 1000) { nodes { key relatedTargets { type note isStated targetKey target { key } } } } }");
        var relations = (from target in data["targets"]!["nodes"]!.AsArray()
                         from relation in target!["relatedTargets"]!.AsArray()
                         select (
                             From: (string)target["key"]!, To: (string)relation["target"]!["key"]!,
                             Type: (string)relation["type"]!, Note: (string?)relation["note"])).ToHashSet();
        Assert.Equal(146, relations.Count);
        Assert.All(relations, relation => Assert.Contains((relation.To, relation.From, Inverse(relation.Type), relation.Note), relations));
        Assert.Equal(6, relations.Count(relation => relation.Type == "CONFLICTS_WITH"));
    }

    /// <summary>It was the machine's day, which is another in Yunnan for a part of each day.</summary>
    [Fact]
    public async Task Without_a_day_progress_is_judged_as_of_today_in_Yunnan()
    {
        var before = Today();
        var data = await _hub.DataAsync("""{ target(key: "yn-01/skilled-talent-stock") { progress { asOf } } }""");
        Assert.Contains((string)data["target"]!["progress"]!["asOf"]!, new[] { before, Today() });

        static string Today() =>
            TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"))
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private async Task<JsonNode> TargetAsync(string key, string asOf) => (await _hub.DataAsync(
        """
        query($key: String!, $asOf: LocalDate!) { target(key: $key) { value progress(asOf: $asOf) {
          asOf status method actual actualOn share expectedShare expected expectedAtActual requiredGrowth observedGrowth ratio
          baseline baselineOn dueOn reached isFinal isSynthetic observationCount
        } } }
        """, new { key, asOf }))["target"]!;

    private async Task<List<JsonNode>> SummaryAsync(string by) => [.. (await _hub.DataAsync(
        """
        query($by: TargetSummaryBy!) { targetSummary(by: $by, asOf: "2024-06-30") {
          key total achieved onTrack needsAcceleration limited deteriorating missed notAvailable
        } }
        """, new { by }))["targetSummary"]!.AsArray().Select(group => group!)];

    private static void AssertAddsUp(JsonNode group) => Assert.Equal(
        (int)group["total"]!, group.AsObject().Where(count => count.Key is not ("key" or "total")).Sum(count => (int)count.Value!));

    private static string StatusOf(JsonNode progress) => (double)progress["ratio"]! switch
    {
        >= 0.95 => "ON_TRACK",
        >= 0.60 => "NEEDS_ACCELERATION",
        >= 0 => "LIMITED",
        _ => "DETERIORATING",
    };

    private static double Years(JsonNode progress, string from, string to) =>
        Position((string)progress[to]!) - Position((string)progress[from]!);

    private static double Position(string text)
    {
        var day = DateOnly.Parse(text, CultureInfo.InvariantCulture);
        return day.Year + ((double)day.DayOfYear / (DateTime.IsLeapYear(day.Year) ? 366 : 365));
    }

    private static string Inverse(string type) => type switch
    {
        "PART_OF" => "HAS_PART",
        "HAS_PART" => "PART_OF",
        "REFINES" => "REFINED_BY",
        "REFINED_BY" => "REFINES",
        _ => type,
    };
}
