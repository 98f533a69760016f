using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Fragments(HubUnderAttack hub)
{
    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public Task A_chain_of_fragments_is_bounded(int length) => hub.BoundsAsync(Chain(length));

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public Task A_chain_of_fragments_with_a_field_in_each_is_bounded(int length) =>
        hub.BoundsAsync(
            "{ ...F0 } " + Times(length, i => $"fragment F{i} on Query {{ a{i}: __typename ...F{i + 1} }} ")
                + $"fragment F{length} on Query {{ __typename }}");

    [Fact]
    public async Task A_chain_of_fragments_does_not_end_a_hub_that_has_just_started()
    {
        foreach (var document in new[] { Chain(1_000), FragmentsOfInlineFragments(18, 80) })
        {
            var seen = await HubUnderAttack.ObserveAsync(await hub.FreshAsync(), HostileRequest.Post(document), Cold);
            Assert.True(seen.Faults.Count == 0, $"{string.Join("; ", seen.Faults)}\n{seen}");
        }
    }

    [Theory]
    [InlineData(18, 80)]
    [InlineData(1, 1_400)]
    [InlineData(40, 400)]
    [InlineData(1, 20_000)]
    public Task Inline_fragments_inside_fragments_are_bounded(int fragments, int inline) =>
        hub.BoundsAsync(FragmentsOfInlineFragments(fragments, inline));

    [Theory]
    [InlineData(18)]
    [InlineData(34)]
    [InlineData(2_000)]
    public Task Fragments_that_spread_the_next_one_twice_are_bounded(int levels) =>
        hub.BoundsAsync(Doubling(levels, "...F{0} ...F{0}", "__typename"));

    [Fact]
    public Task Fragments_that_spread_the_next_one_through_two_aliases_are_bounded() =>
        hub.BoundsAsync("{ targets(first: 1) { ...F0 } } "
            + Times(14,
                i =>
                    $"fragment F{i} on TargetsConnection {{ a: nodes {{ indicator {{ targets {{ ...G{i} }} }} }} ...F{i + 1} "
                        + $"...F{i + 1} }} fragment G{i} on Target {{ key }} ")
            + "fragment F14 on TargetsConnection { totalCount }");

    [Theory]
    [InlineData(40)]
    [InlineData(300)]
    public Task Fragments_that_spread_all_the_later_ones_are_bounded(int count) =>
        hub.BoundsAsync(
            "{ ...F0 } " + Times(count, i => $"fragment F{i} on Query {{ __typename {Times(count - i - 1, j => $"...F{i + j + 1} ")}}} "));

    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public Task A_fragment_that_is_spread_often_is_bounded(int times) =>
        hub.BoundsAsync($"{{ {Times(times, "...F ")} }} fragment F on Query {{ __typename targets(first: 1) {{ totalCount }} }}");

    [Theory]
    [InlineData(2_001)]
    [InlineData(4_500)]
    public Task Fields_that_are_fragments_with_one_more_spread_are_bounded(int count) =>
        hub.BoundsAsync($"{{ targets(first: 0) {{ {Times(count, i => $"...F{i} ")} }} }} "
            + Times(count, i => $"fragment F{i} on TargetsConnection {{ ...F{(i + 1) % count} totalCount }} "));

    [Theory]
    [InlineData(1_000)]
    [InlineData(2_001)]
    [InlineData(4_000)]
    public Task Pairs_of_fragments_that_might_conflict_are_bounded(int count) =>
        hub.BoundsAsync($"{{ targets(first: 0) {{ {Times(count, i => $"f{i}: nodes {{ ...F{i} }} ")} }} }} "
            + Times(count, i => $"fragment F{i} on Target {{ key ...F{i + 1} }} ") + $"fragment F{count} on Target {{ key }}");

    [Theory]
    [InlineData(2_001)]
    [InlineData(4_000)]
    public Task One_field_written_with_many_selections_is_bounded(int count) =>
        hub.BoundsAsync($"{{ {Times(count, i => $"targets(first: 1) {{ nodes {{ ...F }} }} ")} }} fragment F on Target {{ key }}");

    [Theory]
    [InlineData(200)]
    [InlineData(1_900)]
    public Task Conflicting_fields_are_refused_with_few_errors(int count) =>
        hub.BoundsAsync($"{{ targets(first: 1) {{ nodes {{ {Times(count, i => $"a: {(i % 2 == 0 ? "key" : "unit")} ")} }} }} }}");

    [Theory]
    [InlineData(100)]
    [InlineData(6_000)]
    public Task Conflicts_between_fragments_are_refused_with_few_errors(int count) =>
        hub.BoundsAsync($"{{ targets(first: 1) {{ nodes {{ {Times(count, i => $"...F{i} ")} }} }} }} "
            + Times(count, i => $"fragment F{i} on Target {{ a: {(i % 2 == 0 ? "key" : "unit")} }} "));

    [Theory]
    [InlineData(8, 4)]
    [InlineData(6, 8)]
    public Task Nested_conflicts_are_bounded(int depth, int width) =>
        hub.BoundsAsync("{ targets(first: 1) { nodes { " + Conflict(depth, width) + " } } }");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(900)]
    [InlineData(20_000)]
    public Task Cycles_of_fragments_are_refused(int length) =>
        hub.BoundsAsync("{ ...F0 } " + Times(length, i => $"fragment F{i} on Query {{ ...F{(i + 1) % length} }} "));

    [Fact]
    public Task Every_fragment_in_a_cycle_with_every_other_is_refused() =>
        hub.BoundsAsync("{ ...F0 } " + Times(150, i => $"fragment F{i} on Query {{ {Times(150, j => $"...F{j} ")} }} "));

    [Theory]
    [InlineData(1)]
    [InlineData(20_000)]
    public Task Unknown_fragments_are_refused_with_few_errors(int count) => hub.BoundsAsync($"{{ {Times(count, i => $"...F{i} ")} }}");

    [Theory]
    [InlineData(10_000)]
    public Task Unused_fragments_are_refused_with_few_errors(int count) =>
        hub.BoundsAsync("{ __typename } " + Times(count, i => $"fragment F{i} on Query {{ __typename }} "));

    [Fact]
    public Task Fragments_of_the_same_name_are_refused_with_few_errors() =>
        hub.BoundsAsync("{ ...F } " + Times(10_000, "fragment F on Query { __typename } "));

    [Theory]
    [InlineData("Target")]
    [InlineData("TargetFilterInput")]
    [InlineData("NoSuchType")]
    [InlineData("String")]
    public Task Fragments_on_types_that_do_not_fit_are_refused(string type) =>
        hub.BoundsAsync($"{{ {Times(5_000, $"... on {type} {{ key }} ")} }}");

    [Theory]
    [InlineData(20)]
    [InlineData(1_000)]
    public Task Type_conditions_on_a_node_are_bounded(int count) =>
        hub.BoundsAsync(
            $"{{ node(id: \"VGFyZ2V0OngvMQ\") {{ {Times(count, i => $"... on Node {{ ... on Target {{ a{i}: key ... on Node {{ id }} }} }} ")} }} }}");

    [Fact]
    public Task Nested_inline_fragments_without_a_type_are_bounded() =>
        hub.BoundsAsync("{" + Nest(50_000, "...{", "__typename", "}") + "}");

    private static readonly Allowance Cold = Allowance.Rule with { Processor = TimeSpan.FromSeconds(6) };

    internal static string Chain(int length) =>
        "{ ...F0 } " + Times(length, i => $"fragment F{i} on Query {{ ...F{i + 1} }} ") + $"fragment F{length} on Query {{ __typename }}";

    internal static string FragmentsOfInlineFragments(int fragments, int inline) =>
        "{...F0}"
            + Times(fragments,
                i => $"fragment F{i} on Query{{{Nest(inline, "...{", i == fragments - 1 ? "__typename" : $"...F{i + 1}", "}")}}}");

    internal static string Doubling(int levels, string spreads, string leaf) =>
        "{...F0} "
            + Times(levels,
                i => $"fragment F{i} on Query{{{string.Format(System.Globalization.CultureInfo.InvariantCulture, spreads, i + 1)}}} ")
        + $"fragment F{levels} on Query{{{leaf}}}";

    private static string Conflict(int depth, int width) =>
        depth == 0
            ? "key" : Times(width, i => $"indicator {{ targets {{ {(i == 0 ? Conflict(depth - 1, width) : Conflict(depth - 1, 1))} }} }} ");
}
