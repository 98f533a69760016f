using Snapshooter.Xunit;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>
/// The T-SQL of some operations, to be looked at. That SQL Server can read the T-SQL of every operation of all tests, <see cref="Hub"/>
/// sees to.
/// </summary>
[Collection(HubCollection.Name)]
public sealed class TSqlTests(Hub hub)
{
    [Fact]
    public async Task The_headline_targets_due_in_2025_with_their_progress() => Snapshot.Match(await TSqlAsync(Operations.HeadlineTargets));

    [Fact]
    public async Task Targets_that_conflict_show_each_other() => Snapshot.Match(await TSqlAsync(Operations.ConflictingTargets));

    [Fact]
    public async Task The_reporting_duties_due_in_a_month() => Snapshot.Match(await TSqlAsync(Operations.DutiesDueIn, new { month = 12 }));

    [Fact]
    public async Task An_honour_with_rewards_composition_rules_and_ratings() => Snapshot.Match(await TSqlAsync(Operations.Honour));

    [Fact]
    public async Task A_page_behind_a_cursor()
    {
        const string Query = """
            query($after: String) { targets(first: 10, after: $after, order: [{ value: DESC }, { due: ASC }]) {
              nodes { key value due } pageInfo { endCursor hasNextPage }
            } }
            """;
        var after = (string)(await hub.DataAsync(Query))["targets"]!["pageInfo"]!["endCursor"]!;
        Snapshot.Match(await TSqlAsync(Query, new { after }));
    }

    private async Task<string> TSqlAsync(string query, object? variables = null)
    {
        await hub.DataAsync(query, variables);
        // In the order of the alphabet, because some run side by side.
        return string.Join("\n\n", hub.TSqlStatements.Order(StringComparer.Ordinal)).ReplaceLineEndings("\n");
    }
}
