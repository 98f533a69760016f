using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.Reports;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Schema;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub report ID</c>: writes a report into a file, straight from the database.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string?> _id = new("ID")
    {
        Description = "The report, such as reports/certificates; all are listed without it.",
        HelpName = "ID",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> _format = new("--format")
    { Description = "csv, xlsx, parquet or json. [default: what the file's name says, else csv]", HelpName = "FORMAT" };

    private static readonly Option<FileInfo?> _file = new("--output", "-o")
    { Description = "File to write; it is replaced. [default: the report's name]", HelpName = "FILE" };

    private static readonly Option<string[]> _parameters = new("--param")
    { Description = "A parameter of the report, NAME=VALUE; several times for several, or for a list.", HelpName = "NAME=VALUE" };

    private static readonly Option<string> _language = new("--lang")
    { Description = "The language of titles, zh or en.", HelpName = "LANGUAGE", DefaultValueFactory = _ => "zh" };

    private static readonly Option<string?> _headers = new("--headers")
    {
        Description = "title or path: what columns are called. [default: title in csv and xlsx, path in parquet and json]",
        HelpName = "KIND",
    };

    private static readonly Option<bool> _long = new("--long") { Description = "One figure a row." };

    private static readonly Option<string?> _list = new("--list")
    { Description = "The list to write, where the report has several and the format holds one.", HelpName = "NAME" };

    private static readonly Option<string[]> _scopes = new("--scope")
    { Description = "A scope, such as people:link: columns that need one are left out without it.", HelpName = "SCOPE" };

    public static Command Create()
    {
        _language.AcceptOnlyFromAmong("zh", "en");
        var command = new Command(
            "report",
            """
            Writes a report into a file, straight from the database, or lists the reports.

            Reports are the documents below schema/operations/reports and schema/operations/dashboard; Hub:TrustedDocuments:Folder names
            another folder.
            """)
        { _id, _format, _file, _parameters, _language, _headers, _long, _list, _scopes };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken, AddReports);
            var reports = database.Services.GetRequiredService<ReportCatalogue>();
            await reports.LoadAsync();
            if (parsed.GetValue(_id) is not { } id)
                return await ListAsync(reports, parsed);
            var report = reports.Find(id) ?? throw new InvalidDataException($"There is no report '{id}'; 'datahub report' lists all.");
            return await WriteAsync(report, database, parsed, cancellationToken);
        });
        return command;
    }

    private static void AddReports(IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging();
        services.AddSingleton(new DocumentOptions { Trusted = TrustedDocumentFiles.Read(configuration, Environment.CurrentDirectory) });
        services.AddSingleton(provider => new CursorKey(provider.GetRequiredService<HubDatabase>().GetCursorSecret));
        services.AddSingleton(provider => new ReadIsolation(provider.GetRequiredService<IHubDatabaseProvider>().ReadTogetherAsync));
        // Whoever is at the database itself needs no bound.
        services.AddSingleton(new ReportLimits(Rows: long.MaxValue));
        services.AddHubSchema();
        services.AddHubReports();
    }

    private static async Task<int> ListAsync(ReportCatalogue reports, ParseResult parsed)
    {
        var language = LanguageOf(parsed);
        foreach (var report in reports.All)
        {
            var parameters = string.Concat(report.Variables.Select(variable =>
                $" {variable.Name}={(variable.Default is { } value ? value : $"({variable.Type})")}"));
            var title = report.Title.In(language) ?? report.Description.In(language);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"{report.Id}  {title}{(parameters.Length > 0 ? $" ·{parameters}" : "")}");
        }
        return ExitCode.Ok;
    }

    private static async Task<int> WriteAsync(Report report, HubDatabaseSession database, ParseResult parsed,
        CancellationToken cancellationToken)
    {
        var format = FormatOf(parsed);
        var path = parsed.GetValue(_file)?.FullName ?? Path.GetFullPath($"{report.Name}.{format.Extension}");
        var request = new ReportRequest(report, ReportVariables.Read(report, Parameters(parsed)), OptionsOf(parsed, format, report),
            new OperationRequest(null, Id: report.Id) { Scopes = new CallerScopes(parsed.GetValue(_scopes) ?? []) });
        var output = parsed.InvocationConfiguration.Output;
        var (watch, rows) = (Stopwatch.StartNew(), 0L);
        // What breaks off leaves the file as it was.
        var unfinished = path + ".part";
        try
        {
            await ImportProgress.ShowAsync(output, async progress =>
            {
                FileStream? file = null;
                try
                {
                    await database.Services.GetRequiredService<ReportRunner>().RunAsync(
                        request, format, () => file = File.Create(unfinished), database.Services, done =>
                        {
                            rows = done;
                            progress?.Invoke(double.NaN, done);
                        }, cancellationToken);
                }
                finally
                {
                    if (file is not null)
                        await file.DisposeAsync();
                }
                return true;
            });
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Wrote {rows} rows of {report.Id} to {path} in {watch.Elapsed.TotalSeconds:F1} s."));
        return ExitCode.Ok;
    }

    private static ReportFormat FormatOf(ParseResult parsed)
    {
        var name = parsed.GetValue(_format) ?? parsed.GetValue(_file)?.Extension.TrimStart('.') ?? ReportFormat.Csv.Extension;
        return ReportFormat.Of(name) ?? throw new InvalidDataException(
            $"'{name}' is no format: {string.Join(", ", ReportFormat.All.Select(format => format.Extension))} are.");
    }

    private static ReportOptions OptionsOf(ParseResult parsed, ReportFormat format, Report report)
    {
        if (parsed.GetValue(_list) is { } list && report.Lists.All(known => known.Name != list))
            throw new InvalidDataException(
                $"The report has no list '{list}': it has {string.Join(", ", report.Lists.Select(known => known.Name))}.");
        return new ReportOptions
        {
            Language = LanguageOf(parsed),
            ByPath = parsed.GetValue(_headers) switch
            {
                null => format.IsByPath,
                "title" => false,
                "path" => true,
                var other => throw new InvalidDataException($"--headers is title or path, not '{other}'."),
            },
            IsLong = parsed.GetValue(_long),
            List = parsed.GetValue(_list),
        };
    }

    private static ReportLanguage LanguageOf(ParseResult parsed) =>
        parsed.GetValue(_language) == "en" ? ReportLanguage.En : ReportLanguage.Zh;

    private static Dictionary<string, IReadOnlyList<string>> Parameters(ParseResult parsed) => (parsed.GetValue(_parameters) ?? [])
        .Select(text => text.Split('=', 2) is [var name, var value] ? (name, value)
            : throw new InvalidDataException($"--param is NAME=VALUE, not '{text}'."))
        .GroupBy(pair => pair.name, pair => pair.value)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]);
}
