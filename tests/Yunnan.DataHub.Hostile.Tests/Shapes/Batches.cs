using System.Text.Json;
using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Batches(HubUnderAttack hub)
{
    /// <summary>As many as a list may bring.</summary>
    private const int Max = 100;

    [Theory]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("[{}]")]
    [InlineData("[null,{\"query\":\"{__typename}\"}]")]
    [InlineData("[{\"query\":\"{__typename}\",\"variables\":[[]]}]")]
    [InlineData("{\"query\":\"{__typename}\",\"variables\":[1,2]}")]
    [InlineData("[{\"query\":\"mutation{a}\"},{\"query\":\"subscription{a}\"}]")]
    public Task What_is_no_batch_is_refused(string body) => hub.BoundsAsync(HostileRequest.PostBody(body));

    [Theory]
    [InlineData("{},")]
    [InlineData("[],")]
    [InlineData("[")]
    [InlineData("null,")]
    [InlineData("{\"query\":\"{__typename}\"},")]
    [InlineData("{\"query\":\"{__typename}\",\"variables\":[")]
    public Task Lists_without_end_are_refused(string part) =>
        hub.BoundsAsync(HostileRequest.PostBody($"[{Times(900_000 / part.Length, part)}{{}}]"));

    [Fact]
    public Task Sets_of_variables_without_number_are_refused() =>
        hub.BoundsAsync(HostileRequest.PostBody($"{{\"query\":\"{{__typename}}\",\"variables\":[{Times(300_000, "{},")}{{}}]}}"));

    [Theory]
    [InlineData("{ a{0}: __typename }")]
    [InlineData("{ a{0}: targets(first: 1000) { nodes { key value clause indicator { nameZh } } } }")]
    [InlineData("{ a{0}: personAggregate { groups(by: [GENDER, HIGHEST_LEVEL], first: 1000) { count key { gender } } } }")]
    [InlineData("{ a{0}: __schema { types { name fields { name args { name } } } } }")]
    [InlineData("{ a{0}: nosuch }")]
    [InlineData("{ a{0}: targets(where: { key: { contains: \"{0}\" } }) { totalCount } }")]
    public Task Many_operations_take_no_more_than_one(string document) =>
        hub.BoundsAsync(Batch(i => document.Replace("{0}", $"{i}", StringComparison.Ordinal)), Allowance.Sql);

    [Fact]
    public Task Many_documents_of_many_fields_take_no_more_than_one() =>
        hub.BoundsAsync(Batch(i => $"query Q{i} {{ {Times(600, j => $"f{j}_{i}: __typename ")} }}"));

    [Fact]
    public Task Many_documents_that_expand_take_no_more_than_one() => hub.BoundsAsync(Batch(i =>
        $"fragment A on Target {{ {Times(8, j => $"a{j}_{i}: key ")} }} fragment B on Target {{ {Times(8, "...A ")} }} fragment C on Target {{ {Times(8, "...B ")} }} {{ targets(first: 1) {{ nodes {{ {Times(8, "...C ")} }} }} }}"));

    [Theory]
    [InlineData("{ x")]
    [InlineData("{ nosuch { a } x")]
    [InlineData("query($v: [String!]) { targets(where: { key: { in: $v } }) { totalCount } x: __typename")]
    public Task One_long_document_for_many_sets_of_variables_takes_no_more_than_one(string beginning)
    {
        var query = $"{beginning} {Times(600, j => $"f{j}: targets(first: 0) {{ totalCount }} ")}".PadRight(800_000) + "}";
        return hub.BoundsAsync(HostileRequest.PostJson(query, $"[{Times(Max - 1, "{},")}{{}}]"));
    }

    [Fact]
    public Task Many_large_sets_of_variables_take_no_more_than_one()
    {
        var set = $"{{\"v\":[{Times(1_600, i => $"\"{i}\",")}\"x\"]}}";
        return hub.BoundsAsync(
            HostileRequest.PostJson("query($v: [String!]) { targets(where: { key: { in: $v } }) { totalCount } }",
                $"[{Times(Max - 1, set + ",")}{set}]"));
    }

    private static HostileRequest Batch(Func<int, string> document) =>
        HostileRequest.PostBody(JsonSerializer.SerializeToUtf8Bytes(Enumerable.Range(0, Max).Select(i => new { query = document(i) })));
}
