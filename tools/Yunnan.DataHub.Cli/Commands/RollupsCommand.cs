using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub rollups rebuild</c>: counts anew what is kept of the records in sums.</summary>
internal static class RollupsCommand
{
    public static Command Rebuild()
    {
        var command = new Command(
            "rebuild",
            """
            Counts rollups and derived indicators anew from the records, and judges the targets.

            Imports, 'generate records' and 'demo' keep both right by themselves. Run it after records were written past the hub,
            such as by SQL.
            """);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            var watch = Stopwatch.StartNew();
            var hasChanged = await new RecordFigures(database.Context, database.Provider, database.Clock).RebuildAsync(cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"Counted rollups and derived indicators of {database.Description} in {watch.Elapsed.TotalSeconds:F1} s"
                + $"{(hasChanged ? "." : ": they are as they were.")}"));
            return ExitCode.Ok;
        });
        return command;
    }
}
