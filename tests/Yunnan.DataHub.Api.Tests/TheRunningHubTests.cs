using System.Net;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests;

public sealed class TheRunningHubTests(RealHub hub) : IClassFixture<RealHub>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private readonly HttpClient _client = hub.CreateClient(new() { AllowAutoRedirect = false });

    [Fact]
    public async Task It_answers_how_many_documents_and_targets_there_are()
    {
        var json = await (await _client.PostQueryAsync("{ policyDocuments { totalCount } targets { totalCount } }")).ShouldBeAsync(200);
        var data = json.GetProperty("data");
        Assert.Equal(52, data.GetProperty("policyDocuments").GetProperty("totalCount").GetInt32());
        Assert.True(data.GetProperty("targets").GetProperty("totalCount").GetInt32() > 300);
    }

    public static TheoryData<string, string> BadQueries => new()
    {
        { "{ unknown }", "" },
        { "{ targets { nodes { unknown } } }", "" },
        { "{ targets(", "SYNTAX_ERROR" },
        { "query($n: Int!) { targets(first: $n) { totalCount } }", "" },
        { "{ __type(name: \"Query\")" + Repeat(" { fields { type", 40) + " { name }" + Repeat(" } }", 40) + " }", "" },
        { "{ targets" + Repeat(" { nodes { relatedTargets { target", 12) + " { id }" + Repeat(" } } }", 12) + " }", "" },
        { "{ targets(first: -1) { totalCount } }", "" },
        { "{ targets(first: 100000) { nodes { id } } }", "" },
        { "{ targets(after: \"nonsense\") { nodes { id } } }", "" },
    };

    [Theory]
    [MemberData(nameof(BadQueries))]
    public async Task A_bad_query_is_an_error_with_a_code_and_never_a_fault(string query, string code)
    {
        var response = await _client.PostQueryAsync(query);
        Assert.True((int)response.StatusCode is 200 or 400);
        var json = await response.ShouldBeAsync((int)response.StatusCode);
        var error = json.GetProperty("errors")[0];
        var actual = error.GetProperty("extensions").GetProperty("code").GetString()!;
        Assert.Matches("^[A-Z_]+$", actual);
        Assert.NotEqual("INTERNAL_SERVER_ERROR", actual);
        if (code.Length > 0)
            Assert.Equal(code, actual);
    }

    [Fact]
    public async Task A_variable_of_the_wrong_type_is_a_request_error()
    {
        var response = await _client.PostQueryAsync("query($n: Int) { targets(first: $n) { totalCount } }", new { n = "many" });
        var json = await response.ShouldBeAsync(400);
        Assert.Contains("n", json.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(json.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task The_schema_is_text_with_an_ETag()
    {
        var response = await _client.GetAsync("/graphql?sdl");
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Null(response.Content.Headers.ContentDisposition);
        Assert.Contains("type Query", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var again = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again)).StatusCode);

        var asGraphQL = await _client.SendAsync("GET", "/graphql?sdl", "application/graphql");
        Assert.Equal("application/graphql", asGraphQL.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_browser_gets_the_IDE()
    {
        var redirect = await _client.SendAsync("GET", "/graphql", Browser);
        Assert.Equal((HttpStatusCode.Redirect, "/graphql/"), (redirect.StatusCode, redirect.Headers.Location!.OriginalString));

        var page = await _client.SendAsync("GET", "/graphql/", Browser);
        var html = await page.Content.ReadAsStringAsync();
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<title>Banana Cake Pop</title>", html, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        var script = System.Text.RegularExpressions.Regex.Match(html, "static/js/main[^\"]+").Value;
        var file = await _client.GetAsync("/graphql/" + script);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal("text/javascript", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_IDE_is_told_to_use_this_endpoint_and_to_send_nothing_outside()
    {
        var settings = System.Text.Json.JsonDocument.Parse(await _client.GetStringAsync("/graphql/bcp-config.json")).RootElement;
        Assert.True(settings.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.True(settings.GetProperty("disableTelemetry").GetBoolean());
        Assert.False(settings.TryGetProperty("gaTrackingId", out _));
        await (await _client.PostQueryAsync(settings.GetProperty("graphQLDocument").GetString()!)).ShouldBeAsync(200);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_tells_that_it_is_well(string address)
    {
        var json = await (await _client.GetAsync(address)).Content.ReadAsStringAsync();
        Assert.Contains("\"status\": \"Healthy\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_links_to_all_of_it_and_its_links_work()
    {
        var page = await _client.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        foreach (var link in (string[])["graphql/", "graphql?sdl", "health/ready", "start/start.css", "start/start.js", "start/icon.svg"])
        {
            Assert.Contains($"\"{link}\"", html, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync("GET", "/" + link, Browser)).StatusCode);
        }

        Assert.DoesNotContain("http://", html.Replace("http://localhost:5080", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql?sdl")]
    [InlineData("/health/live")]
    [InlineData("/nowhere")]
    [InlineData("/ide/index.html")]
    [InlineData("/start/start.js")]
    [InlineData("/graphql/")]
    [InlineData("/graphql/bcp-config.json")]
    [InlineData("/graphql?query={")]
    public async Task Every_answer_has_the_security_headers(string address)
    {
        var response = await _client.GetAsync(address);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.StartsWith("default-src ", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        if (response.Content.Headers.ContentType?.MediaType == "text/html")
            Assert.Contains("camera=()", response.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
