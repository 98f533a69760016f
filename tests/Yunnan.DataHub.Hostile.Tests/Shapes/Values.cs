using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Values(HubUnderAttack hub)
{
    [Theory]
    [InlineData(3)]
    [InlineData(500)]
    [InlineData(200_000)]
    public Task Types_of_variables_that_nest_are_bounded(int depth) =>
        hub.BoundsAsync($"query($v: {Nest(depth, "[", "Int", "]")}) {{ targets(where: {{ due: {{ eq: $v }} }}) {{ totalCount }} }}");

    [Theory]
    [InlineData(60)]
    [InlineData(2_000)]
    [InlineData(200_000)]
    public Task Lists_that_nest_are_bounded(int depth) =>
        hub.BoundsAsync($"{{ targets(where: {{ key: {{ in: {Nest(depth, "[", "\"x\"", "]")} }} }}) {{ totalCount }} }}");

    [Theory]
    [InlineData(60)]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public Task Objects_that_nest_are_bounded(int depth) =>
        hub.BoundsAsync($"{{ targets(where: {Nest(depth, "{and:", "{key:{eq:\"x\"}}", "}")}) {{ totalCount }} }}");

    [Theory]
    [InlineData(10)]
    [InlineData(29)]
    [InlineData(55)]
    [InlineData(70)]
    [InlineData(20_000)]
    public Task Variables_that_nest_are_bounded(int depth) =>
        hub.BoundsAsync("query($w: TargetFilterInput) { targets(where: $w) { totalCount } }",
            $"{{\"w\":{Nest(depth, "{\"and\":[", "{\"key\":{\"eq\":\"x\"}}", "]}")}}}");

    [Theory]
    [InlineData(1_000)]
    [InlineData(60_000)]
    public Task Variables_of_many_keys_are_bounded(int count) =>
        hub.BoundsAsync("{ __typename }", $"{{{Times(count, i => $"\"v{i}\":{i},")}\"z\":0}}");

    [Fact]
    public Task Variables_of_many_keys_with_one_hash_are_bounded() =>
        hub.BoundsAsync("query($w: TargetFilterInput) { targets(where: $w) { totalCount } }",
            $"{{\"w\":{{{Times(60_000, i => $"\"k{i}\":{i},")}\"z\":0}}}}");

    [Fact]
    public Task Large_lists_that_nobody_uses_are_bounded() =>
        hub.BoundsAsync("query($l: [Int]) { __typename }", $"{{\"l\":[{Times(400_000, "1,")}1]}}");

    [Theory]
    [InlineData("""{"first":1,"first":2}""")]
    [InlineData("""{"first":1,"w":{"key":{"eq":"a","eq":"b"}}}""")]
    [InlineData("""{"first":1,"w":{"and":[{"key":{"eq":"a"},"key":{"eq":"b"}}]}}""")]
    public async Task Doubled_keys_in_variables_are_a_bad_request(string variables)
    {
        var seen =
            await hub.BoundsAsync("query($first: Int, $w: TargetFilterInput) { targets(first: $first, where: $w) { totalCount } }",
                variables);
        Assert.Equal(400, seen.Status);
    }

    [Theory]
    [InlineData("-2147483648")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("2147483647")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("9223372036854775808")]
    [InlineData("1e9")]
    [InlineData("1.5")]
    public async Task Sizes_of_pages_do_not_pay_for_others(string size)
    {
        const string Dear = "persons(first: 1000) { nodes { id certificates { number person { id certificates { number } } } } }";
        foreach (var document in new[]
        {
            $"{{ targets(first: {size}) {{ nodes {{ key }} }} a: {Dear} b: {Dear} }}",
            $"{{ targets(last: {size}) {{ nodes {{ key }} }} a: {Dear} b: {Dear} }}",
            $"{{ indicators(first: 5) {{ nodes {{ targets(first: {size}) {{ key }} }} }} a: {Dear} b: {Dear} }}",
            $"{{ personAggregate {{ groups(by: [GENDER], first: {size}) {{ count }} }} a: {Dear} b: {Dear} }}",
            $"{{ targets(first: {size}) {{ nodes {{ key indicator {{ targets {{ key indicator {{ targets {{ key }} }} }} }} }} }} }}",
        })
        {
            var seen = await hub.BoundsAsync(document);
            if (size.StartsWith('-'))
                Assert.True(seen.IsRefused, $"{size} was accepted: {seen}\n{document}");
        }
    }

    [Theory]
    [InlineData("first", "-2147483648")]
    [InlineData("last", "-1")]
    public async Task Sizes_below_zero_in_variables_are_refused(string argument, string size)
    {
        var seen = await hub.BoundsAsync($"query($n: Int) {{ targets({argument}: $n) {{ nodes {{ key }} }} }}", $"{{\"n\":{size}}}");
        Assert.True(seen.IsRefused, $"{size} was accepted: {seen}");
    }

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    [InlineData("-1e400")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000000001")]
    public async Task Extreme_numbers_are_bounded(string number)
    {
        await hub.BoundsAsync($"{{ targets(where: {{ value: {{ gt: {number} }} }}) {{ totalCount }} }}");
        await hub.BoundsAsync($"{{ targets(where: {{ dueYear: {{ eq: {number} }} }}) {{ totalCount }} }}");
        await hub.BoundsAsync("query($v: Decimal) { targets(where: { value: { gt: $v } }) { totalCount } }", $"{{\"v\":{number}}}");
        await hub.BoundsAsync("query($w: TargetFilterInput) { targets(where: $w) { totalCount } }",
            $"{{\"w\":{{\"value\":{{\"in\":[{number},1]}}}}}}");
    }

    [Theory]
    [InlineData("9", "")]
    [InlineData("9", ".5")]
    [InlineData("9", "e9")]
    public async Task Numbers_of_many_digits_are_bounded(string digit, string end)
    {
        foreach (var length in new[] { 1_000, 100_000, 900_000 })
        {
            var number = Times(length, digit) + end;
            await hub.BoundsAsync($"{{ targets(where: {{ value: {{ gt: {number} }} }}) {{ totalCount }} }}");
            await hub.BoundsAsync($"{{ targets(first: {number}) {{ totalCount }} }}");
            await hub.BoundsAsync($"{{ persons(where: {{ employerId: {{ eq: {number} }} }}) {{ totalCount }} }}");
            await hub.BoundsAsync("query($v: Decimal, $n: Int) { targets(first: $n, where: { value: { gt: $v } }) { totalCount } }",
                $"{{\"v\":{number},\"n\":{number}}}");
            await hub.BoundsAsync("query($l: Long!) { trainingEnrolment(classNumber: \"x\", personId: $l) { id } }", $"{{\"l\":{number}}}");
            await hub.BoundsAsync("query($i: ID!) { node(id: $i) { id } }", $"{{\"i\":{number}}}");
        }
    }

    [Theory]
    [InlineData("""\\u{110000}""")]
    [InlineData("""\\ud800""")]
    [InlineData("""\\udc00\\ud800""")]
    [InlineData("""\\u{000000000000041}""")]
    [InlineData("""\\u0000""")]
    [InlineData("""\\""")]
    [InlineData("""\\x""")]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("""\\u{1F600}""")]
    [InlineData("\\u0000")]
    [InlineData("\\ufffe")]
    public async Task Escapes_in_texts_are_bounded(string escape)
    {
        foreach (var times in new[] { 1, 50_000 })
        {
            await hub.BoundsAsync(
                HostileRequest.PostBody($"{{\"query\":\"{{ target(key: \\\"{Times(times, escape)}\\\") {{ key }} }}\"}}"));
            await hub.BoundsAsync(
                HostileRequest.PostBody(
                    $"{{\"query\":\"{{ targets(where: {{ key: {{ contains: \\\"{Times(times, escape)}\\\" }} }}) {{ totalCount }} }}\"}}"));
        }
    }

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\n  ")]
    [InlineData("\\\\\\\"\\\"\\\"")]
    [InlineData(" \\t\\r\\n")]
    [InlineData("x\\n  y")]
    public Task Block_texts_are_bounded(string part) =>
        hub.BoundsAsync(
            HostileRequest.PostBody(
                $"{{\"query\":\"{{ target(key: \\\"\\\"\\\"{Times(900_000 / part.Length, part)}\\\"\\\"\\\") {{ key }} }}\"}}"));

    [Theory]
    [InlineData("2026-13-45")]
    [InlineData("99999-01-01")]
    [InlineData("0000-00-00")]
    [InlineData("")]
    [InlineData("today+99999999999d")]
    public async Task Dates_that_are_none_are_refused(string date)
    {
        await hub.BoundsAsync($"{{ accreditations(where: {{ validFrom: {{ gt: \"{date}\" }} }}) {{ totalCount }} }}");
        await hub.BoundsAsync($"{{ targetSummary(by: STATUS, asOf: \"{date}\") {{ total }} }}");
        await hub.BoundsAsync("query($d: LocalDate) { targetSummary(by: STATUS, asOf: $d) { total } }", $"{{\"d\":\"{date}\"}}");
    }

    [Fact]
    public async Task Values_of_wrong_kinds_are_refused()
    {
        string[] values = ["null", "true", "1", "-1", "1.5", "\"x\"", "X", "[]", "{}", "[null]", "[[]]", "{a: 1}", "$v"];
        foreach (var value in values)
            await hub.BoundsAsync(HostileRequest.Post(
                $"query($v: Int) {{ a: targets(first: {value}) {{ totalCount }} b: targets(after: {value}) {{ totalCount }} c: "
                    + $"targets(order: {value}) {{ totalCount }} "
                + $"d: targets(where: {value}) {{ totalCount }} e: target(key: {value}) {{ key }} f: nodes(ids: {value}) {{ id }} "
                + $"g: targetSummary(by: {value}) {{ total }} h: personAggregate {{ groups(by: {value}) {{ count }} }} }}"));
        string[] types = ["Int", "Int!", "[Int!]!", "String", "TargetFilterInput", "[TargetSortInput!]", "ID!", "Target", "Nothing",
            "PersonDimension", "Boolean", "LocalDate", "Decimal", "Long"];
        foreach (var type in types)
            foreach (var json in new[] { "null", "true", "1", "1.5", "1e400", "\"x\"", "[]", "{}", "[null]", "[[[1]]]", "{\"a\":1}",
                "99999999999999999999" })
                await hub.BoundsAsync(
                    HostileRequest.PostJson($"query($v: {type}) {{ a: targets(first: $v) {{ totalCount }} b: target(key: $v) {{ key }} }}",
                        $"{{\"v\":{json}}}"));
    }
}
