using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Lists(HubUnderAttack hub)
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Observations_of_the_indicator_of_observations_are_bounded(int depth)
    {
        await hub.BoundsAsync(
            "query($k: String!) { indicator(key: $k) { " + Nest(depth, "observations { indicator { ", "key", " } } ") + " } }",
            """{"k":"skilled-talent-stock"}""");
        await hub.BoundsAsync(
            "{ indicator(key: \"high-skilled-talent-stock\") { " + Nest(depth, "observations { indicator { ", "key", " } } ") + " } }");
    }

    [Theory]
    [InlineData("targets", "indicator { targets { ")]
    [InlineData("organisations", "dutiesAsReporter { reporter { ")]
    [InlineData("persons", "certificates { person { ")]
    [InlineData("persons", "enrolments { person { ")]
    [InlineData("skillLevels", "subsidies { skillLevel { ")]
    [InlineData("policyDocuments", "targets { policyDocument { ")]
    [InlineData("regions", "children { parent { ")]
    [InlineData("occupations", "certificates { occupation { ")]
    public async Task Lists_of_lists_from_a_page_are_bounded(string root, string step)
    {
        foreach (var depth in new[] { 1, 2, 3 })
            foreach (var first in new[] { 1, 50, 1_000 })
                await hub.BoundsAsync($"{{ {root}(first: {first}) {{ nodes {{ {Nest(depth, step, "id", " } } ")} }} }} }}");
    }

    [Fact]
    public Task Lists_beside_lists_are_bounded() =>
        hub.BoundsAsync(
            "{ persons(first: 1000) { nodes { " + Times(40, i => $"a{i}: certificates {{ number }} b{i}: enrolments {{ id }} ") + " } } }");

    [Fact]
    public Task Whole_tables_by_one_object_are_bounded() =>
        hub.BoundsAsync("{ region(key: \"530000\") { " + Times(30, i => $"a{i}: __typename ") + " } skillLevel(key: \"senior-worker\") { "
            + Times(20, i => $"c{i}: certificates {{ id number person {{ id }} }} ") + " } }");

    [Fact]
    public async Task Ids_weigh_also_when_a_plan_was_made_for_one()
    {
        const string Document =
            "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Target { key sources { clause } indicator { observations { value "
                + "indicator { targets { key } } } } } } }";
        var one = Id("Target:yn-01/skilled-talent-stock");
        await hub.BoundsAsync(Document, $"{{\"ids\":[\"{one}\"]}}");
        await hub.BoundsAsync(Document, $"{{\"ids\":[\"{one}\"]}}");
        foreach (var count in new[] { 100, 1_001, 10_000 })
        {
            await hub.BoundsAsync(Document, $"{{\"ids\":[{Times(count, $"\"{one}\",")}\"{one}\"]}}");
            await hub.BoundsAsync(Document, $"{{\"ids\":[{Times(count, i => $"\"{Id($"Target:x{i}")}\",")}\"{one}\"]}}");
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(20_000)]
    public async Task Ids_that_are_none_are_bounded(int count)
    {
        await hub.BoundsAsync($"{{ nodes(ids: [{Times(count, i => $"\"x{i}\" ")}]) {{ id }} }}");
        await hub.BoundsAsync($"{{ nodes(ids: [{Times(count, i => $"\"{Id($"Nothing{i}:1")}\" ")}]) {{ id }} }}");
        await hub.BoundsAsync(
            $"{{ nodes(ids: [{Times(count, i => $"\"{Id($"Person:{i}")}\" ")}]) {{ id ... on Person {{ certificates {{ number }} }} }} }}");
    }

    [Fact]
    public Task Aliases_of_a_node_are_bounded() =>
        hub.BoundsAsync(
            "{ "
                + Times(49,
                    i =>
                        $"a{i}: node(id: \"{Id($"Person:{i}")}\") {{ id ... on Person {{ certificates {{ number person {{ certificates {{ number }} }} }} }} }} ") + "}", allowance: Allowance.Sql);

    [Theory]
    [InlineData("")]
    [InlineData("Target")]
    [InlineData(":")]
    [InlineData("Target:")]
    [InlineData("Person:99999999999999999999999")]
    [InlineData("Person:-1")]
    [InlineData("Person:1e5")]
    [InlineData("Person:\0")]
    [InlineData("TrainingEnrolment:a/b/c/d")]
    [InlineData("Query:1")]
    [InlineData("PersonFilterInput:1")]
    public Task Ids_of_every_make_are_bounded(string id) =>
        hub.BoundsAsync(
            $"{{ node(id: \"{Id(id)}\") {{ id __typename }} nodes(ids: [\"{Id(id)}\", \"{id.Replace("\0", "", StringComparison.Ordinal)}\"]) {{ id }} targets(where: {{ id: {{ eq: \"{Id(id)}\" }} }}) {{ totalCount }} }}");

    [Fact]
    public Task Pages_from_both_ends_are_bounded() =>
        hub.BoundsAsync(
            "{ a: persons(first: 1, last: 1) { totalCount } b: persons(last: 1000) { nodes { id } } c: persons(first: 0) { totalCount "
                + "nodes { id } } "
            + "d: persons(last: 5, order: [{ source: DESC }, { education: ASC }, { regionKey: ASC }]) { totalCount pageInfo { "
            + "hasNextPage hasPreviousPage startCursor endCursor } } }");

    [Fact]
    public Task Counts_of_everything_are_bounded() =>
        hub.BoundsAsync("{ " + Times(25, i => $"p{i}: persons(first: 1, where: {{ source: {{ contains: \"{i}\" }} }}) {{ totalCount }} "
            + $"c{i}: skillCertificates(first: 1, where: {{ person: {{ source: {{ ncontains: \"{i}\" }} }} }}) {{ totalCount }} ") + "}",
                allowance: Allowance.Sql);

    private static string Id(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
