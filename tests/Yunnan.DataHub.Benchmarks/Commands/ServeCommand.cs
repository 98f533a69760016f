using System.CommandLine;
using Yunnan.DataHub.Benchmarks.Contenders;

namespace Yunnan.DataHub.Benchmarks.Commands;

/// <summary><c>serve</c>: what a server process runs. It prints its address and ends with its input.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var contender = new Argument<ContenderKind>("contender");
        var command = new Command("serve", "Runs one contender.") { contender };
        command.Hidden = true;
        command.SetAction((parsed, _) =>
            parsed.GetValue(contender) is var kind && kind == ContenderKind.Product
                ? ProductServer.RunAsync() : BenchmarkServer.RunAsync(kind));
        return command;
    }
}
