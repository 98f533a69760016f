using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.Hosting;

/// <summary>
/// Bytes that no client library would send, to the real server: each is refused or answered, shortly, and nothing of it gets into the log
/// raw.
/// </summary>
public sealed partial class OddRequestsTests(OddRequestsTests.Hub hub) : IClassFixture<OddRequestsTests.Hub>
{
    private const string Get = "GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    public static TheoryData<string> Requests =>
    [
        "GET /graphql?query=%ZZ%00%FF HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /graphql/%00/%2e%2e/%2e%2e/appsettings.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /../../appsettings.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /..%2f..%2fappsettings.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /start/..\\..\\appsettings.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /%C3%28%E2%28%A1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /" + new string('a', 7_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /" + new string('/', 7_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /" + new string('a', 100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /graphql?" + string.Concat(Enumerable.Repeat("a&", 3_500)) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET http://evil.example/graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\nConnection: close\r\n\r\n",
        "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        new string('X', 5_000) + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GE\0T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost:99999999\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        Get + "Accept: " + string.Concat(Enumerable.Repeat("a/b;q=0.1,", 1_500)) + "*/*\r\n\r\n",
        Get + "Accept: a/b\r\nAccept: ;;;\r\nAccept: \u00ff\r\n\r\n",
        Get + "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n",
        Get + "Authorization: Bearer ydh_" + new string('\u00e9', 3_000) + "\r\n\r\n",
        Get + "If-None-Match: " + string.Concat(Enumerable.Repeat("\"a\",", 5_000)) + "\"b\"\r\n\r\n",
        Get + "If-None-Match: nonsense,,,\"\r\n\r\n",
        Get + "Range: bytes=9999999999999999999-,-1,0-0,1-1\r\n\r\n",
        Get + string.Concat(Enumerable.Range(0, 150).Select(i => $"X-{i}: 1\r\n")) + "\r\n",
        Get + "X: " + new string('x', 60_000) + "\r\n\r\n",
        Get + "X-Forwarded-For: 1.2.3.4, nonsense, [::1]:99999\r\nForwarded: for=x\r\nX-Forwarded-Host: evil.example\r\n\r\n",
        Get + "Upgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n",
        "GET /start/start.css HTTP/1.1\r\nHost: localhost\r\nRange: bytes=5-1,a-b\r\nIf-Modified-Since: never\r\nConnection: close\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999999999\r\nConnection: "
            + "close\r\n\r\n",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5\r\nContent-Length: "
            + "6\r\n\r\nabcde",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: "
            + "close\r\n\r\nZZ\r\n",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip, "
            + "chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
        "POST /health/ready HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0",
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_odd_request_is_answered_shortly_and_never_with_a_fault(string request)
    {
        var answer = await hub.Process.SendRawAsync(Encoding.Latin1.GetBytes(request));
        // 505 is what HTTP wants for a version that is not known.
        Assert.DoesNotMatch("^HTTP/1.1 5(?!05)", answer);
        Assert.InRange(answer.Length, 0, 64 * 1024);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Urls\"", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await hub.Process.Client.GetAsync("/health/live")).StatusCode);
    }

    /// <summary>What came at too few bytes a second was called damaged.</summary>
    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n", "400", "INVALID_BODY")]
    [InlineData("Content-Length: 1000\r\n\r\n{", "408", "REQUEST_TIMEOUT")]
    public async Task A_body_that_does_not_arrive_whole_is_told_apart_from_one_that_is_slow(string request, string status, string code)
    {
        var answer =
            await hub.Process.SendRawAsync(
                Encoding.ASCII.GetBytes(
                    $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n{request}"));
        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.Contains($"\"{code}\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_writes_no_line_of_its_own_into_the_log_and_no_page()
    {
        await hub.Process.SendRawAsync(
            Encoding.ASCII.GetBytes(
                "GET /marker%0A12:00:00%20INF%20forged%1B%5B2J" + new string('z', 5_000)
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        var line = await WaitForLineAsync("marker");
        Assert.Contains("\\u000a12:00:00 INF forged\\u001b[2Jzzz", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 100, 700);
        Assert.DoesNotContain(hub.Process.Lines, l => ForgedLine().IsMatch(l));
    }

    [Fact]
    public async Task A_refused_request_is_one_line_without_a_stack()
    {
        var before = hub.Process.Lines.Count;
        await hub.Process.SendRawAsync(
            Encoding.ASCII.GetBytes(
                "POST /graphql?refused HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                    + "3\r\nConnection: close\r\n\r\n{x}"));
        await WaitForLineAsync("POST /graphql 400");
        Assert.DoesNotContain(hub.Process.Lines.Skip(before),
            line => line.StartsWith("   at ", StringComparison.Ordinal) || line.Contains("refused", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Connections_of_one_address_have_an_end()
    {
        await using var own = await HubProcess.StartAsync("--Hub:Limits:ConnectionsPerAddress=20");
        var open = new List<TcpClient>();
        try
        {
            var closed = 0;
            for (var i = 0; i < 30; i++)
            {
                var socket = new TcpClient();
                open.Add(socket);
                closed += await IsClosedAsync(socket, own.Address.Port) ? 1 : 0;
            }

            // One or two of the twenty are those that the test's client holds.
            Assert.InRange(closed, 10, 12);
        }
        finally
        {
            open.ForEach(socket => socket.Dispose());
        }

        await Task.Delay(500);
        Assert.Equal(HttpStatusCode.OK, (await own.Client.GetAsync("/health/live")).StatusCode);
    }

    private static async Task<bool> IsClosedAsync(TcpClient socket, int port)
    {
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port);
            await socket.GetStream().WriteAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
            return await socket.GetStream().ReadAsync(new byte[1]) == 0;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            return true;
        }
    }

    private async Task<string> WaitForLineAsync(string text)
    {
        for (var i = 0; i < 200; i++)
        {
            if (hub.Process.Lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } found)
                return found;
            await Task.Delay(50);
        }

        throw new InvalidOperationException($"No line of the log holds '{text}'.");
    }

    [GeneratedRegex("^12:00:00 INF forged")]
    private static partial Regex ForgedLine();

    /// <summary>One process for all of them.</summary>
    public sealed class Hub : IAsyncLifetime
    {
        internal HubProcess Process { get; private set; } = null!;

        public async Task InitializeAsync() => Process = await HubProcess.StartAsync("--Hub:Logging:Level=Debug");

        public async Task DisposeAsync() => await Process.DisposeAsync();
    }
}
