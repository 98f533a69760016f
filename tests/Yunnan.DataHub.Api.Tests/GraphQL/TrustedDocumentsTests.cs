using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.QueryEngine.Documents;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class TrustedDocumentsTests(RealHub hub) : IClassFixture<RealHub>
{
    private const string Id = "tour/10-targets-by-page";
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    private readonly HttpClient _client = hub.CreateClient();

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "schema", "operations");

    [Fact]
    public async Task A_document_is_named_by_its_path_or_its_hash_by_POST_and_by_GET()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, Id + ".graphql"))));
        foreach (var id in (string[])[Id, hash])
        {
            ShouldHoldTargets(
                await (await _client.PostTextAsync($$$"""{"id":"{{{id}}}","variables":{"after":null}}""")).ShouldBeAsync(200));
            ShouldHoldTargets(await (await _client.GetAsync($"/graphql?id={Uri.EscapeDataString(id)}&variables={{}}")).ShouldBeAsync(200));
        }

        ShouldHoldTargets(await (await _client.PostTextAsync(
            $$$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash.ToUpperInvariant()}}}}"}}}""")).ShouldBeAsync(200));
    }

    [Fact]
    public async Task Every_document_of_the_folder_can_be_run()
    {
        var files = Directory.GetFiles(Folder, "*.graphql", SearchOption.AllDirectories);
        Assert.True(files.Length >= 10);
        await using var scope = hub.Services.CreateAsyncScope();
        var key = await new ApiKeyStore(scope.ServiceProvider.GetRequiredService<HubDbContext>(), TimeProvider.System)
            .AddAsync("documents", "tests", Scopes.All);
        foreach (var file in files)
        {
            var id = Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/');
            // A document says at its top that it needs a key.
            var needsKey = (await File.ReadAllTextAsync(file)).Contains("Needs an API key with the scope", StringComparison.Ordinal);
            if (needsKey)
                await (await AskAsync(id, null)).ShouldFailWithAsync(400, "FORBIDDEN_FIELD");
            var json = await (await AskAsync(id, needsKey ? key : null)).ShouldBeAsync(200);
            Assert.False(json.TryGetProperty("errors", out _), id);
        }

        Task<HttpResponseMessage> AskAsync(string id, string? key)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?id=" + id).Accepting(Browser);
            if (key is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            return _client.SendAsync(request);
        }
    }

    [Theory]
    [InlineData("tour/99-none")]
    [InlineData("../../appsettings")]
    [InlineData("TOUR/10-targets-by-page")]
    public async Task An_unknown_id_is_a_clear_error(string id)
    {
        await (await _client.PostTextAsync($$"""{"id":"{{id}}"}""")).ShouldFailAsync(400, "DOCUMENT_NOT_FOUND");
        await (await _client.GetAsync("/graphql?id=" + Uri.EscapeDataString(id))).ShouldFailAsync(400, "DOCUMENT_NOT_FOUND");
    }

    [Theory]
    [InlineData("""{"id":7}""", "INVALID_REQUEST")]
    [InlineData("""{"id":null}""", "QUERY_MISSING")]
    [InlineData("""{"id":""}""", "QUERY_MISSING")]
    [InlineData("""{"id":"a","id":"a"}""", "DUPLICATE_MEMBER")]
    public async Task What_is_no_id_is_refused(string body, string code) =>
        await (await _client.PostTextAsync(body)).ShouldFailAsync(400, code);

    [Theory]
    [InlineData("{ targets { unknown } }", "line 1, column 13")]
    [InlineData("{ targets {", "line 1")]
    [InlineData("fragment Lonely on Target { key }", "no operation")]
    public async Task A_document_that_does_not_fit_the_schema_is_found_out(string document, string expected) => Assert.Contains(
        expected, await hub.Services.GetRequiredService<DocumentCheck>().FindErrorAsync(document), StringComparison.Ordinal);

    [Fact]
    public async Task A_closed_hub_runs_them_and_nothing_else()
    {
        await using var closed = Closed();
        var client = closed.CreateClient();
        ShouldHoldTargets(await (await client.PostTextAsync($$"""{"id":"{{Id}}"}""")).ShouldBeAsync(200));
        ShouldHoldTargets(
            await (await client.PostQueryAsync(await File.ReadAllTextAsync(Path.Combine(Folder, Id + ".graphql")))).ShouldBeAsync(200));
        await (await client.PostTextAsync("""{"id":"none"}""")).ShouldFailAsync(400, "DOCUMENT_NOT_FOUND");
        foreach (var body in (object[])[
            new { query = "{ targets { totalCount } }" },
            new { query = "{ __schema { queryType { name } } }" },
            new { query = "{ not GraphQL" },
            new { extensions = new { persistedQuery = new { version = 1, sha256Hash = new string('0', 64) } } }])
            await (await client.PostTextAsync(JsonSerializer.Serialize(body))).ShouldFailAsync(400, "TRUSTED_DOCUMENTS_ONLY");
        await (await client.GetAsync("/graphql?query={__typename}")).ShouldFailAsync(400, "TRUSTED_DOCUMENTS_ONLY");
    }

    [Fact]
    public async Task A_closed_hub_has_its_schema_as_text_but_no_IDE()
    {
        await using var closed = Closed();
        var client = closed.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/graphql?sdl")).StatusCode);
        foreach (var address in (string[])["/graphql", "/graphql/", "/graphql/index.html", "/graphql/bcp-config.json",
            "/graphql/favicon.ico", "/ide/index.html", "http://localhost//ide/index.html", "/IDE/bcp-config.json"])
            Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync("GET", address, Browser)).StatusCode);
    }

    private WebApplicationFactory<Program> Closed() =>
        hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:TrustedDocumentsOnly", "true"));

    private static void ShouldHoldTargets(JsonElement json) =>
        Assert.Equal(100, json.GetProperty("data").GetProperty("targets").GetProperty("nodes").GetArrayLength());
}
