using System.CommandLine;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Imports.Records;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub template RECORD</c>: an empty file to be filled in.</summary>
internal static class TemplateCommand
{
    public static Command Create()
    {
        string[] records = [.. ImportableRecords.All.Select(r => r.Name)];
        var record = new Argument<string>("RECORD")
        { Description = $"The kind of records: {string.Join(", ", records)}.", HelpName = "RECORD" };
        record.AcceptOnlyFromAmong(records);
        var file = new Option<FileInfo?>("--output", "-o")
        {
            Description =
                "File to write: .xlsx with a sheet that explains each column, .csv with the header alone; it is replaced. [default: "
                    + "the CSV header on the console]",
            HelpName = "FILE",
        };
        var command = new Command("template",
            "Writes an empty file of records, its header in Chinese and English, to be filled in and imported.") { record, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var declaration = ImportableRecords.All.Single(r => r.Name == parsed.GetRequiredValue(record));
            var output = parsed.InvocationConfiguration.Output;
            switch (parsed.GetValue(file))
            {
                case null:
                    await output.WriteLineAsync(RecordTemplate.CsvHeader(declaration));
                    return ExitCode.Ok;
                case { Extension: ".csv" } csv:
                    await RecordTemplate.WriteCsvAsync(declaration, csv.FullName, cancellationToken);
                    await output.WriteLineAsync($"Wrote the header to {csv.FullName}.");
                    return ExitCode.Ok;
                case { Extension: ".xlsx" } workbook:
                    await RecordTemplate.WriteXlsxAsync(declaration, workbook.FullName, cancellationToken);
                    await output.WriteLineAsync($"Wrote a workbook to {workbook.FullName}.");
                    return ExitCode.Ok;
                default:
                    await parsed.InvocationConfiguration.Error.WriteLineAsync("A template is .csv or .xlsx.");
                    return ExitCode.Usage;
            }
        });
        return command;
    }
}
