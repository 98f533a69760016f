using System.Net;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.Hosting;

public sealed class Host_names(TinyHub hub) : IClassFixture<TinyHub>
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:5080")]
    [InlineData("LOCALHOST:1")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("192.168.3.4:5080")]
    [InlineData("datahub.example:5080")]
    public async Task The_machines_own_names_and_those_of_Urls_are_answered(string host) =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("http://localhost:5080;http://datahub.example:80", null, host));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("datahub.example.evil.example")]
    public async Task Another_name_is_refused_everywhere_with_a_line_that_says_why(string host)
    {
        var client = hub.CreateClient();
        foreach (var address in (string[])["/", "/graphql?query={greeting}", "/graphql?sdl", "/health/ready", "/graphql/bcp-config.json"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Host = host;
            var response = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains("AllowedHosts", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        }
    }

    [Theory]
    [InlineData("datahub.gov.example;*.hub.example", "datahub.gov.example", 200)]
    [InlineData("datahub.gov.example;*.hub.example", "a.hub.example:8080", 200)]
    [InlineData("datahub.gov.example;*.hub.example", "localhost:5080", 200)]
    [InlineData("datahub.gov.example;*.hub.example", "gov.example", 400)]
    [InlineData("*", "anything.example", 200)]
    public async Task AllowedHosts_adds_names(string allowed, string host, int status) =>
        Assert.Equal(status, (int)await StatusAsync("http://localhost:5080", allowed, host));

    [Fact]
    public async Task Where_the_hub_listens_under_every_name_its_machines_is_the_one_that_is_known()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("http://+:5080", null, Environment.MachineName + ":5080"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync("http://+:5080", null, "evil.example:5080"));
    }

    private async Task<HttpStatusCode> StatusAsync(string urls, string? allowed, string host)
    {
        await using var own = hub.WithWebHostBuilder(builder => builder.UseSetting("urls", urls).UseSetting("AllowedHosts", allowed ?? ""));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={greeting}");
        request.Headers.Host = host;
        return (await own.CreateClient().SendAsync(request)).StatusCode;
    }
}
