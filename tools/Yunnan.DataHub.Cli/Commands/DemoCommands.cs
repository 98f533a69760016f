using System.CommandLine;
using Yunnan.DataHub.Demonstration;
using Yunnan.DataHub.Demonstration.Records;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub demo load</c> and <c>datahub demo remove</c>.</summary>
internal static class DemoCommands
{
    public static Command Load()
    {
        var command = new Command("load", "Loads the demonstration observations and records; what is loaded already is left alone.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            var loaded = await DemoData.LoadAsync(database.Context, database.Provider, database.Clock, cancellationToken)
                | await DemoRecords.LoadAsync(database.Context, database.Provider, database.Clock, cancellationToken) > 0;
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                loaded ? $"Loaded the demonstration data into {database.Description}."
                    : $"The demonstration data is in {database.Description} already.");
            return ExitCode.Ok;
        });
        return command;
    }

    public static Command Remove()
    {
        var command = new Command("remove", "Deletes every synthetic observation and record, however it came in; real ones stay.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            var deleted = await DemoData.RemoveAsync(database.Context, database.Provider, database.Clock, cancellationToken);
            var records = await DemoRecords.RemoveAsync(database.Context, database.Provider, database.Clock, cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"Deleted {deleted} synthetic observations and {records} synthetic records from {database.Description}.");
            return ExitCode.Ok;
        });
        return command;
    }
}
