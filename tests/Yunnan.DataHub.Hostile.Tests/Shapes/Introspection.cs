using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Introspection(HubUnderAttack hub)
{
    private const string Types = "types { name description fields { name description args { name description } type { name } } }";

    [Theory]
    [InlineData(2)]
    [InlineData(49)]
    public Task Aliases_of_the_schema_are_bounded(int count) =>
        hub.BoundsAsync($"{{ {Times(count, i => $"a{i}: __schema {{ {Types} }} ")} }}");

    [Fact]
    public Task Aliases_of_the_schema_inside_a_fragment_are_bounded() =>
        hub.BoundsAsync($"{{ ...F }} fragment F on Query {{ {Times(49, i => $"a{i}: __schema {{ {Types} }} ")} }}");

    [Fact]
    public Task Aliases_of_types_are_bounded() =>
        hub.BoundsAsync(
            $"{{ {Times(49, i => $"a{i}: __type(name: \"Query\") {{ fields {{ name args {{ name type {{ name inputFields {{ name }} }} }} }} }} ")} }}");

    [Theory]
    [InlineData("__schema { ", " }")]
    [InlineData("__type(name: \"Query\") { ", " }")]
    public async Task Fields_of_types_of_fields_are_bounded(string open, string close)
    {
        foreach (var depth in new[] { 2, 3, 4, 6, 13 })
        {
            await hub.BoundsAsync(
                $"{{ {(open[2] == 's' ? open + "types { " : open)} {Nest(depth, "fields { type { ", "name", " } } ")} {(open[2] == 's' ? "}" : "")} {close} }}");
            await hub.BoundsAsync(
                $"{{ {(open[2] == 's' ? open + "types { " : open)} {Nest(depth, "possibleTypes { interfaces { ", "name", " } } ")} {(open[2] == 's' ? "}" : "")} {close} }}");
            await hub.BoundsAsync(
                $"{{ __type(name: \"Node\") {{ {Nest(depth, "possibleTypes { fields { type { ofType { ", "name", " } } } }")} }} }}");
            await hub.BoundsAsync(
                $"{{ __type(name: \"TargetFilterInput\") {{ {Nest(depth, "inputFields { type { ofType { ofType { ", "name", " } } } } ")} }} }}");
        }
    }

    [Theory]
    [InlineData(9)]
    [InlineData(500)]
    [InlineData(50_000)]
    public Task Wrappers_of_types_are_bounded(int depth) =>
        hub.BoundsAsync("{ __schema { types { fields { type { " + Nest(depth, "ofType { ", "name", " }") + " } } } } }");

    [Fact]
    public Task Introspection_by_fragments_is_bounded() =>
        hub.BoundsAsync("{ __schema { types { ...F0 } } } "
            + Times(12,
                i => $"fragment F{i} on __Type {{ a{i}: fields {{ type {{ ...F{i + 1} }} }} b{i}: possibleTypes {{ ...F{i + 1} }} }} ")
                    + "fragment F12 on __Type { name }");

    [Theory]
    [InlineData(100)]
    [InlineData(1_900)]
    public Task Aliases_inside_the_schema_are_bounded(int count) =>
        hub.BoundsAsync($"{{ __schema {{ types {{ {Times(count, i => $"a{i}: description ")} }} }} }}");

    [Fact]
    public Task The_introspection_that_tools_send_is_answered() =>
        hub.BoundsAsync(
            """
            query IntrospectionQuery { __schema { queryType { name } mutationType { name } subscriptionType { name } types { ...FullType }
              directives { name description locations args { ...InputValue } } } }
            fragment FullType on __Type { kind name description fields(includeDeprecated: true) { name description args { ...InputValue }
              type { ...TypeRef } isDeprecated deprecationReason } inputFields { ...InputValue } interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
            """);

    [Fact]
    public async Task The_schema_as_text_is_bounded() => await hub.BoundsAsync(new HostileRequest("/graphql?sdl", null) { Accept = "*/*" });
}
