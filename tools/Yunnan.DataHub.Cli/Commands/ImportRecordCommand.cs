using System.CommandLine;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Imports.Declarations;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub import RECORD FILE</c>: checks a file of records and writes all of it or nothing.</summary>
internal static class ImportRecordCommand
{
    public static Command Create(RecordDeclaration record)
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "CSV in UTF-8 or GBK, XLSX (its first sheet), or a zip file with one of these.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check and count, and write nothing." };
        var rejects = new Option<FileInfo?>("--rejects") { Description = RejectsFile.Description, HelpName = "FILE" };
        var command = new Command(
            record.Name,
            $"""
            {record.NameZh}. {record.Description}

            Imported all or nothing; importing a file again changes nothing. A known record ({string.Join(", ", record.Key)})
            is changed where it differs, in the columns that the file has; an empty cell keeps what is stored, （清空） or (clear) empties it.
            Columns in any order, by English or Chinese name ('datahub template {record.Name}' explains them):
            {string.Join(", ", record.Columns.Select(column => column.IsRequired ? column.Name : $"[{column.Name}]"))}
            """)
        {
            file, dryRun, rejects,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed, record, parsed.GetRequiredValue(file), parsed.GetValue(dryRun), parsed.GetValue(rejects), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, RecordDeclaration record, FileInfo file, bool dryRun, FileInfo? rejects, CancellationToken cancellationToken)
    {
        // Before anything that takes time.
        await using var rejectsFile = rejects is null ? null : RejectsFile.For(rejects, file);
        if (!Path.Exists(file.FullName))
            throw new FileNotFoundException($"The file '{file.FullName}' doesn't exist.");
        var output = parsed.InvocationConfiguration.Output;
        await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
        var result = await ImportProgress.ShowAsync(output, report => database.Records.RunAsync(
            record,
            file.FullName,
            new RecordImportOptions { DryRun = dryRun, OnRejected = rejectsFile is null ? null : rejectsFile.Add, OnProgress = report },
            cancellationToken));
        if (!result.Accepted)
        {
            var error = parsed.InvocationConfiguration.Error;
            ImportReport.WriteRejected(output, error, file.Name, result.Rejected, result.RejectedCount, rejects);
            return ExitCode.Rejected;
        }

        var (add, change) = dryRun ? ("to add", "to change") : ("added", "changed");
        await output.WriteLineAsync($"{result.Rows} rows: {result.Added} {add}, {result.Changed} {change}, {result.Unchanged} unchanged.");
        await ImportReport.WriteClearedAsync(output, result.Cleared);
        if (result is { Added: 0, Changed: 0 })
            await output.WriteLineAsync("The hub holds all of it already; nothing changes.");
        await output.WriteLineAsync(dryRun
            ? $"Dry run: nothing was written to {database.Description}."
            : $"Imported into {database.Description}.");
        await output.WriteLineAsync($"{result.Took.TotalSeconds:0.0} s, {result.Rows / result.Took.TotalSeconds:0} rows/s.");
        return ExitCode.Ok;
    }
}
