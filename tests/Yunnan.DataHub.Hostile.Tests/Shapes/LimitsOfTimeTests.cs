using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

/// <summary>
/// A hub that stops requests after a second and refuses few of them by their cost, so that they have something to be stopped at.
/// </summary>
public sealed class ImpatientHub : HubUnderAttack
{
    protected override IEnumerable<(string Name, string Value)> Settings =>
    [
        .. base.Settings, ("Hub__Limits__TimeoutSeconds", "1"), ("Hub__Limits__Cost", "2000000000"), ("Hub__Limits__Depth", "100"),
        ("Hub__Limits__Fields", "20000"), ("Hub__Limits__RootFields", "1000"), ("Hub__Limits__Statements", "1000"),
        ("Hub__Limits__ListConditions", "20"),
    ];
}

public sealed class LimitsOfTimeTests(ImpatientHub hub) : IClassFixture<ImpatientHub>
{
    /// <summary>Requests that may take long, by their kind.</summary>
    private static readonly Dictionary<string, string> _dear = new()
    {
        ["fragments that spread the next one twice"] = Fragments.Doubling(34, "...F{0} ...F{0}", "__typename"),
        ["fragments that might conflict"] = $"{{ targets(first: 0) {{ {Times(2_001, i => $"f{i}: nodes {{ ...F{i} }} ")} }} }} "
            + Times(2_001, i => $"fragment F{i} on Target {{ key ...F{i + 1} }} ") + "fragment F2001 on Target { key }",
        ["unused variables"] = $"query({Times(60_000, i => $"$v{i}: Int ")}) {{ __typename }}",
        ["directives"] = $"{{ __typename {Times(50_000, "@a ")} }}",
        ["lists of lists"] = "{ indicator(key: \"high-skilled-talent-stock\") { " + Nest(5, "observations { indicator { ", "key", " } } ")
            + " } }",
        ["the schema many times"] = $"{{ {Times(49, i => $"a{i}: __schema {{ types {{ name fields {{ name args {{ name }} }} }} }} ")} }}",
        ["groups"] =
            $"{{ personAggregate {{ {Times(90, i => $"g{i}: groups(by: [HIGHEST_LEVEL_KEY, REGION_KEY, EDUCATION]) {{ count }} ")} }} }}",
        ["list conditions"] =
            $"{{ targets(where: {{ indicator: {{ {Nest(18, "targets: { some: { indicator: { ", "key: { neq: \"x\" }", " } } }")} }} }}) {{ totalCount }} }}",
        ["list conditions on records"] =
            $"{{ persons(where: {{ {Nest(3, "certificates: { all: { person: { ", "source: { ncontains: \"x\" }", " } } }")} }}) {{ totalCount }} }}",
        ["pages of pages"] =
            "{ persons(first: 300) { nodes { certificates { number person { certificates { number person { certificates { number } } } "
                + "} } } } }",
        ["counts"] = "{ "
            + Times(49,
                i =>
                    $"p{i}: persons(first: 1, where: {{ certificates: {{ some: {{ number: {{ contains: \"{i}\" }} }} }} }}) {{ "
                        + $"totalCount }} ") + "}",
        ["long answers"] = "{ " + Times(20, i => $"p{i}: persons(first: 1000) {{ nodes {{ id nameMasked region {{ nameZh }} source }} }} ")
            + "}",
    };

    public static TheoryData<string> Kinds => [.. _dear.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_hub_stops_at_its_limit_of_time(string kind)
    {
        foreach (var _ in new[] { "cold", "warm" })
        {
            var seen = await HubUnderAttack.ObserveAsync(await hub.WarmAsync(), HostileRequest.Post(_dear[kind]), Allowance.Sql);
            Assert.True(seen.Faults.Count == 0, $"{string.Join("; ", seen.Faults)}\n{seen}");
            // A second of the limit, one to stop, and one for a machine that does other things as well.
            Assert.True(seen.Elapsed < TimeSpan.FromSeconds(3), $"stopped after {seen.Elapsed.TotalSeconds:0.0} s\n{seen}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_hub_stops_when_the_client_leaves(string kind)
    {
        foreach (var leavesAfter in new[] { 50, 400 })
        {
            var seen =
                await HubUnderAttack.ObserveAsync(await hub.WarmAsync(), HostileRequest.Post(_dear[kind]), Allowance.Sql,
                    TimeSpan.FromMilliseconds(leavesAfter));
            Assert.True(seen.Faults.Count == 0, $"{string.Join("; ", seen.Faults)}\n{seen}");
        }
    }
}
