using System.CommandLine;
using System.Text.Json;
using Yunnan.DataHub.Benchmarks.Load;
using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Commands;

/// <summary><c>load</c>: what the load process runs: a plan a line, answered by its result.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var command = new Command("load", "Sends requests.");
        command.Hidden = true;
        command.SetAction((_, _) => ChildProcess.AnswerAsync(line =>
            Task.FromResult<object>(LoadGenerator.Run(JsonSerializer.Deserialize<LoadPlan>(line)!))));
        return command;
    }
}
