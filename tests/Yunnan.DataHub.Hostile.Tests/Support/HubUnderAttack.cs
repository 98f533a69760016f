using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>A hub that is attacked, measured and, when it has died or is beside itself, started again.</summary>
public class HubUnderAttack : IAsyncLifetime
{
    /// <summary>The hub works for at most this long after the client has left or a time limit has passed.</summary>
    private static readonly TimeSpan _stopsWithin = TimeSpan.FromSeconds(1.5);

    /// <summary>Nothing that is asked in these tests is waited for longer.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(40);

    /// <summary>A hub that takes more is ended by the tests, for the sake of the machine.</summary>
    private const long MaxMemory = 1200L << 20;

    private const int KeptBytes = 1 << 20;

    /// <summary>A file that gets a line for each request with what it cost, for those who look for a limit.</summary>
    private static readonly string? _trace = Environment.GetEnvironmentVariable("HUB_TEST_TRACE");

    /// <summary>Ordinary requests: after them the code that most requests meet is compiled.</summary>
    private static readonly HostileRequest[] _ordinary =
    [
        HostileRequest.Post("{ targets(first: 2) { totalCount nodes { id key indicator { nameZh observations(first: 2) { value } } } } }"),
        HostileRequest.Post(
            "query($n: Int) { persons(first: $n, where: { regionKey: { startsWith: \"53\" } }) { nodes { id certificates(first: 1) { "
                + "number } } } }", new { n = 2 }),
        HostileRequest.Post("{ personAggregate { count groups(by: [GENDER], first: 3) { key { gender } count } } }"),
        HostileRequest.Post("{ __schema { queryType { name fields { name } } } }"),
        HostileRequest.Post("fragment F on Query { targets(first: 1) { nodes { ...G } } } fragment G on Target { key nosuch } { ...F }"),
        HostileRequest.Get("{ regions(first: 1) { nodes { nameZh } } }")!,
    ];

    private ChildHub? _hub;

    /// <summary>Settings beside those of production; the rate limits are off, for here one caller does everything.</summary>
    protected virtual IEnumerable<(string Name, string Value)> Settings => Unlimited;

    internal static IEnumerable<(string Name, string Value)> Unlimited => [("Hub__Limits__RateCost", "0"), ("Hub__Limits__RateKeys", "0")];

    /// <summary>What the attacker calls itself; null: a stranger.</summary>
    protected virtual async Task<string?> KeyAsync() => await HubFile.KeyAsync();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_hub is not null)
            await _hub.DisposeAsync();
    }

    /// <summary>The hub, started where there is none and warmed by ordinary requests.</summary>
    internal async Task<ChildHub> WarmAsync()
    {
        if (_hub is { HasExited: false })
            return _hub;
        var hub = await FreshAsync();
        for (var times = 0; times < 3; times++)
            foreach (var request in _ordinary)
                using (await hub.Client.SendAsync(request.ToMessage()))
                {
                }
        return hub;
    }

    /// <summary>A hub that has answered nothing yet.</summary>
    internal async Task<ChildHub> FreshAsync()
    {
        if (_hub is not null)
            await _hub.DisposeAsync();
        _hub = await ChildHub.StartAsync(await HubFile.PathAsync(), settings: Settings);
        if (await KeyAsync() is { } key)
            _hub.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return _hub;
    }

    /// <summary>
    /// Checks the rule for a document: by POST, and again when its plan may exist; by GET where it is refused and an address holds it.
    /// </summary>
    internal async Task<Observation> BoundsAsync(string document, string? variables = null, Allowance? allowance = null)
    {
        var post = variables is null ? HostileRequest.Post(document) : HostileRequest.PostJson(document, variables);
        var first = await BoundsAsync(post, allowance);
        // What is refused has no plan, and comes by GET in place of it.
        if (first.Status != 400)
            await BoundsAsync(post, allowance);
        else if (HostileRequest.Get(document, variables) is { } get)
            await BoundsAsync(get, allowance);
        return first;
    }

    /// <summary>Checks the rule for one request.</summary>
    internal async Task<Observation> BoundsAsync(HostileRequest request, Allowance? allowance = null)
    {
        var seen = await ObserveAsync(await WarmAsync(), request, allowance ?? Allowance.Rule);
        Assert.True(seen.Faults.Count == 0, $"{string.Join("; ", seen.Faults)}\n{seen}\n{request.Text}");
        return seen;
    }

    /// <summary>Sends one request and watches the hub until it rests.</summary>
    /// <remarks>
    /// With <paramref name="leavesAfter"/> the client leaves then. Without <paramref name="rests"/> nobody waits for the hub to do nothing
    /// before and after the request: the figures are less exact, and sooner there.
    /// </remarks>
    internal static async Task<Observation> ObserveAsync(
        ChildHub hub, HostileRequest request, Allowance allowance, TimeSpan? leavesAfter = null, bool rests = true)
    {
        if (rests && hub.Meter.Processor != hub.Meter.LastRest)
            await hub.Meter.RestsAsync(TimeSpan.FromSeconds(5));
        var seen = new Observation(request);
        var logged = hub.LogCount;
        hub.Meter.ResetPeak();
        var (processor, memory, clock) = (hub.Meter.Processor, hub.Meter.Memory, Stopwatch.StartNew());

        using var end = new CancellationTokenSource(leavesAfter ?? _patience);
        var exchange = ExchangeAsync(hub, seen, end.Token);
        while (await Task.WhenAny(exchange, Task.Delay(25)) != exchange)
        {
            // Far past what is allowed there is no more to learn.
            if (hub.Meter.Memory > MaxMemory || hub.Meter.Processor - processor > allowance.Processor * 2 + TimeSpan.FromSeconds(2))
                await end.CancelAsync();
        }
        await exchange;
        seen.Elapsed = clock.Elapsed;
        if (rests && !hub.HasExited && !await hub.Meter.RestsAsync(_stopsWithin))
            seen.AddFault($"still at work {_stopsWithin.TotalSeconds} s after the client has {(seen.Status == 0 ? "left" : "its answer")}");

        if (hub.HasExited)
        {
            seen.AddFault($"THE PROCESS DIED, {hub.Obituary}");
        }
        else
        {
            seen.Processor = hub.Meter.Processor - processor;
            seen.Memory = Math.Max(0, hub.Meter.Peak - memory);
            seen.JudgeAnswer();
            seen.Judge(allowance);
            seen.JudgeLog(hub.LogAfter(logged), rests);
            if (end.IsCancellationRequested && leavesAfter is null)
                seen.AddFault(string.Create(CultureInfo.InvariantCulture, $"no whole answer after {seen.Elapsed.TotalSeconds:0} s"));
            // What it has taken it may keep: the next request is measured in a new process.
            if (seen.Faults.Count > 0 && (seen.Memory > allowance.Memory || seen.Processor > allowance.Processor))
                hub.Kill();
        }
        if (_trace is not null)
            await File.AppendAllTextAsync(_trace, $"{seen} | {string.Join("; ", seen.Faults)} | {request.Text.ReplaceLineEndings(" ")}\n");
        return seen;
    }

    private static async Task ExchangeAsync(ChildHub hub, Observation seen, CancellationToken cancellationToken)
    {
        try
        {
            using var message = seen.Request.ToMessage();
            using var response = await hub.Client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            seen.Status = (int)response.StatusCode;
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var kept = new MemoryStream();
            var buffer = new byte[64 << 10];
            for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0; seen.AnswerBytes += read)
                if (kept.Length < KeptBytes)
                    kept.Write(buffer, 0, read);
            seen.Answer = System.Text.Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            seen.IsCut = e is not OperationCanceledException;
            // The process's end is seen a moment after that of its connection.
            if (seen.IsCut)
                await Task.Delay(300, CancellationToken.None);
        }
    }
}
