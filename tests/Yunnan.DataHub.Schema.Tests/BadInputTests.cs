using System.Net;
using System.Text.Json;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>Whatever is wrong with an operation, the hub says so with a code, and doesn't fall over.</summary>
[Collection(HubCollection.Name)]
public sealed class BadInputTests(Hub hub)
{
    [Theory]
    [InlineData("{ targets { nodes { noSuchField } } }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ noSuchRoot { key } }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ targets(where: { noSuchField: { eq: 1 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(where: { value: { like: 1 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(where: { value: { eq: \"many\" } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(where: { kind: { eq: NO_SUCH_KIND } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(where: { dueYear: { eq: 2025.5 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(where: { due: { lt: \"2025-02-30\" } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(where: { due: { lt: \"soon\" } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(order: [{ value: UPWARDS }]) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targets(first: -1) { totalCount } }", "INVALID_PAGE_SIZE")]
    [InlineData("{ targets(first: 1, last: 1) { totalCount } }", "INVALID_PAGE_SIZE")]
    [InlineData("{ targets(first: 100000) { nodes { key } } }", "PAGE_SIZE_EXCEEDED")]
    [InlineData("{ targets(after: \"not a cursor\") { nodes { key } } }", "INVALID_CURSOR")]
    [InlineData("{ targets(after: \"5L2g5aW9\") { nodes { key } } }", "INVALID_CURSOR")]
    [InlineData("{ targets(first: 99999999999) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ node(id: \"你好\") { id } }", "INVALID_ID")]
    [InlineData("{ targets(where: { id: { eq: \"x\" } }) { totalCount } }", "INVALID_ID")]
    [InlineData("{ targetSummary(by: WEATHER) { total } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targetSummary(by: STATUS, asOf: \"yesterday\") { total } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ targetSummary(by: STATUS, region: \"110000\") { total } }", "INVALID_ARGUMENT")]
    [InlineData("{ targets(first: 1) { nodes { progress(region: \"Kunming\") { status } } } }", "INVALID_ARGUMENT")]
    [InlineData("{ targets(first: 1) { nodes { progress(asOf: \"2025-13-01\") { status } } } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ contestPromotionRules(first: 1) { nodes { levelReached(heldLevel: \"grand-master\") { key } } } }", "INVALID_ARGUMENT")]
    [InlineData("{ targets { nodes { key }", "SYNTAX_ERROR")]
    [InlineData("", "QUERY_MISSING")]
    public async Task A_wrong_operation_is_an_error_with_a_code(string query, string code)
    {
        var answer = await hub.PostAsync(query);
        Assert.True(answer.ErrorCode == code, $"{answer.ErrorCode} instead of {code}: {answer}");
        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, answer.Status.ToString());
        Assert.All(answer.Body["errors"]!.AsArray(), error =>
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)error!["extensions"]!["code"]));
            // What was refused before it ran has no data, and no place in it.
            Assert.Equal(answer.Body.ContainsKey("data"), error.AsObject().ContainsKey("path"));
        });
    }

    [Theory]
    [InlineData("""{ "first": "ten" }""")]
    [InlineData("""{ "first": 1.5 }""")]
    [InlineData("""{ "first": [1] }""")]
    [InlineData("""{ "first": 1, "where": { "kind": { "eq": "NO_SUCH_KIND" } } }""")]
    [InlineData("""{ "first": 1, "where": { "noSuchField": { "eq": 1 } } }""")]
    [InlineData("""{ "first": 1, "where": { "due": { "gt": "2025-02-30" } } }""")]
    [InlineData("""{ "first": 1, "where": { "value": { "gt": "1 or 1=1" } } }""")]
    [InlineData("""{ "first": 1, "where": "all" }""")]
    [InlineData("""{ "first": null }""")]
    [InlineData("""{ }""")]
    public async Task Variables_of_wrong_types_are_an_error_with_a_code(string variables)
    {
        var answer = await hub.PostAsync(
            "query($first: Int!, $where: TargetFilterInput) { targets(first: $first, where: $where) { nodes { key } } }",
            JsonDocument.Parse(variables).RootElement);
        Assert.True(answer.ErrorCode == "INVALID_VALUE", answer.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Fields_nested_forty_deep_are_refused()
    {
        var parents = string.Concat(Enumerable.Repeat("parent { ", 38)) + "key" + new string('}', 38);
        var answer = await hub.PostAsync($$"""{ regions(first: 1) { nodes { {{parents}} } } }""");
        Assert.True(answer.ErrorCode == "DEPTH_EXCEEDED", answer.ToString());
    }

    [Fact]
    public async Task An_operation_that_would_cost_too_much_is_refused()
    {
        var answer = await hub.PostAsync("{ targets(first: 1000) { nodes { honours { targets { honours { key } } } } } }");
        Assert.True(answer.ErrorCode == "COST_EXCEEDED", answer.ToString());
        Assert.Empty(hub.Statements);
    }

    [Fact]
    public async Task A_text_that_looks_like_SQL_is_a_text()
    {
        var data = await hub.DataAsync(
            "query($text: String) { targets(where: { or: [{ note: { contains: $text } }, { key: { eq: $text } }] }) { totalCount } }",
            new { text = "'; DROP TABLE Targets; --" });
        Assert.Equal(0, (int)data["targets"]!["totalCount"]!);
        Assert.Equal(343, (int)(await hub.DataAsync("{ targets { totalCount } }"))["targets"]!["totalCount"]!);
    }
}
