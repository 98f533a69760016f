using System.Net;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

/// <summary>What a page of another site can make a browser do.</summary>
public sealed class RequestsOfOtherSitesTests(TinyHub hub) : IClassFixture<TinyHub>
{
    private readonly HttpClient _client = hub.CreateClient();

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query={greeting}")]
    [InlineData("/graphql?sdl")]
    [InlineData("/health/ready")]
    [InlineData("/")]
    public async Task No_answer_and_no_preflight_is_opened_to_them(string address)
    {
        foreach (var method in (string[])["GET", "OPTIONS"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            request.Headers.Add("Origin", "https://evil.example");
            request.Headers.Add("Access-Control-Request-Method", "POST");
            request.Headers.Add("Access-Control-Request-Headers", "content-type");
            var response = await _client.SendAsync(request);
            Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
            Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        }
    }

    [Theory]
    [InlineData("cross-site", "no-cors", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "cors", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", HttpStatusCode.OK)]
    [InlineData("same-origin", "cors", HttpStatusCode.OK)]
    [InlineData("none", "navigate", HttpStatusCode.OK)]
    public async Task A_link_is_followed_but_nothing_else_of_theirs_runs(string site, string mode, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={greeting}");
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);
        Assert.Equal(status, (await _client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("POST", "/graphql")]
    [InlineData("GET", "/graphql?query={greeting}")]
    [InlineData("GET", "/graphql?query={")]
    [InlineData("GET", "/graphql")]
    public async Task What_depends_on_the_caller_varies_by_it(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        var response = await _client.SendAsync(request);
        Assert.Equal(["Accept", "Authorization", "GraphQL-Cost"], response.Headers.Vary);
        if (response.Headers.ETag is not { } tag)
            return;
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(tag);
        var held = await _client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
        Assert.Equal(["Accept", "Authorization", "GraphQL-Cost"], held.Headers.Vary);
    }
}
