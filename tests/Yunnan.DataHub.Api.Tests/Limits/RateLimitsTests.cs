using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.Limits;

public sealed class RateLimitsTests
{
    private const string Here = "192.0.2.1";

    [Theory]
    [InlineData(Http.GraphQLResponse)]
    [InlineData("application/json")]
    public async Task Who_has_spent_the_burst_is_told_to_wait(string accept)
    {
        await using var hub = Hub(burst: 100);
        var client = hub.CreateClient();
        await (await AskAsync(client, "{ greeting }", Here)).ShouldBeAsync(200);
        var refused = await UntilRefusedAsync(() => AskAsync(client, "{ greeting }", Here, accept: accept));
        var error = await refused.ShouldFailAsync(429, "RATE_LIMITED", accept);
        Assert.Contains("Hub:Limits:RateBurst", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 100);
        Assert.Equal("no-store", refused.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task An_operation_is_charged_its_cost_and_not_run_where_that_is_too_much()
    {
        await using var hub = Hub(burst: 30_000);
        var client = hub.CreateClient();
        await (await AskAsync(client, "{ large: greeting }", Here)).ShouldBeAsync(200);
        var refused = await AskAsync(client, "{ large: slow }", Here);
        await refused.ShouldFailAsync(429, "RATE_LIMITED");
        Assert.False(hub.Executor.Started.Task.IsCompleted);
        Assert.True(refused.Headers.RetryAfter!.Delta!.Value > TimeSpan.FromHours(1));
        // What is left is enough for a small one.
        await (await AskAsync(client, "{ greeting }", Here)).ShouldBeAsync(200);
    }

    [Fact]
    public async Task A_body_is_charged_when_it_arrives_even_if_it_is_no_request()
    {
        await using var hub = Hub(burst: 30_000);
        var client = hub.CreateClient();
        await (await PostAsync(client, new string('x', 900_000), Here)).ShouldFailAsync(400, "INVALID_JSON");
        await (await PostAsync(client, new string('x', 900_000), Here)).ShouldFailAsync(429, "RATE_LIMITED");
    }

    [Fact]
    public async Task Every_answer_tells_the_policy_and_what_is_left()
    {
        await using var hub = Hub(burst: 30_000);
        var client = hub.CreateClient();
        foreach (var response in (HttpResponseMessage[])[
            await AskAsync(client, "{ greeting }", Here), await AskAsync(client, "{ large: greeting }", Here),
            await AskAsync(client, "{", Here), await client.GetAsync("/graphql?sdl")])
        {
            Assert.Equal("\"cost\";q=30000;w=30000", Assert.Single(response.Headers.GetValues("RateLimit-Policy")));
            Assert.Matches("^\"cost\";r=[0-9]+;t=[0-9]+$", Assert.Single(response.Headers.GetValues("RateLimit")));
        }

        Assert.InRange(Remaining(await AskAsync(client, "{ greeting }", Here)), 9_000, 10_000);
    }

    [Fact]
    public async Task Other_addresses_are_not_touched_but_those_of_the_same_IPv6_network_are()
    {
        await using var hub = Hub(burst: 100);
        var client = hub.CreateClient();
        await UntilRefusedAsync(() => AskAsync(client, "{ greeting }", Here));
        await (await AskAsync(client, "{ greeting }", "::ffff:" + Here)).ShouldFailAsync(429, "RATE_LIMITED");
        await (await AskAsync(client, "{ greeting }", "192.0.2.2")).ShouldBeAsync(200);

        await UntilRefusedAsync(() => AskAsync(client, "{ greeting }", "2001:db8:0:1::1"));
        await (await AskAsync(client, "{ greeting }", "2001:db8:0:1:ffff::2")).ShouldFailAsync(429, "RATE_LIMITED");
        await (await AskAsync(client, "{ greeting }", "2001:db8:0:2::1")).ShouldBeAsync(200);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData(Here, true)]
    [InlineData("10.0.0.0/8, 192.0.2.0/24", true)]
    public async Task A_proxy_is_believed_only_if_it_is_named(string? proxies, bool isBelieved)
    {
        await using var hub = Hub(burst: 100, proxies: proxies);
        var client = hub.CreateClient();
        await UntilRefusedAsync(() => AskAsync(client, "{ greeting }", Here, forwarded: "203.0.113.1"));
        var other = await AskAsync(client, "{ greeting }", Here, forwarded: "203.0.113.2");
        Assert.Equal(isBelieved ? 200 : 429, (int)other.StatusCode);
        // What a client writes in front of its own address, which the proxy appends, is not believed.
        var forged = await AskAsync(client, "{ greeting }", Here, forwarded: "198.51.100.7, 203.0.113.1");
        Assert.Equal(429, (int)forged.StatusCode);
    }

    [Fact]
    public async Task Static_files_and_health_are_free()
    {
        await using var hub = Hub(burst: 100);
        var client = hub.CreateClient();
        await UntilRefusedAsync(() => client.PostQueryAsync("{ greeting }"));
        foreach (var address in (string[])["/", "/health/live", "/health/ready"])
            Assert.Equal(200, (int)(await client.GetAsync(address)).StatusCode);
        Assert.Equal(429, (int)(await client.GetAsync("/graphql?sdl")).StatusCode);
    }

    [Fact]
    public async Task Zero_turns_it_off()
    {
        await using var hub = new TinyHub { Settings = { ["Hub:Limits:RateCost"] = "0", ["Hub:Limits:RateBurst"] = "1" } };
        var client = hub.CreateClient();
        for (var i = 0; i < 50; i++)
        {
            var response = await AskAsync(client, "{ large: greeting }", Here);
            await response.ShouldBeAsync(200);
            Assert.False(response.Headers.Contains("RateLimit"));
        }
    }

    [Fact]
    public async Task The_defaults_let_a_dashboard_load_a_thousand_large_tiles_at_once()
    {
        await using var hub = new TinyHub();
        var client = hub.CreateClient();
        for (var i = 0; i < 1_000; i++)
            Assert.Equal(200, (int)(await AskAsync(client, "{ large: greeting }", Here)).StatusCode);
    }

    private static TinyHub Hub(int burst, string? proxies = null)
    {
        // The clock stands still: on a busy machine what was spent would come back while a test runs.
        var hub = new TinyHub
        {
            Clock = new TestClock(),
            Settings = { ["Hub:Limits:RateCost"] = "1", ["Hub:Limits:RateBurst"] = burst.ToString(CultureInfo.InvariantCulture) },
        };
        if (proxies is not null)
            hub.Settings["Hub:Proxies"] = proxies;
        return hub;
    }

    private static async Task<HttpResponseMessage> UntilRefusedAsync(Func<Task<HttpResponseMessage>> ask)
    {
        for (var i = 0; i < 100; i++)
        {
            var response = await ask();
            if ((int)response.StatusCode == 429)
                return response;
        }

        throw new InvalidOperationException("Nothing was refused.");
    }

    private static long Remaining(HttpResponseMessage response) =>
        long.Parse(Assert.Single(response.Headers.GetValues("RateLimit")).Split(';')[1]["r=".Length..], CultureInfo.InvariantCulture);

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, string query, string address, string? forwarded = null,
        string? accept = null) =>
        PostAsync(client, JsonSerializer.Serialize(new { query }), address, forwarded, accept);

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string body, string address, string? forwarded = null,
        string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        request.Headers.Add(ClientAddress.Header, address);
        if (forwarded is not null)
            request.Headers.Add("X-Forwarded-For", forwarded);
        return await client.SendAsync(request.Accepting(accept));
    }
}
