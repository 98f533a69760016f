using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class PersistedQueriesTests(RealHub hub) : IClassFixture<RealHub>
{
    private readonly HttpClient _client = hub.CreateClient();

    [Fact]
    public async Task A_document_is_sent_once_and_then_named_by_its_hash_by_POST_and_by_GET()
    {
        const string Query = "query Once($first: Int) { targets(first: $first) { nodes { key } } }";
        var error = await (await AskAsync(null, Query)).ShouldFailAsync(400, "PERSISTED_QUERY_NOT_FOUND");
        Assert.Equal("PersistedQueryNotFound", error.GetProperty("message").GetString());

        await (await AskAsync(Query, Query)).ShouldBeAsync(200);
        var json = await (await AskAsync(null, Query)).ShouldBeAsync(200);
        Assert.Equal(2, json.GetProperty("data").GetProperty("targets").GetProperty("nodes").GetArrayLength());
        json = await (await _client.GetAsync("/graphql?variables={\"first\":3}&extensions=" + Extensions(Query))).ShouldBeAsync(200);
        Assert.Equal(3, json.GetProperty("data").GetProperty("targets").GetProperty("nodes").GetArrayLength());
        await (await _client.GetAsync($"/graphql?variables={{\"first\":3}}&id={Hash(Query)}")).ShouldBeAsync(200);
    }

    [Fact]
    public async Task A_document_may_be_registered_by_GET()
    {
        const string Query = "{ byGet: targets { totalCount } }";
        await (await _client.GetAsync($"/graphql?query={Uri.EscapeDataString(Query)}&extensions={Extensions(Query)}")).ShouldBeAsync(200);
        await (await _client.GetAsync("/graphql?extensions=" + Extensions(Query))).ShouldBeAsync(200);
    }

    [Fact]
    public async Task With_application_json_not_found_is_told_with_200_as_every_refused_document_is() =>
        await (await _client.PostTextAsync(Body(null, "{ never: targets { totalCount } }"), accept: "application/json"))
            .ShouldFailAsync(200, "PERSISTED_QUERY_NOT_FOUND", "application/json");

    [Theory]
    [InlineData("{ targets { unknown } }")]
    [InlineData("{ targets {")]
    [InlineData("query($a: Int!) { targets(first: $a) { totalCount } }")]
    public async Task A_document_that_did_not_run_is_not_remembered(string query)
    {
        Assert.Equal(400, (int)(await _client.PostTextAsync(Body(query, query, variables: false))).StatusCode);
        await (await _client.PostTextAsync(Body(null, query, variables: false))).ShouldFailAsync(400, "PERSISTED_QUERY_NOT_FOUND");
    }

    [Fact]
    public async Task A_hash_of_another_document_is_refused_and_registers_nothing()
    {
        const string Query = "{ mismatch: targets { totalCount } }", Other = "{ other: targets { totalCount } }";
        await (await AskAsync(Query, Other)).ShouldFailAsync(400, "PERSISTED_QUERY_HASH_MISMATCH");
        await (await AskAsync(null, Query)).ShouldFailAsync(400, "PERSISTED_QUERY_NOT_FOUND");
        await (await AskAsync(null, Other)).ShouldFailAsync(400, "PERSISTED_QUERY_NOT_FOUND");
    }

    [Theory]
    [InlineData("""{"persistedQuery":{"version":2,"sha256Hash":"00"}}""", "PERSISTED_QUERY_VERSION_NOT_SUPPORTED")]
    [InlineData("""{"persistedQuery":{"sha256Hash":"00"}}""", "PERSISTED_QUERY_VERSION_NOT_SUPPORTED")]
    [InlineData("""{"persistedQuery":{"version":1}}""", "INVALID_REQUEST")]
    [InlineData("""{"persistedQuery":{"version":1,"sha256Hash":7}}""", "INVALID_REQUEST")]
    [InlineData("""{"persistedQuery":"00"}""", "INVALID_REQUEST")]
    [InlineData("""{"persistedQuery":null}""", "QUERY_MISSING")]
    [InlineData("{}", "QUERY_MISSING")]
    public async Task What_is_not_of_the_protocol_is_refused(string extensions, string code)
    {
        await (await _client.PostTextAsync($$"""{"extensions":{{extensions}}}""")).ShouldFailAsync(400, code);
        await (await _client.GetAsync("/graphql?extensions=" + Uri.EscapeDataString(extensions))).ShouldFailAsync(400, code);
    }

    [Fact]
    public async Task Of_more_documents_than_are_remembered_those_used_last_stay()
    {
        await using var own = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:PersistedQueries:Capacity", "2"));
        var client = own.CreateClient();
        string[] queries = ["{ a: __typename }", "{ b: __typename }", "{ c: __typename }"];
        await client.PostTextAsync(Body(queries[0], queries[0]));
        await client.PostTextAsync(Body(queries[1], queries[1]));
        await (await client.PostTextAsync(Body(null, queries[0]))).ShouldBeAsync(200);
        await client.PostTextAsync(Body(queries[2], queries[2]));
        await (await client.PostTextAsync(Body(null, queries[0]))).ShouldBeAsync(200);
        await (await client.PostTextAsync(Body(null, queries[1]))).ShouldFailAsync(400, "PERSISTED_QUERY_NOT_FOUND");
    }

    [Fact]
    public async Task Where_they_are_turned_off_clients_are_told_to_send_the_document()
    {
        await using var own = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:PersistedQueries:Capacity", "0"));
        var client = own.CreateClient();
        const string Query = "{ off: __typename }";
        var error = await (await client.PostTextAsync(Body(null, Query))).ShouldFailAsync(400, "PERSISTED_QUERY_NOT_SUPPORTED");
        Assert.Equal("PersistedQueryNotSupported", error.GetProperty("message").GetString());
        await (await client.PostTextAsync(Body(Query, Query))).ShouldBeAsync(200);
    }

    private Task<HttpResponseMessage> AskAsync(string? query, string hashed) => _client.PostTextAsync(Body(query, hashed));

    private static string Body(string? query, string hashed, bool variables = true) => JsonSerializer.Serialize(new
    {
        query,
        variables = variables ? new { first = 2 } : null,
        extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash(hashed) } },
    });

    private static string Extensions(string query) =>
        Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash(query)}}}"}}""");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
