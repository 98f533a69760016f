using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Text;
using Yunnan.DataHub.Benchmarks.Contenders;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Load;
using Yunnan.DataHub.Benchmarks.Processes;
using Yunnan.DataHub.Benchmarks.Report;
using Yunnan.DataHub.Benchmarks.Works;

namespace Yunnan.DataHub.Benchmarks.Commands;

/// <summary><c>flood</c>: documents that never come again must neither fill the memory nor get wrong answers.</summary>
internal static class FloodCommand
{
    /// <summary>One in so many is sent again at once, so that plans are made and pushed out as well.</summary>
    private const int SentAgain = 10;

    private const int Start = 2_000;

    public static Command Create()
    {
        var documents = new Option<int>("--documents") { Description = "How many different documents.", DefaultValueFactory = _ => 20_000 };
        var command = new Command("flood", "Sends the hub different documents, checks every answer and tells its memory.") { documents };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(documents), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int count, CancellationToken cancellationToken)
    {
        BenchmarkDatabase.Prepare(Console.WriteLine);
        using var server = await ServerProcess.StartAsync(ContenderKind.Hub, build: null, cancellationToken);
        using var connection = new HttpConnection(new IPEndPoint(IPAddress.Loopback, server.Address.Port), TimeSpan.FromSeconds(60));
        var memory = new MemoryReport(Console.Out, "flood");
        memory.Tell("before", await server.CollectAsync(cancellationToken));

        var errors = 0;
        var sent = 0;
        ServerCounters? early = null;
        foreach (var document in FloodDocuments.Create(count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var again = ++sent % SentAgain == 0 ? 2 : 1;
            for (var time = 0; time < again; time++)
                errors += IsRight(connection, server, document) ? 0 : 1;
            if (sent == Start)
                memory.Tell(string.Create(CultureInfo.InvariantCulture, $"after {Start} documents"),
                    early = await server.CollectAsync(cancellationToken));
        }
        var end = await server.CollectAsync(cancellationToken);
        memory.Tell(string.Create(CultureInfo.InvariantCulture, $"after {sent} documents"), end);
        memory.Lines(errors, early ?? end, end);
        return errors == 0 ? 0 : 1;
    }

    private static bool IsRight(HttpConnection connection, ServerProcess server, LoadRequest document)
    {
        var problem = connection.Exchange(HttpConnection.Prepare(server.Address, WorkRoutes.GraphQL, document), 200,
            Encoding.UTF8.GetBytes(document.Answer));
        if (problem is not null)
            Console.Error.WriteLine($"{problem}: {document.Body}");
        return problem is null;
    }
}
