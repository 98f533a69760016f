using System.Net;
using System.Text.Json;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class CostsThatAreToldTests(RealHub hub) : IClassFixture<RealHub>
{
    private const string Query = "{ regions(first: 3) { nodes { key } } all: regions { totalCount } }";

    private readonly HttpClient _client = hub.CreateClient();

    [Fact]
    public async Task The_cost_is_told_beside_the_data_or_alone()
    {
        Assert.False((await (await AskAsync(Query, null)).ShouldBeAsync(200)).TryGetProperty("extensions", out _));
        for (var again = 0; again < 3; again++)
        {
            var report = await (await AskAsync(Query, "report")).ShouldBeAsync(200);
            Assert.Equal(3, report.GetProperty("data").GetProperty("regions").GetProperty("nodes").GetArrayLength());
            var alone = await (await AskAsync(Query, "validate")).ShouldBeAsync(200);
            Assert.False(alone.TryGetProperty("data", out _));
            Assert.Equal(report.GetProperty("extensions").GetRawText(), alone.GetProperty("extensions").GetRawText());
            var fields = CostOf(alone).GetProperty("fields");
            Assert.Equal(["regions", "all"], fields.EnumerateObject().Select(field => field.Name));
            Assert.Equal(7, fields.GetProperty("regions").GetProperty("cost").GetDouble());
        }
    }

    [Fact]
    public async Task An_operation_that_costs_too_much_tells_how_much()
    {
        var query = string.Concat(
            Enumerable.Range(0, 10).Select(i => $"t{i}: targets(first: 1000) {{ nodes {{ key sources {{ clause }} }} }} "));
        var refused = await (await AskAsync($"{{ {query}}}", "validate")).ShouldBeAsync(400);
        Assert.Equal("COST_EXCEEDED", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(130_010, CostOf(refused).GetProperty("cost").GetDouble());
        Assert.Equal(13_001, CostOf(refused).GetProperty("fields").GetProperty("t9").GetProperty("cost").GetDouble());
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("Report")]
    [InlineData("report, validate")]
    public async Task What_the_header_does_not_take_is_refused(string header)
    {
        await (await AskAsync(Query, header)).ShouldFailAsync(400, "INVALID_REQUEST");
        var get = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Query}");
        get.Headers.Add("GraphQL-Cost", header);
        await (await _client.SendAsync(get)).ShouldFailAsync(400, "INVALID_REQUEST");
    }

    [Fact]
    public async Task Several_requests_are_told_one_by_one()
    {
        var body = JsonSerializer.Serialize(new object[] { new { query = Query }, new { query = "{ nothing }" }, new { query = Query } });
        var answers = (await (await SendAsync(body, "validate")).ShouldBeAsync(200)).EnumerateArray().ToList();
        Assert.Equal(CostOf(answers[0]).GetProperty("cost").GetDouble(), CostOf(answers[2]).GetProperty("cost").GetDouble());
        Assert.False(answers[1].TryGetProperty("extensions", out _));
        // What the first takes is not there for the last.
        Assert.True(CostOf(answers[2]).GetProperty("allowed").GetProperty("cost").GetDouble()
            < CostOf(answers[0]).GetProperty("allowed").GetProperty("cost").GetDouble());
    }

    [Fact]
    public async Task An_answer_that_tells_its_cost_is_held_by_nobody()
    {
        var address = $"/graphql?query={Query}";
        var plain = await _client.GetAsync(address);
        await plain.ShouldBeAsync(200);
        var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.Add("GraphQL-Cost", "report");
        asked.Headers.Add("If-None-Match", plain.Headers.ETag!.ToString());
        var told = await _client.SendAsync(asked);
        Assert.True((await told.ShouldBeAsync(200)).TryGetProperty("extensions", out _));
        Assert.Equal((null, "no-store"), (told.Headers.ETag, told.Headers.CacheControl!.ToString()));
        Assert.Contains("GraphQL-Cost", plain.Headers.Vary);
        Assert.Contains("GraphQL-Cost", told.Headers.Vary);
        var held = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { plain.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(held)).StatusCode);
    }

    private static JsonElement CostOf(JsonElement answer) => answer.GetProperty("extensions").GetProperty("operationCost");

    private Task<HttpResponseMessage> AskAsync(string query, string? header) =>
        SendAsync(JsonSerializer.Serialize(new { query }), header);

    private Task<HttpResponseMessage> SendAsync(string body, string? header)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        { Content = new StringContent(body, null, "application/json") };
        if (header is not null)
            request.Headers.TryAddWithoutValidation("GraphQL-Cost", header);
        return _client.SendAsync(request);
    }
}
