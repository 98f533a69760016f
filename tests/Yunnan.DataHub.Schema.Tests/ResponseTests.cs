using Snapshooter.Xunit;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>Whole responses, as a client sees them.</summary>
[Collection(HubCollection.Name)]
public sealed class ResponseTests(Hub hub)
{
    [Fact]
    public async Task The_headline_targets_due_in_2025_with_their_progress()
    {
        var answer = await hub.PostAsync(Operations.HeadlineTargets);
        Snapshot.Match(answer.ToString());

        // The page, its count and the nested list are one statement each; progress reads milestones and figures once for all targets.
        Assert.Equal(5, hub.Statements.Count);
        Assert.Single(hub.Statements, sql => sql.Contains("COUNT(*)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Targets_that_conflict_show_each_other()
    {
        var answer = await hub.PostAsync(Operations.ConflictingTargets);
        Snapshot.Match(answer.ToString());
        Assert.Equal(2, hub.Statements.Count);
    }

    [Fact]
    public async Task The_headline_targets_counted_by_each_dimension()
    {
        var answer = await hub.PostAsync(Operations.TargetSummaries);
        Snapshot.Match(answer.ToString());
    }

    [Fact]
    public async Task A_programme_with_the_tree_below_it()
    {
        var answer = await hub.PostAsync(Operations.ProgrammeTree);
        Snapshot.Match(answer.ToString());
        Assert.Equal(3, hub.Statements.Count);
    }

    [Fact]
    public async Task An_honour_with_rewards_composition_rules_and_ratings()
    {
        var answer = await hub.PostAsync(Operations.Honour);
        Snapshot.Match(answer.ToString());
    }

    [Fact]
    public async Task A_register_with_its_rows()
    {
        var answer = await hub.PostAsync(Operations.Register);
        Snapshot.Match(answer.ToString());
        Assert.Equal(3, hub.Statements.Count);
    }

    [Fact]
    public async Task The_subsidies_of_a_skill_level()
    {
        var answer = await hub.PostAsync(Operations.SubsidiesOfLevel, new { level = "senior-worker" });
        Snapshot.Match(answer.ToString());
    }

    [Fact]
    public async Task What_a_contest_result_brings()
    {
        var answer = await hub.PostAsync(Operations.ContestPromotion);
        Snapshot.Match(answer.ToString());
    }

    [Fact]
    public async Task The_reporting_duties_due_in_a_month()
    {
        var answer = await hub.PostAsync(Operations.DutiesDueIn, new { month = 12 });
        Snapshot.Match(answer.ToString());
    }

    [Fact]
    public async Task Prefectures_with_their_counties()
    {
        var answer = await hub.PostAsync(Operations.Prefectures);
        Snapshot.Match(answer.ToString());
        Assert.Equal(3, hub.Statements.Count);
    }

    [Fact]
    public async Task Objects_by_their_global_identifiers()
    {
        var target = (string)(await hub.DataAsync("""{ target(key: "yn-01/artisan-parks") { id } }"""))["target"]!["id"]!;
        var region = (string)(await hub.DataAsync("""{ region(key: "530100") { id } }"""))["region"]!["id"]!;
        var answer = await hub.PostAsync(Operations.Nodes, new { id = target, ids = new[] { region, target, region } });
        Snapshot.Match(answer.ToString());
    }

    [Fact]
    public async Task A_lifecycle_with_its_transitions()
    {
        var answer = await hub.PostAsync(Operations.Lifecycle);
        Snapshot.Match(answer.ToString());
    }
}
