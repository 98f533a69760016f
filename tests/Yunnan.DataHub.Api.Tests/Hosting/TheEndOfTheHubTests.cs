using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.Hosting;

/// <summary>What happens when the process is told to end by SIGTERM, which Windows doesn't have.</summary>
public sealed class TheEndOfTheHubTests
{
    private const string Body = "{\"query\":\"{ policyDocuments { totalCount } }\"}";

    [Fact]
    public async Task Readiness_is_503_at_once_and_requests_are_still_answered_for_the_delay()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var hub = await HubProcess.StartAsync("--Hub:ShutdownDelaySeconds=4");
        Assert.Equal(HttpStatusCode.OK, (await hub.Client.GetAsync("/health/ready")).StatusCode);
        hub.Terminate();
        HttpResponseMessage ready;
        var since = Stopwatch.GetTimestamp();
        do
            ready = await hub.Client.GetAsync("/health/ready");
        while (ready.StatusCode == HttpStatusCode.OK && Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(3))
            ;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("shutting down", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await hub.Client.GetAsync("/health/live")).StatusCode);
        await (await hub.Client.PostTextAsync(Body)).ShouldBeAsync(200);
        Assert.Equal(0, await hub.ExitCodeAsync());
    }

    [Fact]
    public async Task A_request_that_runs_is_answered_before_the_process_ends()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var hub = await HubProcess.StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, hub.Address.Port);
        var stream = socket.GetStream();
        var bytes = Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}");
        await stream.WriteAsync(bytes.AsMemory(0, bytes.Length - 10));
        // The request has begun when the hub has asked for the rest of its body; there is no other sign of it.
        await Task.Delay(1_000);
        hub.Terminate();
        await Task.Delay(1_500);
        Assert.False(hub.HasExited);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => new HttpClient { BaseAddress = hub.Address }.GetAsync("/health/live"));
        await stream.WriteAsync(bytes.AsMemory(bytes.Length - 10));
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        var text = Encoding.UTF8.GetString(answer.ToArray());
        Assert.StartsWith("HTTP/1.1 200 OK", text, StringComparison.Ordinal);
        Assert.Contains("\"totalCount\":52", text, StringComparison.Ordinal);
        Assert.Equal(0, await hub.ExitCodeAsync());
    }

    [Fact]
    public async Task A_request_without_end_is_cut_off_after_the_time_for_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var hub = await HubProcess.StartAsync("--Hub:ShutdownSeconds=1", "--Hub:Limits:TimeoutSeconds=3600");
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, hub.Address.Port);
        await socket.GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes(
                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));
        await Task.Delay(1_000);
        var since = Stopwatch.GetTimestamp();
        hub.Terminate();
        Assert.Equal(0, await hub.ExitCodeAsync());
        Assert.InRange(Stopwatch.GetElapsedTime(since).TotalSeconds, 0.9, 15);
        Assert.DoesNotContain(hub.Lines, line => line.Contains("   at ", StringComparison.Ordinal));
    }
}
