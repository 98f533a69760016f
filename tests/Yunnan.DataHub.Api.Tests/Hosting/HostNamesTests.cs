using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.Hosting;

public sealed class HostNamesTests(TinyHub hub) : IClassFixture<TinyHub>
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:5080")]
    [InlineData("LOCALHOST:1")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("192.168.3.4:5080")]
    [InlineData("datahub.example:5080")]
    public void The_machines_own_names_and_those_of_Urls_are_answered(string host) =>
        Assert.True(Names("http://localhost:5080;http://datahub.example:80").Allows(new HostString(host)));

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
    [InlineData("datahub.gov.example;*.hub.example", "datahub.gov.example", true)]
    [InlineData("datahub.gov.example;*.hub.example", "a.hub.example:8080", true)]
    [InlineData("datahub.gov.example;*.hub.example", "localhost:5080", true)]
    [InlineData("datahub.gov.example;*.hub.example", "gov.example", false)]
    public void AllowedHosts_adds_names(string allowed, string host, bool isAllowed) =>
        Assert.Equal(isAllowed, Names("http://localhost:5080", allowed).Allows(new HostString(host)));

    [Fact]
    public async Task AllowedHosts_may_allow_all()
    {
        await using var own = hub.WithWebHostBuilder(builder => builder.UseSetting("AllowedHosts", "*"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={greeting}");
        request.Headers.Host = "anything.example";
        Assert.Equal(HttpStatusCode.OK, (await own.CreateClient().SendAsync(request)).StatusCode);
    }

    [Fact]
    public void Where_the_hub_listens_under_every_name_its_machines_is_the_one_that_is_known()
    {
        foreach (var urls in (string[])["http://+:5080", "http://*:5080", "http://0.0.0.0:5080", "http://[::]:5080"])
        {
            Assert.True(Names(urls).Allows(new HostString(Environment.MachineName, 5080)));
            Assert.False(Names(urls).Allows(new HostString("evil.example:5080")));
        }
    }

    private static HostNames Names(string urls, string? allowed = null) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls), new("AllowedHosts", allowed)]).Build());
}
