using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.Limits;

public sealed class OperationsAtTheSameTimeTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(Http.GraphQLResponse)]
    [InlineData("application/json")]
    public async Task Large_ones_leave_room_for_small_ones(string accept)
    {
        await using var hub = Hub(operations: 2, large: 1, waiting: 0);
        var client = hub.CreateClient();
        var running = client.PostQueryAsync("{ large: slow }");
        await hub.Executor.Started.Task.WaitAsync(_patience);

        var refused = await client.PostQueryAsync("{ large: greeting }", accept: accept);
        await refused.ShouldFailAsync(503, "OVERLOADED", accept);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        await (await client.PostQueryAsync("{ greeting }")).ShouldBeAsync(200);

        hub.Executor.Finish.SetResult();
        await (await running).ShouldBeAsync(200);
        await (await client.PostQueryAsync("{ large: greeting }")).ShouldBeAsync(200);
    }

    [Fact]
    public async Task Small_ones_have_an_end_too()
    {
        await using var hub = Hub(operations: 2, large: 1, waiting: 0);
        var client = hub.CreateClient();
        var running = new[] { client.PostQueryAsync("{ a: slow }"), client.PostQueryAsync("{ b: slow }") };
        await UntilAsync(() => hub.Executor.Slow == 2);
        await (await client.PostQueryAsync("{ greeting }")).ShouldFailAsync(503, "OVERLOADED");
        hub.Executor.Finish.SetResult();
        foreach (var response in await Task.WhenAll(running))
            await response.ShouldBeAsync(200);
    }

    [Fact]
    public async Task A_few_wait_for_room()
    {
        await using var hub = Hub(operations: 2, large: 1, waiting: 16);
        var client = hub.CreateClient();
        var running = client.PostQueryAsync("{ large: slow }");
        await hub.Executor.Started.Task.WaitAsync(_patience);
        var waiting = client.PostQueryAsync("{ large: greeting }");
        await Task.Delay(200);
        Assert.False(waiting.IsCompleted);
        hub.Executor.Finish.SetResult();
        await (await running).ShouldBeAsync(200);
        await (await waiting.WaitAsync(_patience)).ShouldBeAsync(200);
    }

    [Fact]
    public async Task Who_leaves_gives_the_place_back()
    {
        await using var hub = Hub(operations: 2, large: 1, waiting: 0);
        var client = hub.CreateClient();
        using var leaves = new CancellationTokenSource();
        var running = client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?query={large:slow}"), leaves.Token);
        await hub.Executor.Started.Task.WaitAsync(_patience);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await hub.Executor.Cancelled.Task.WaitAsync(_patience);
        HttpResponseMessage response;
        var deadline = DateTime.UtcNow + _patience;
        do
            response = await client.PostQueryAsync("{ large: greeting }");
        while ((int)response.StatusCode == 503 && DateTime.UtcNow < deadline)
            ;
        await response.ShouldBeAsync(200);
    }

    [Fact]
    public async Task Zero_turns_it_off()
    {
        await using var hub = Hub(operations: 0, large: 1, waiting: 0);
        var client = hub.CreateClient();
        var running = Enumerable.Range(0, 20).Select(i => client.PostQueryAsync($"{{ large{i}: slow }}")).ToArray();
        await UntilAsync(() => hub.Executor.Slow == 20);
        hub.Executor.Finish.SetResult();
        foreach (var response in await Task.WhenAll(running))
            await response.ShouldBeAsync(200);
    }

    private static TinyHub Hub(int operations, int large, int waiting) => new()
    {
        Settings =
        {
            ["Hub:Limits:Operations"] = $"{operations}",
            ["Hub:Limits:LargeOperations"] = $"{large}",
            ["Hub:Limits:WaitingOperations"] = $"{waiting}",
        },
    };

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var deadline = new CancellationTokenSource(_patience);
        while (!condition())
            await Task.Delay(10, deadline.Token);
    }
}
