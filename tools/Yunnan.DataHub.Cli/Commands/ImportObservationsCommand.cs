using System.CommandLine;
using Yunnan.DataHub.Imports;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub import observations</c>: checks a CSV file and writes all of it or nothing.</summary>
internal static class ImportObservationsCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV in UTF-8, comma separated, with a header." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check and count, and write nothing." };
        var rejects = new Option<FileInfo?>("--rejects") { Description = RejectsFile.Description, HelpName = "FILE" };
        var command = new Command(
            "observations",
            $"""
            Imports observed figures, all or nothing. Importing a file again changes nothing.

            Columns, in any order: {string.Join(", ", ObservationColumns.Required)};
            may be added: {string.Join(", ", ObservationColumns.Optional)}.
              indicator     key of the catalogue              period        2022, 2022-Q3 or 2022-07
              region        GB/T 2260, such as 530100         value         decimal point, at most 4 decimals
              dimension     part of the indicator, or empty   unit          the indicator's, or empty
              status        provisional, verified, published  organisation  key or printed name, or empty
            An empty or missing source or note keeps that of a known figure; (clear) or （清空） empties it.
            A cumulative indicator is counted from the start of the plan to the end of the period.
            """)
        {
            file, dryRun, rejects,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed, parsed.GetRequiredValue(file), parsed.GetValue(dryRun), parsed.GetValue(rejects), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, FileInfo file, bool dryRun, FileInfo? rejects, CancellationToken cancellationToken)
    {
        await using var rejectsFile = rejects is null ? null : RejectsFile.For(rejects, file);
        await using var csv = ImportFile.Open(file.FullName);
        await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
        var result = await new ObservationImport(database.Context, database.Clock).RunAsync(
            csv, new ObservationImportOptions { DryRun = dryRun, OnRejected = rejectsFile is null ? null : rejectsFile.Add }, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        if (!result.Accepted)
        {
            ImportReport.WriteRejected(output, parsed.InvocationConfiguration.Error, file.Name, result.Rejected, result.RejectedCount, rejects);
            return ExitCode.Rejected;
        }

        var (insert, update) = dryRun ? ("to insert", "to update") : ("inserted", "updated");
        await output.WriteLineAsync($"{result.Rows} rows: {result.Inserted} {insert}, {result.Updated} {update}, {result.Unchanged} unchanged.");
        await ImportReport.WriteClearedAsync(output, result.Cleared);
        await output.WriteLineAsync(dryRun ? $"Dry run: nothing was written to {database.Description}." : $"Imported into {database.Description}.");
        return ExitCode.Ok;
    }
}
