using System.Net;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

/// <summary>Dashboards of other sites that <c>Hub:Cors:Origins</c> names.</summary>
public sealed class PagesOfNamedSitesTests : IClassFixture<PagesOfNamedSitesTests.NamedSites>
{
    private readonly HttpClient _client;

    public PagesOfNamedSitesTests(NamedSites hub) => _client = hub.Hub.CreateClient();

    [Theory]
    [InlineData("https://dashboards.example.cn", true)]
    [InlineData("https://bi.example.cn:8443", true)]
    [InlineData("http://dashboards.example.cn", false)]
    [InlineData("https://dashboards.example.cn.evil.example", false)]
    [InlineData("http://localhost:3000", false)]
    [InlineData("null", false)]
    public async Task May_ask_when_their_origin_is_named(string origin, bool allowed)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type,authorization");
        var permission = await _client.SendAsync(preflight);
        Assert.Equal(HttpStatusCode.NoContent, permission.StatusCode);
        Assert.Equal(allowed ? [origin] : [], Values(permission, "Access-Control-Allow-Origin"));
        Assert.Equal(allowed, Values(permission, "Access-Control-Allow-Headers").Contains("content-type,authorization"));
        Assert.Empty(Values(permission, "Access-Control-Allow-Credentials"));

        using var question = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        { Content = new StringContent("{\"query\":\"{greeting}\"}", null, "application/json") };
        question.Headers.Add("Origin", origin);
        question.Headers.Add("Sec-Fetch-Site", "cross-site");
        question.Headers.Add("Sec-Fetch-Mode", "cors");
        var answer = await _client.SendAsync(question);
        Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(allowed ? [origin] : [], Values(answer, "Access-Control-Allow-Origin"));
        Assert.Equal(allowed,
            string.Join(',', Values(answer, "Access-Control-Expose-Headers")).Contains("RateLimit", StringComparison.Ordinal));
        Assert.Contains("Authorization", string.Join(", ", answer.Headers.Vary), StringComparison.Ordinal);
    }

    private static string[] Values(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) ? [.. values] : [];

    /// <summary>A hub that names two sites.</summary>
    public sealed class NamedSites : IAsyncDisposable
    {
        public TinyHub Hub { get; } = new()
        { Settings = { ["Hub:Cors:Origins"] = "https://dashboards.example.cn; https://bi.example.cn:8443" } };

        public ValueTask DisposeAsync() => Hub.DisposeAsync();
    }
}
