using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class WeightOfADocumentTests(HubUnderAttack hub)
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(60_000)]
    public Task Unused_variables_are_bounded(int count) =>
        hub.BoundsAsync($"query({Times(count, i => $"$v{i}: Int ")}) {{ __typename }}");

    [Theory]
    [InlineData(1_000)]
    [InlineData(50_000)]
    public Task Used_variables_are_bounded(int count) =>
        hub.BoundsAsync(
            $"query({Times(count, i => $"$v{i}: Int ")}) {{ {Times(count / 10, i => $"a{i}: targets(first: $v{i}) {{ totalCount }} ")} }}");

    [Fact]
    public Task Variables_of_the_same_name_are_refused_with_few_errors() =>
        hub.BoundsAsync($"query({Times(60_000, "$v: Int ")}) {{ targets(first: $v) {{ totalCount }} }}");

    [Fact]
    public Task Variables_that_are_not_declared_are_refused_with_few_errors() =>
        hub.BoundsAsync($"{{ targets(where: {{ key: {{ in: [{Times(50_000, i => $"$v{i} ")}] }} }}) {{ totalCount }} }}");

    [Theory]
    [InlineData("@skip(if: false)")]
    [InlineData("@include(if: true)")]
    [InlineData("@x")]
    [InlineData("@skip")]
    [InlineData("@deprecated")]
    public Task Directives_on_one_field_are_bounded(string directive) =>
        hub.BoundsAsync($"{{ __typename {Times(900_000 / (directive.Length + 1) / 2, directive + " ")} }}");

    [Fact]
    public Task Fifty_thousand_directives_on_one_field_are_bounded() => hub.BoundsAsync($"{{ __typename {Times(50_000, "@a ")} }}");

    [Theory]
    [InlineData("query", "{ __typename }")]
    [InlineData("query($v: Int", ") { targets(first: $v) { totalCount } }")]
    public Task Directives_on_operations_and_variables_are_bounded(string before, string after) =>
        hub.BoundsAsync(before + Times(50_000, " @a") + after);

    [Fact]
    public Task Directives_on_fragments_are_bounded() =>
        hub.BoundsAsync(
            $"{{ ...F {Times(20_000, "@a ")} ... {Times(20_000, "@b ")} {{ __typename }} }} fragment F on Query {Times(20_000, "@c ")} {{ __typename }}");

    [Fact]
    public Task Skip_and_include_by_variables_are_bounded() =>
        hub.BoundsAsync(
            "query($a: Boolean!, $b: Boolean!) { " + Times(900, i => $"f{i}: __typename @skip(if: $a) @include(if: $b) ") + "}",
            """{"a":false,"b":true}""");

    [Theory]
    [InlineData("a")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("$x")]
    public Task Conditions_that_are_none_are_refused(string value) =>
        hub.BoundsAsync($"{{ {Times(1_000, $"__typename @skip(if: {value}) ")} }}");

    [Theory]
    [InlineData(1_000)]
    [InlineData(60_000)]
    public Task The_same_field_again_and_again_is_bounded(int count) => hub.BoundsAsync($"{{ {Times(count, "__typename ")} }}");

    [Theory]
    [InlineData(49)]
    [InlineData(1_900)]
    [InlineData(60_000)]
    public Task Aliases_of_one_root_field_are_bounded(int count) =>
        hub.BoundsAsync($"{{ {Times(count, i => $"a{i}: targets(first: 1) {{ totalCount }} ")} }}",
            allowance: count == 49 ? Allowance.Sql : null);

    [Fact]
    public async Task Root_fields_inside_fragments_count_as_well()
    {
        var seen =
            await hub.BoundsAsync($"{{ ...F }} fragment F on Query {{ {Times(400, i => $"a{i}: targets(first: 1) {{ totalCount }} ")} }}");
        Assert.True(seen.IsRefused, $"400 root fields in a fragment were answered: {seen}");
    }

    [Theory]
    [InlineData(1_900)]
    public Task Aliases_of_one_column_are_bounded(int count) =>
        hub.BoundsAsync($"{{ targets(first: 40) {{ nodes {{ {Times(count, i => $"a{i}: key ")} }} }} }}");

    [Theory]
    [InlineData("0")]
    [InlineData("\"x\"")]
    [InlineData("[1 2]")]
    public Task Arguments_without_number_are_refused_with_few_errors(string value) =>
        hub.BoundsAsync($"{{ targets({Times(30_000, i => $"x{i}: {value} ")}) {{ totalCount }} }}");

    [Fact]
    public Task The_same_argument_again_and_again_is_refused_with_few_errors() =>
        hub.BoundsAsync($"{{ targets({Times(50_000, "first: 1 ")}) {{ totalCount }} }}");

    [Fact]
    public Task Keys_of_an_object_again_and_again_are_refused_with_few_errors() =>
        hub.BoundsAsync($"{{ targets(where: {{ {Times(30_000, "key: { eq: \"x\" } ")} }}) {{ totalCount }} }}");

    [Fact]
    public Task Unknown_keys_of_an_object_are_refused_with_few_errors() =>
        hub.BoundsAsync($"{{ targets(where: {{ {Times(30_000, i => $"x{i}: 1 ")} }}) {{ totalCount }} }}");

    [Fact]
    public Task Unknown_fields_are_refused_with_few_errors() => hub.BoundsAsync($"{{ {Times(1_900, i => $"x{i} ")} }}");

    [Theory]
    [InlineData(10_000)]
    [InlineData(500_000)]
    public Task A_long_unknown_name_of_a_field_is_refused_quickly(int length) => hub.BoundsAsync($"{{ {new string('t', length)} }}");

    [Theory]
    [InlineData("{{ targets({0}: 1) {{ totalCount }} }}")]
    [InlineData("{{ targets(where: {{ {0}: 1 }}) {{ totalCount }} }}")]
    [InlineData("{{ personAggregate {{ groups(by: [{0}]) {{ count }} }} }}")]
    [InlineData("{{ ... on {0} {{ a }} }}")]
    [InlineData("{{ ...{0} }}")]
    [InlineData("query($v: {0}) {{ targets(first: $v) {{ totalCount }} }}")]
    [InlineData("query(${0}: Int) {{ __typename }}")]
    [InlineData("{{ __typename @{0} }}")]
    [InlineData("{{ {0}: __typename }}")]
    [InlineData("query {0} {{ __typename }}")]
    [InlineData("{{ __type(name: \"{0}\") {{ name }} }}")]
    [InlineData("{{ target(key: \"{0}\") {{ key }} }}")]
    [InlineData("{{ targets(where: {{ key: {{ eq: \"{0}\" }} }}) {{ totalCount }} }}")]
    [InlineData("{{ targets(after: \"{0}\") {{ totalCount }} }}")]
    [InlineData("{{ node(id: \"{0}\") {{ id }} }}")]
    [InlineData("{{ targets(first: {0}) {{ totalCount }} }}")]
    [InlineData("{{ accreditation(kind: {0}, number: \"1\") {{ id }} }}")]
    public Task A_name_or_text_of_half_a_megabyte_is_bounded(string document) =>
        hub.BoundsAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, document, new string('P', 500_000)));

    [Theory]
    [InlineData("contains")]
    [InlineData("startsWith")]
    [InlineData("endsWith")]
    [InlineData("ncontains")]
    [InlineData("nstartsWith")]
    [InlineData("nendsWith")]
    [InlineData("eq")]
    [InlineData("neq")]
    [InlineData("in")]
    public async Task A_long_text_to_look_for_is_bounded(string operation)
    {
        foreach (var length in new[] { 50_000, 400_000 })
            foreach (var letters in new[] { "a", "%_[", "技" })
            {
                var text = Times(length / letters.Length / (letters == "技" ? 3 : 1), letters);
                await hub.BoundsAsync(
                    $"{{ targets(first: 1, where: {{ key: {{ {operation}: \"{text}\" }} }}) {{ totalCount nodes {{ key }} }} }}");
                await hub.BoundsAsync(
                    $"query($t: String) {{ targets(first: 1, where: {{ key: {{ {operation}: {(operation == "in" ? "[$t]" : "$t")} }} }}) {{ totalCount nodes {{ key }} }} }}", $"{{\"t\":\"{text}\"}}");
            }
    }

    [Theory]
    [InlineData("#", "\\n")]
    [InlineData("#x", "\\n")]
    [InlineData(",", "")]
    [InlineData(" ", "")]
    [InlineData("\\n", "")]
    [InlineData("\\ufeff", "")]
    public Task What_means_nothing_is_bounded(string part, string end) =>
        hub.BoundsAsync(
            HostileRequest.PostBody($"{{\"query\":\"{Times(1_000_000 / (part.Length + end.Length), part + end)} {{ __typename }}\"}}"));

    [Fact]
    public Task A_comment_of_a_megabyte_is_bounded() =>
        hub.BoundsAsync(HostileRequest.Post("#" + new string('x', 1_000_000) + "\n{ __typename }"));

    [Theory]
    [InlineData("query Q{0} {{ __typename }} ")]
    [InlineData("query Q {{ __typename }} ")]
    [InlineData("{{ __typename }} ")]
    [InlineData("type T{0} {{ a: Int }} ")]
    [InlineData("subscription S{0} {{ a }} ")]
    [InlineData("mutation M{0} {{ a }} ")]
    public Task Thousands_of_operations_are_bounded(string operation) =>
        hub.BoundsAsync(Times(15_000, i => string.Format(System.Globalization.CultureInfo.InvariantCulture, operation, i)));

    [Fact]
    public Task Thousands_of_operations_that_spread_one_fragment_are_bounded() =>
        hub.BoundsAsync(HostileRequest.Post(
            Times(8_000, i => $"query Q{i}($a: Int) {{ ...F }} ") + "fragment F on Query { targets(first: $a) { totalCount } }",
            operationName: "Q1"));

    [Theory]
    [InlineData(1_000)]
    [InlineData(500_000)]
    public Task A_long_name_of_an_operation_is_bounded(int length) =>
        hub.BoundsAsync(HostileRequest.Post("query A { __typename } query B { __typename }", operationName: new string('x', length)));

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("\\\"")]
    [InlineData("...")]
    [InlineData("{a")]
    [InlineData("{a(b:[")]
    [InlineData("\\u0000")]
    [InlineData("$")]
    [InlineData("技")]
    [InlineData("\\\"\\\"\\\"")]
    [InlineData("{a(b:{c:")]
    [InlineData("query(")]
    [InlineData("@a(")]
    public Task Text_that_is_no_document_is_refused(string part) =>
        hub.BoundsAsync(
            HostileRequest.PostBody($"{{\"query\":\"{Times(900_000 / System.Text.Encoding.UTF8.GetByteCount(part), part)}\"}}"));

    [Theory]
    [InlineData(16)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public Task Deep_selections_are_refused(int depth) =>
        hub.BoundsAsync("{" + Nest(depth, "a{", "b", "}") + "}");

    [Theory]
    [InlineData(20)]
    [InlineData(4_000)]
    public Task Deep_selections_of_real_fields_are_refused(int depth) =>
        hub.BoundsAsync("{targets{nodes{" + Nest(depth, "indicator{targets{", "key", "}}") + "}}}");
}
