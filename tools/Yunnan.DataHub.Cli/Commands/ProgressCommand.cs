using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub progress refresh</c>: judges the targets that SQL views show from another day.</summary>
internal static class ProgressCommand
{
    public static Command Refresh()
    {
        var command = new Command(
            "refresh",
            """
            Judges all targets from today for the view report_target_progress.

            Imports and 'demo' judge by themselves, and a hub on SQLite when a day begins. Run it once a day, just after midnight,
            where the database is SQL Server's.
            """);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            var watch = Stopwatch.StartNew();
            var hasJudged = await new RecordFigures(database.Context, database.Provider, database.Clock).JudgeTodayAsync(cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                hasJudged
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"Judged all targets of {database.Description} in {watch.Elapsed.TotalSeconds:F1} s.")
                    : $"The targets of {database.Description} are judged from this day already.");
            return ExitCode.Ok;
        });
        return command;
    }
}
