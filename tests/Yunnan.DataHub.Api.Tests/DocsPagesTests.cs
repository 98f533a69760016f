using System.Net;
using System.Text.RegularExpressions;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests;

public sealed partial class DocsPagesTests(RealHub hub) : IClassFixture<RealHub>
{
    private readonly HttpClient _client = hub.CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>From the list of contents on, every link within the docs leads to a page, and every page is in the list.</summary>
    [Fact]
    public async Task Every_document_is_a_page_and_every_link_leads_to_one()
    {
        var (found, queue) = (new HashSet<Uri>(), new Queue<Uri>([new Uri("http://localhost/docs/")]));
        while (queue.TryDequeue(out var address))
        {
            var response = await _client.GetAsync(address);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
            var page = await response.Content.ReadAsStringAsync();
            foreach (var link in Links().Matches(page).Select(match => new Uri(address, WebUtility.HtmlDecode(match.Groups[1].Value)))
                .Where(link => link.Host == "localhost" && link.AbsolutePath.StartsWith("/docs/", StringComparison.Ordinal)))
            {
                var bare = new Uri(link.GetLeftPart(UriPartial.Path));
                if (found.Add(bare))
                    queue.Enqueue(bare);
                if (link.Fragment.Length > 1)
                    Assert.Contains($"id=\"{Uri.UnescapeDataString(link.Fragment[1..])}\"",
                        bare == address ? page : await _client.GetStringAsync(bare), StringComparison.Ordinal);
            }
        }
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "docs"), "*.md", SearchOption.AllDirectories);
        Assert.True(files.Length > 40);
        Assert.Equal(files.Length + 1, found.Count);
    }

    [Fact]
    public async Task A_page_runs_nothing_and_is_not_sent_twice()
    {
        var response = await _client.GetAsync("/docs/api");
        Assert.Contains("<h1 id=", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);

        var again = new HttpRequestMessage(HttpMethod.Get, "/docs/api") { Headers = { IfNoneMatch = { response.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task The_address_without_a_slash_leads_to_the_list()
    {
        var response = await _client.GetAsync("/docs");
        Assert.Equal((HttpStatusCode.Redirect, "docs/"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/docs/nothing")]
    [InlineData("/docs/api.md")]
    [InlineData("/docs/..%2fappsettings.json")]
    [InlineData("/docs/%2e%2e/%2e%2e/appsettings")]
    [InlineData("/docs/decisions/..%2fapi")]
    public async Task What_is_no_page_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(address)).StatusCode);

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Links();
}
