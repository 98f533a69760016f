using System.CommandLine;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub migrate</c>: the present tables and the present catalogue.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command(
            "migrate",
            """
            Creates the database or brings it up to date: tables (migrations) and catalogue (seed files).

            Run it before a new version of the hub starts on SQL Server; on SQLite the hub does it itself. Running it again changes nothing.
            """);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var session = HubDatabaseSession.Open(parsed);
            var migrations = await session.Database.MigrateAsync(cancellationToken);
            var seed = await session.Database.SeedAsync(cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var migration in migrations)
            {
                await output.WriteLineAsync($"Applied migration {migration}.");
            }

            foreach (var file in seed.Files)
            {
                await output.WriteLineAsync($"Seeded {file.Name}: {file.Added} added, {file.Updated} updated, {file.Removed} removed.");
            }

            await output.WriteLineAsync($"{char.ToUpperInvariant(session.Description[0])}{session.Description[1..]} is up to date.");
            return ExitCode.Ok;
        });
        return command;
    }
}
