using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>The built hub as a process of its own on a free port of this machine, which may die without taking the tests with it.</summary>
internal sealed class ChildHub : IAsyncDisposable
{
    /// <summary>A first start migrates and fills the database, on machines that do other work as well.</summary>
    private static readonly TimeSpan _startTime = TimeSpan.FromMinutes(3);

    /// <summary>Persons of the demonstration data are hashed under it, and another key may be refused by their file.</summary>
    private const string IdentityKey = "the key of hubs that are attacked in tests";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();

    private ChildHub(string database, string environment, int port, IEnumerable<(string Name, string Value)> settings)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Yunnan.DataHub.Api.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings(database, environment).Append(("Urls", Address.OriginalString)).Concat(settings))
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        Meter = new ProcessMeter(_process);
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, MaxConnectionsPerServer = 64 })
        {
            BaseAddress = Address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public ProcessMeter Meter { get; }

    public bool HasExited => _process.HasExited;

    /// <summary>How it ended, with the last lines that it wrote.</summary>
    public string Obituary =>
        $"exit code {_process.ExitCode}; last lines:\n{string.Join('\n', _log.TakeLast(6).Select(line => line.Length > 400 ? line[..400] + "…" : line))}";

    /// <summary>How many lines it has logged.</summary>
    public int LogCount => _log.Count;

    /// <summary>The lines after the first <paramref name="count"/>.</summary>
    public IReadOnlyList<string> LogAfter(int count) => [.. _log.Skip(count)];

    /// <summary>Starts a hub over <paramref name="database"/> and waits until it is ready.</summary>
    public static async Task<ChildHub> StartAsync(
        string database, string environment = "Production", params IEnumerable<(string Name, string Value)> settings)
    {
        var hub = new ChildHub(database, environment, FreePort(), settings);
        var clock = Stopwatch.StartNew();
        while (!await hub.IsReadyAsync())
        {
            if (hub.HasExited || clock.Elapsed > _startTime)
            {
                var reason = hub.HasExited ? hub.Obituary : $"not ready after {_startTime}";
                await hub.DisposeAsync();
                throw new InvalidOperationException($"The hub did not start: {reason}");
            }
            await Task.Delay(50);
        }
        return hub;
    }

    /// <summary>Ends it, and waits until it has ended.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        Kill();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<(string, string)> Settings(string database, string environment) =>
    [
        ("ASPNETCORE_ENVIRONMENT", environment), ("DOTNET_ENVIRONMENT", environment),
        ("Hub__Provider", "Sqlite"), ("Hub__Sqlite__Path", database), ("Hub__IdentityKey", IdentityKey), ("Hub__Logging__Format", "Json"),
        // Small young generations: what a request drops is not counted as what it takes, whatever the size of the processor's caches.
        ("DOTNET_gcServer", "0"), ("DOTNET_gcConcurrent", "0"), ("DOTNET_GCgen0size", "400000"),
        // No method is compiled again in the background, which would look like work that goes on after an answer.
        ("DOTNET_TieredCompilation", "0"),
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is not null)
            _log.Enqueue(line);
    }
}
