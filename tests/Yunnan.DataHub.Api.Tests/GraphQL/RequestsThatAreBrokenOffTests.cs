using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

/// <summary>The statements of these tests would run for hours: that a test ends at all shows that they were stopped.</summary>
public sealed class RequestsThatAreBrokenOffTests(RealHub hub) : IClassFixture<RealHub>
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private static readonly string _endless = Endless("");

    /// <summary>
    /// Targets of a document without a target of an indicator without a target of a document without …: at every second step all targets of
    /// the document are looked through, for each of those before.
    /// </summary>
    private static string Endless(string further)
    {
        var steps = Enumerable.Range(0, 17).Select(i => (i % 2 == 0 ? "policyDocument" : "indicator") + ": { targets: { none: { ");
        return $"where: {{ {further} {string.Concat(steps)} clause: {{ eq: \"nowhere\" }} {string.Concat(Enumerable.Repeat("} } } ", 17))} }}";
    }

    [Theory]
    [InlineData("totalCount")]
    [InlineData("nodes { key }")]
    public async Task A_statement_ends_with_the_time_of_its_request_and_the_connection_stays_good(string selection)
    {
        var watch = new StatementWatch();
        await using var own = Hub(watch, seconds: 1);
        var client = own.CreateClient();
        await (await client.PostQueryAsync($"{{ targets({_endless}) {{ {selection} }} }}").WaitAsync(_patience))
            .ShouldFailAsync(503, "TIMEOUT");
        await watch.Stopped.Task.WaitAsync(_patience);
        for (var i = 0; i < 3; i++)
            await ShouldAnswerAsync(client);
    }

    [Fact]
    public async Task A_statement_of_a_plan_ends_too()
    {
        await using var own = Hub(new StatementWatch(), seconds: 10);
        var client = own.CreateClient();
        // With a key that no target has the statement ends at once, which makes the plan.
        var query = $"query($key: String) {{ targets({Endless("key: { eq: $key }")}) {{ nodes {{ key }} }} }}";
        for (var i = 0; i < 2; i++)
            await (await client.PostQueryAsync(query, new { key = "none" })).ShouldBeAsync(200);
        await (await client.PostQueryAsync(query, new { key = "yn-01/high-skilled-talent-stock" }).WaitAsync(_patience))
            .ShouldFailAsync(503, "TIMEOUT");
        await ShouldAnswerAsync(client);
    }

    [Fact]
    public async Task A_statement_ends_when_the_client_leaves()
    {
        var watch = new StatementWatch("NOT EXISTS");
        await using var own = Hub(watch, seconds: 3600);
        var client = own.CreateClient();
        using var leaves = new CancellationTokenSource();
        var response = client.GetAsync("/graphql?query=" + Uri.EscapeDataString($"{{ targets({_endless}) {{ totalCount }} }}"),
            leaves.Token);
        await watch.Started.Task.WaitAsync(_patience);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        await watch.Stopped.Task.WaitAsync(_patience);
        await ShouldAnswerAsync(client);
    }

    [Fact]
    public async Task Requests_beside_it_are_not_disturbed()
    {
        await using var own = Hub(new StatementWatch(), seconds: 2);
        var client = own.CreateClient();
        var endless = client.PostQueryAsync($"{{ targets({_endless}) {{ totalCount }} }}");
        while (!endless.IsCompleted)
            await ShouldAnswerAsync(client);
        await (await endless.WaitAsync(_patience)).ShouldFailAsync(503, "TIMEOUT");
    }

    private static async Task ShouldAnswerAsync(HttpClient client)
    {
        var json = await (await client.PostQueryAsync("{ policyDocuments { totalCount } }")).ShouldBeAsync(200);
        Assert.Equal(52, json.GetProperty("data").GetProperty("policyDocuments").GetProperty("totalCount").GetInt32());
    }

    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> Hub(StatementWatch watch, int seconds) =>
        hub.WithWebHostBuilder(builder => builder
            .UseSetting("Hub:Limits:TimeoutSeconds", $"{seconds}")
            // As it is set, the hub refuses what would run for hours before it runs.
            .UseSetting("Hub:Limits:ListConditions", "20")
            .UseSetting("Hub:Limits:Cost", $"{int.MaxValue}")
            .UseSetting("Hub:Limits:RateCost", "0")
            .ConfigureTestServices(services => services.ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(watch))));
}
