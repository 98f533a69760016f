using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Contenders;

/// <summary>
/// Runs the product itself, by its own entry point, on a fresh SQLite file that it fills as it does at every first start in Development.
/// </summary>
internal static class ProductServer
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    public static async Task RunAsync()
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var file = Path.Combine(BenchmarkDatabase.Folder,
            string.Create(CultureInfo.InvariantCulture, $"product-{Environment.ProcessId}.db"));
        var product = Task.Run(() => Run(address, file));
        await UntilReadyAsync(new Uri(address), product);
        ChildProcess.Tell(address);
        await ChildProcess.AnswerAsync(line => Task.FromResult(ServerCommands.Answer(line)));
        Delete(file);
        // The product listens to signals, not to this run's input.
        Environment.Exit(0);
    }

    private static void Run(string address, string file)
    {
        Delete(file);
        string[] arguments =
        [
            $"--urls={address}", "--environment=Development", $"--contentRoot={AppContext.BaseDirectory}", $"--Hub:Sqlite:Path={file}",
            // No line a request: the other contenders log none either.
            "--Hub:Logging:Level=Error",
        ];
        typeof(Program).Assembly.EntryPoint!.Invoke(null, [arguments]);
    }

    private static async Task UntilReadyAsync(Uri address, Task product)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var deadline = new CancellationTokenSource(LongestStart);
        while (true)
        {
            if (product.IsCompleted)
                throw new InvalidOperationException("The product ended instead of starting.", product.Exception);
            try
            {
                using var ready = await client.GetAsync("/health/ready", deadline.Token);
                if (ready.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It doesn't listen yet.
            }
            await Task.Delay(100, deadline.Token);
        }
    }

    private static void Delete(string file)
    {
        foreach (var part in new[] { file, file + "-wal", file + "-shm" })
            File.Delete(part);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
