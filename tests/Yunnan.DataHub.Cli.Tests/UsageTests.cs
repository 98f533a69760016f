using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("import", "observations")]
    [InlineData("generate", "observations", "--seed", "many", "--output", "x.csv")]
    [InlineData("migrate", "--colour", "red")]
    public async Task Wrong_usage_is_explained_with_exit_code_2(params string[] args)
    {
        var answer = await DataHub.RunAsync(args);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("'datahub --help' lists the commands", answer.Error);
    }

    [Theory]
    [InlineData("--help", "Exit codes: 0 done; 1 the input was rejected")]
    [InlineData("import observations --help",
        "period, [breakdown], value, [unit], status, [reportedBy], [source], [note], [synthetic]")]
    [InlineData("generate observations --help", "Every row says synthetic = true")]
    [InlineData("migrate --help", "--sqlite-path")]
    public async Task Help_tells_what_a_command_does(string command, string text)
    {
        var answer = await DataHub.RunAsync(command.Split(' '));

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(text, answer.Output);
    }

    [Fact]
    public async Task A_wrong_provider_is_one_clear_line()
    {
        var answer = await DataHub.RunAsync("migrate", "--provider", "Oracle");

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal("Hub:Provider is 'Oracle', which is none of: Sqlite, SqlServer.", Assert.Single(Lines(answer.Error)));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_one_clear_line()
    {
        var answer =
            await DataHub.RunAsync("migrate", "--connection",
                "Server=127.0.0.1,1;Database=Hub;User Id=sa;Password=secret;Connect "
                    + "Timeout=1;ConnectRetryCount=0;TrustServerCertificate=True");

        Assert.Equal(2, answer.ExitCode);
        var line = Assert.Single(Lines(answer.Error));
        Assert.Contains("127.0.0.1,1", line);
        Assert.DoesNotContain("secret", line);
    }

    [Fact]
    public async Task Two_databases_are_one_too_many()
    {
        var answer = await DataHub.RunAsync("migrate", "--connection", "Server=x", "--sqlite-path", "x.db");

        Assert.Equal((2, "--connection and --sqlite-path name two databases; give one of them."), (answer.ExitCode, answer.Error.Trim()));
    }

    [Fact]
    public async Task A_database_without_catalogue_asks_for_migrate()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("datahub-cli").FullName, "none.db");
        var csv = path + ".csv";
        await File.WriteAllTextAsync(csv, DataHub.Header);

        var answer = await DataHub.RunAsync("import", "observations", csv, "--sqlite-path", path);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("datahub migrate", Assert.Single(Lines(answer.Error)));
    }

    [Fact]
    public async Task A_missing_file_is_one_clear_line()
    {
        var answer = await DataHub.RunAsync("import", "observations", "no-such-file.csv");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("no-such-file.csv", Assert.Single(Lines(answer.Error)));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await DataHub.RunAsync("migrate", "--sqlite-path", hub.Database);

        Assert.Equal(0, answer.ExitCode);
        Assert.EndsWith("is up to date.", Assert.Single(Lines(answer.Output)));
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("keys", "list")]
    public async Task A_database_of_another_version_is_one_clear_line(params string[] command)
    {
        using var hub = await DataHub.SeededAsync();
        await using (var context = hub.Open())
            await context.Database.ExecuteSqlAsync($"UPDATE __EFMigrationsHistory SET MigrationId = '20261124115130_InitialCatalogue'");

        var answer = await DataHub.RunAsync([.. command, "--sqlite-path", hub.Database]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("its migration 20261124115130_InitialCatalogue is unknown to this one. Put it aside",
            Assert.Single(Lines(answer.Error)));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
