using System.CommandLine;
using System.Globalization;
using Yunnan.DataHub.Benchmarks.Commands;

namespace Yunnan.DataHub.Benchmarks;

/// <summary>The entry point: a command a kind of measurement.</summary>
internal static class BenchmarkProgram
{
    public static Task<int> Main(string[] args)
    {
        // Numbers look the same on every machine.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return new RootCommand("Measures the hub.")
        {
            ServerCommand.Create(),
            FloodCommand.Create(),
            SoakCommand.Create(),
            MicroCommand.Create(),
            ServeCommand.Create(),
            LoadCommand.Create(),
        }.Parse(args).InvokeAsync();
    }
}
