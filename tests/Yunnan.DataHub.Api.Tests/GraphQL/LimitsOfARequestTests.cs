using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class LimitsOfARequestTests(TinyHub hub) : IClassFixture<TinyHub>
{
    private readonly HttpClient _client = hub.CreateClient();

    [Fact]
    public async Task A_body_of_5_MiB_is_too_large_and_the_error_names_the_limit()
    {
        var error = await (await _client.PostTextAsync(Body(5 * 1024 * 1024))).ShouldFailAsync(413, "BODY_TOO_LARGE");
        Assert.Equal(1048576, error.GetProperty("extensions").GetProperty("limit").GetInt32());
        Assert.Contains("Hub:Limits:BodyBytes", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_does_not_tell_its_length_is_measured_while_it_is_read()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        { Content = new StreamContent(new MemoryStream(new byte[5 << 20])) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TransferEncodingChunked = true;
        await (await _client.SendAsync(request)).ShouldFailAsync(413, "BODY_TOO_LARGE");
    }

    /// <summary>A limit that is looked at when all is read bounds nothing.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_not_read_to_its_end_and_nothing_is_executed(bool tellsItsLength)
    {
        await using var own = new TinyHub();
        var text = Body(64 << 20);
        using var sent = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StreamContent(sent, 4096) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TransferEncodingChunked = !tellsItsLength;
        await (await own.CreateClient().SendAsync(request)).ShouldFailAsync(413, "BODY_TOO_LARGE");
        Assert.InRange(sent.Position, 0, 8 << 20);
        Assert.Equal(0, own.Executor.Asked);
    }

    [Theory]
    [InlineData(1024 * 1024, 200)]
    [InlineData(1024 * 1024 + 1, 413)]
    public async Task The_limit_itself_is_still_allowed(int bytes, int status) =>
        await (await _client.PostTextAsync(Body(bytes))).ShouldBeAsync(status);

    [Theory]
    [InlineData(Http.GraphQLResponse)]
    [InlineData("application/json")]
    public async Task A_request_over_time_is_stopped_with_an_error(string accept)
    {
        await using var own = new TinyHub { TimeoutSeconds = 1 };
        var error = await (await own.CreateClient().PostQueryAsync("{ slow }", accept: accept)).ShouldFailAsync(503, "TIMEOUT", accept);
        Assert.Equal(1, error.GetProperty("extensions").GetProperty("limit").GetInt32());
    }

    [Fact]
    public async Task The_work_ends_when_the_client_leaves()
    {
        await using var own = new TinyHub();
        using var leaves = new CancellationTokenSource();
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={slow}");
        var response = own.CreateClient().SendAsync(request, leaves.Token);
        await own.Executor.Started.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        await own.Executor.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_fault_of_the_hub_tells_nothing_of_its_insides()
    {
        var error = await (await _client.PostQueryAsync("{ fault }")).ShouldFailAsync(500, "INTERNAL_SERVER_ERROR");
        Assert.DoesNotContain("secret", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static string Body(int bytes)
    {
        const string Start = "{\"query\":\"{ greeting #", End = "\\n}\"}";
        return Start + new string('x', bytes - Start.Length - End.Length) + End;
    }
}
