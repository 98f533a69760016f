using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>The real hub as a process of its own, over Kestrel and a new SQLite database.</summary>
internal sealed class HubProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yunnan-datahub-");
    private readonly Process _process;

    private HubProcess(string[] settings)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        _process = Process.Start(StartInfo(_data, Address, settings))!;
        _process.OutputDataReceived += (_, line) => Lines.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => Lines.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Client = new HttpClient { BaseAddress = Address, Timeout = _patience };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>What it has written so far.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    public bool HasExited => _process.HasExited;

    /// <summary>How to start the hub over a new database in a folder.</summary>
    public static ProcessStartInfo StartInfo(DirectoryInfo data, Uri address, params string[] settings) =>
        new("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Yunnan.DataHub.Api.dll"), $"--urls={address}",
                $"--Hub:Sqlite:Path={data.FullName}/hub.db", .. settings])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = data.FullName,
        };

    public static async Task<HubProcess> StartAsync(params string[] settings)
    {
        var hub = new HubProcess(settings);
        var since = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var response = await hub.Client.GetAsync("/health/live");
                return hub;
            }
            catch (HttpRequestException) when (!hub.HasExited && Stopwatch.GetElapsedTime(since) < _patience)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Asks it to end, as a service manager or Docker does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var limit = new CancellationTokenSource(_patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Sends bytes as they are, and returns all that comes back until the hub closes the connection.</summary>
    public async Task<string> SendRawAsync(byte[] request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(request);
        using var answer = new MemoryStream();
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await stream.CopyToAsync(answer, limit.Token);
        }
        catch (IOException)
        {
            // The hub cut the connection while bytes were on their way.
        }

        return System.Text.Encoding.UTF8.GetString(answer.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
