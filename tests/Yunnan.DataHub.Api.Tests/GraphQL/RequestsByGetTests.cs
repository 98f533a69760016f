using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class RequestsByGetTests(TinyHub hub) : IClassFixture<TinyHub>
{
    private readonly HttpClient _client = hub.CreateClient();

    [Fact]
    public async Task A_query_with_its_parameters_in_the_address_is_answered()
    {
        var address = "/graphql?query=" + Uri.EscapeDataString("query A($n: String) { greeting(name: $n) } query B { failing }")
            + "&operationName=A&extensions=&variables=" + Uri.EscapeDataString("""{"n":"丽江"}""");
        var json = await (await _client.GetAsync(address)).ShouldBeAsync(200);
        Assert.Equal("您好, 丽江", json.GetProperty("data").GetProperty("greeting").GetString());
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8")]
    [InlineData("*/*")]
    public async Task A_link_with_a_query_shows_its_answer_in_a_browser_too(string accept) =>
        await (await _client.SendAsync("GET", "/graphql?query={greeting}", accept)).ShouldBeAsync(200);

    [Theory]
    [InlineData("?query=", "QUERY_MISSING")]
    [InlineData("", "QUERY_MISSING")]
    [InlineData("?variables={}", "QUERY_MISSING")]
    [InlineData("?query={greeting}&variables=[]", "INVALID_REQUEST")]
    [InlineData("?query={greeting}&variables=7", "INVALID_REQUEST")]
    [InlineData("?query={greeting}&variables={", "INVALID_JSON")]
    [InlineData("?query={greeting}&variables={}{}", "INVALID_JSON")]
    [InlineData("?query={greeting}&extensions=x", "INVALID_JSON")]
    [InlineData("?query={greeting}&query={greeting}", "DUPLICATE_MEMBER")]
    [InlineData("?id=a&documentId=a", "DUPLICATE_MEMBER")]
    [InlineData("?documentId=nothing", "DOCUMENT_NOT_FOUND")]
    public async Task What_is_no_request_is_a_clear_error(string parameters, string code) =>
        await (await _client.GetAsync("/graphql" + parameters)).ShouldFailAsync(400, code);

    [Fact]
    public async Task A_null_or_empty_parameter_counts_as_absent() =>
        await (await _client.GetAsync("/graphql?query={greeting}&variables=null&operationName=")).ShouldBeAsync(200);

    [Theory]
    [InlineData(Http.GraphQLResponse)]
    [InlineData("application/json")]
    public async Task A_mutation_is_refused_and_told_to_use_POST(string accept)
    {
        var response = await _client.SendAsync("GET", "/graphql?query=mutation{count}", accept);
        await response.ShouldFailAsync(405, "QUERIES_ONLY", accept);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("QUERY")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        var response = await _client.SendAsync(method, "/graphql?query={greeting}");
        await response.ShouldFailAsync(405, "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task HEAD_is_GET_without_the_body()
    {
        var response = await _client.SendAsync("HEAD", "/graphql?query={greeting}");
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(Http.GraphQLResponse, response.Content.Headers.ContentType!.MediaType);
    }
}
