using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Filters(HubUnderAttack hub)
{
    [Theory]
    [InlineData("some", 1)]
    [InlineData("some", 3)]
    [InlineData("some", 8)]
    [InlineData("some", 16)]
    [InlineData("some", 20)]
    [InlineData("none", 3)]
    [InlineData("none", 16)]
    [InlineData("all", 3)]
    [InlineData("all", 16)]
    [InlineData("all", 20)]
    public Task List_conditions_inside_list_conditions_are_bounded(string condition, int depth) =>
        hub.BoundsAsync(
            $"{{ targets(where: {{ indicator: {{ {Nest(depth, $"targets: {{ {condition}: {{ indicator: {{ ", "key: { neq: \"x\" }", " } } }")} }} }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);

    [Theory]
    [InlineData("some", 2)]
    [InlineData("some", 4)]
    [InlineData("some", 16)]
    [InlineData("all", 2)]
    [InlineData("all", 4)]
    public Task List_conditions_on_large_records_are_bounded(string condition, int depth) =>
        hub.BoundsAsync(
            $"{{ persons(where: {{ {Nest(depth, $"certificates: {{ {condition}: {{ person: {{ ", "source: { ncontains: \"x\" }", " } } }")} }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(70)]
    [InlineData(1_000)]
    public async Task Objects_inside_objects_are_bounded(int depth)
    {
        await hub.BoundsAsync(
            $"{{ competitions(where: {{ {Nest(depth, "parent: { ", "number: { eq: \"x\" }", " }")} }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
        await hub.BoundsAsync("query($w: CompetitionFilterInput) { competitions(where: $w) { totalCount } }",
            $"{{\"w\":{Nest(Math.Min(depth, 60), "{\"parent\":", "{\"number\":{\"eq\":\"x\"}}", "}")}}}", Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ competitions(order: [{Nest(depth, "{ parent: ", "{ number: ASC }", " }")}]) {{ totalCount nodes {{ id }} }} }}",
            allowance: Allowance.Sql);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(248)]
    [InlineData(10_000)]
    public async Task Alternatives_beside_one_another_are_bounded(int count)
    {
        await hub.BoundsAsync(
            $"{{ targets(where: {{ or: [{Times(count, i => $"{{ key: {{ contains: \"{i}\" }} }} ")}] }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ targets(where: {{ key: {{ or: [{Times(count, i => $"{{ contains: \"{i}\" }} ")}] }} }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ persons(where: {{ or: [{Times(count, i => $"{{ certificates: {{ some: {{ number: {{ contains: \"{i}\" }} }} }} }} ")}] }}) {{ totalCount }} }}", allowance: Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ targets(where: {{ and: [{Times(count, i => $"{{ indicator: {{ key: {{ neq: \"{i}\" }} }} }} ")}] }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(900)]
    public async Task And_inside_or_is_bounded(int depth)
    {
        await hub.BoundsAsync(
            $"{{ targets(where: {Nest(depth, "{ or: [{ and: [", "{ key: { eq: \"x\" } }", "] }] }")}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ targets(where: {{ key: {Nest(depth, "{ or: [{ and: [", "{ eq: \"x\" }", "] }] }")} }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ targets(where: {Nest(depth, "{ key: { neq: \"y\" } or: ", "{ key: { eq: \"x\" } }", " }")}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(60_000)]
    [InlineData(100_000)]
    public async Task Lists_of_values_are_bounded(int count)
    {
        await hub.BoundsAsync($"{{ targets(where: {{ key: {{ in: [{Times(count, i => $"\"{i}\"")}] }} }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
        await hub.BoundsAsync($"{{ targets(where: {{ dueYear: {{ nin: [{Times(count, i => $"{i} ")}] }} }}) {{ totalCount }} }}",
            allowance: Allowance.Sql);
        await hub.BoundsAsync("query($l: [String]) { targets(where: { key: { in: $l } }) { totalCount } }",
            $"{{\"l\":[{Times(count, i => $"\"{i}\",")}null]}}", Allowance.Sql);
        await hub.BoundsAsync("query($l: [String]) { persons(where: { highestLevelKey: { in: $l } }) { totalCount } }",
            $"{{\"l\":[{Times(count, i => $"\"{i}\",")}null]}}", Allowance.Sql);
    }

    [Fact]
    public async Task Lists_of_values_of_every_length_make_no_statements_without_number()
    {
        for (var count = 1; count < 60; count += 7)
            await hub.BoundsAsync(
                HostileRequest.PostJson("query($l: [String]) { targets(first: 1, where: { key: { in: $l } }) { nodes { key } } }",
                $"{{\"l\":[{Times(count, i => $"\"{i}\",")}null]}}"));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(10_000)]
    public async Task Long_orders_are_bounded(int count)
    {
        string[] keys = ["key", "unit", "value", "dueYear", "headline", "comparator", "clause", "line", "kind", "due"];
        await hub.BoundsAsync(
            $"{{ targets(first: 5, order: [{Times(count, i => $"{{ {keys[i % keys.Length]}: ASC }} ")}]) {{ nodes {{ key }} }} }}");
        await hub.BoundsAsync(
            $"{{ targets(first: 5, order: [{{ {Times(count, i => $"{keys[i % keys.Length]}: DESC ")} }}]) {{ nodes {{ key }} }} }}");
    }

    [Fact]
    public async Task The_shapes_of_a_filter_in_variables_make_no_plans_without_number()
    {
        string[] operations = ["eq", "neq", "contains", "startsWith", "endsWith", "ncontains"];
        var before = (await hub.WarmAsync()).Meter.Processor;
        for (var shape = 0; shape < 64; shape++)
        {
            var filter = string.Join(',', operations.Where((_, i) => (shape >> i & 1) == 1).Select(operation => $"\"{operation}\":\"x\""));
            await hub.BoundsAsync(
                HostileRequest.PostJson("query($w: TargetFilterInput) { targets(first: 1, where: $w) { nodes { key } } }",
                    $"{{\"w\":{{\"key\":{{{filter}}}}}}}"));
        }
        var spent = (await hub.WarmAsync()).Meter.Processor - before;
        Assert.True(spent < TimeSpan.FromSeconds(20), $"64 shapes of a filter took {spent.TotalSeconds:0.0} s.");
    }
}
