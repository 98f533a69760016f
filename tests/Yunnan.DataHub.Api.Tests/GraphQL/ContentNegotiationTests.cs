using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class ContentNegotiationTests(TinyHub hub) : IClassFixture<TinyHub>
{
    private const string Json = "application/json";
    private readonly HttpClient _client = hub.CreateClient();

    [Theory]
    [InlineData(null, Http.GraphQLResponse)]
    [InlineData("*/*", Http.GraphQLResponse)]
    [InlineData("application/*", Http.GraphQLResponse)]
    [InlineData("application/graphql-response+json", Http.GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8", Http.GraphQLResponse)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=\"UTF-8\"", Json)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Http.GraphQLResponse)]
    [InlineData("application/json, application/graphql-response+json", Http.GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.1, application/json;q=0.9", Json)]
    [InlineData("application/json, */*;q=0.1", Json)]
    [InlineData("application/graphql-response+json;q=0, */*", Json)]
    [InlineData("text/html, */*;q=0.8", Http.GraphQLResponse)]
    [InlineData("text/event-stream, application/json;q=0.5", Json)]
    public async Task The_response_has_the_type_that_the_client_prefers(string? accept, string expected)
    {
        var json = await (await _client.PostQueryAsync("{ greeting }", accept: accept)).ShouldBeAsync(200, expected);
        Assert.Equal("您好, 云南", json.GetProperty("data").GetProperty("greeting").GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml, text/*")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("*/*;q=0")]
    public async Task A_client_that_takes_no_JSON_is_told_what_there_is(string accept) =>
        await (await _client.PostQueryAsync("{ greeting }", accept: accept)).ShouldFailAsync(406, "NOT_ACCEPTABLE");

    [Fact]
    public async Task An_Accept_header_that_cannot_be_read_is_a_bad_request() =>
        await (await _client.PostQueryAsync("{ greeting }", accept: "not a type;;")).ShouldFailAsync(400, "INVALID_ACCEPT");

    [Theory]
    [InlineData("{ unknown }")]
    [InlineData("{ greeting")]
    [InlineData("query A { greeting } query B { greeting }")]
    public async Task A_request_error_is_400_or_with_the_older_type_200(string query)
    {
        await (await _client.PostQueryAsync(query)).ShouldBeAsync(400);
        await (await _client.PostQueryAsync(query, accept: Json)).ShouldBeAsync(200, Json);
    }

    [Theory]
    [InlineData(Http.GraphQLResponse)]
    [InlineData(Json)]
    public async Task A_partial_result_is_200(string accept)
    {
        var json = await (await _client.PostQueryAsync("{ greeting failing }", accept: accept)).ShouldBeAsync(200, accept);
        Assert.Equal("FAILING", json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("您好, 云南", json.GetProperty("data").GetProperty("greeting").GetString());
    }

    [Fact]
    public async Task What_is_no_GraphQL_request_is_400_with_either_type()
    {
        await (await _client.PostTextAsync("{", accept: Json)).ShouldFailAsync(400, "INVALID_JSON", Json);
        await (await _client.PostTextAsync("{")).ShouldFailAsync(400, "INVALID_JSON");
    }

    [Fact]
    public async Task Caches_are_told_that_the_type_depends_on_Accept() =>
        Assert.Contains("Accept", (await _client.PostQueryAsync("{ greeting }")).Headers.Vary);
}
