using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Cli.Commands;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Imports.Records;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Cli;

/// <summary>The <c>datahub</c> command line.</summary>
public static class DataHubCommandLine
{
    /// <summary>Runs a command and gives its exit code (<see cref="ExitCode"/>).</summary>
    /// <param name="args">The words after <c>datahub</c>.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where errors go.</param>
    /// <param name="cancellationToken">Breaks off; nothing is changed then.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        await using var maskedOutput = new MaskedWriter(output);
        await using var maskedError = new MaskedWriter(error);
        var code = await RunAsync(args, maskedOutput, maskedError, cancellationToken);
        await maskedOutput.FlushAsync(CancellationToken.None);
        if (maskedOutput.Failure is not { } failure)
            return code;
        await maskedError.WriteLineAsync($"The output can't be written: {failure}");
        return code == ExitCode.Ok ? ExitCode.OutputLost : code;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> args, MaskedWriter output, MaskedWriter error,
        CancellationToken cancellationToken)
    {
        var parsed = Root().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync("'datahub --help' lists the commands; '--help' after a command explains it.");
            return ExitCode.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (Exception problem) when (cancellationToken.IsCancellationRequested && problem.GetBaseException() is DbException)
        {
            // Each database has its own words for a statement that was stopped.
            await error.WriteLineAsync(OneLine(new OperationCanceledException()));
            return ExitCode.Usage;
        }
        catch (Exception problem) when (OneLine(problem) is { } line)
        {
            await error.WriteLineAsync(line);
            return ExitCode.Usage;
        }
        catch (Exception problem)
        {
            // The runtime would write it past the mask.
            await error.WriteLineAsync(problem.ToString());
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root() => new(
        """
        Brings the database of the Yunnan Data Hub up to date and figures into it.

        Settings are those of the hub: appsettings.json in the current directory, then environment variables (Hub__Provider,
        Hub__Sqlite__Path, ConnectionStrings__Hub), then the options below.

        Exit codes: 0 done; 1 the input was rejected, nothing changed; 2 wrong usage or configuration, a file or the database can't be
        reached, or a disk is full, nothing changed; 3 done, but the output couldn't be written; 4 a fault of the program.
        """)
    {
        DatabaseOptions.Provider,
        DatabaseOptions.Connection,
        DatabaseOptions.SqlitePath,
        MigrateCommand.Create(),
        Import(),
        TemplateCommand.Create(),
        ReportCommand.Create(),
        new Command("generate", "Makes demonstration data up.") { GenerateObservationsCommand.Create(), GenerateRecordsCommand.Create() },
        new Command("keys", "API keys, by which programs may see more than everybody does.")
        { KeysCommands.Add(), KeysCommands.List(), KeysCommands.Revoke() },
        new Command("rollups", "What is counted from the records and kept: rollups and derived indicators.") { RollupsCommand.Rebuild() },
        new Command("progress", "How far targets have come, as SQL views show it.") { ProgressCommand.Refresh() },
        new Command("demo", "Loads the demonstration data into the database, or removes it.")
        { DemoCommands.Load(), DemoCommands.Remove() },
    };

    private static Command Import()
    {
        var command = new Command("import", "Imports records and figures from files, each all or nothing.");
        foreach (var record in ImportableRecords.All)
            command.Add(ImportRecordCommand.Create(record));
        return command;
    }

    /// <summary>What the user can do something about, in one line; null for a fault of the program, which keeps its stack trace.</summary>
    private static string? OneLine(Exception problem) => problem switch
    {
        HubConfigurationException or HubDatabaseUnavailableException or HubSeedException => FirstLine(problem.Message),
        DbException => $"The database answered: {FirstLine(problem.Message)}",
        DbUpdateException { InnerException: DbException inner } => $"The database refused to write: {FirstLine(inner.Message)}",
        Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException { InnerException: DbException inner } =>
            $"The database can't be reached: {FirstLine(inner.Message)}",
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or IOException => problem.Message,
        InvalidDataException or ReportFailedException => problem.Message,
        JsonException => $"Not valid JSON: {problem.Message}",
        // Such as a bulk copy that may not write to its table.
        InvalidOperationException { InnerException: DbException inner } => $"The database answered: {FirstLine(inner.Message)}",
        OperationCanceledException => "Broken off; nothing was changed.",
        _ => null,
    };

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd();
}
