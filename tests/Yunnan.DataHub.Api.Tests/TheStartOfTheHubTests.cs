using System.Diagnostics;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests;

/// <summary>The hub as a process of its own: what it says when it cannot start.</summary>
public sealed class TheStartOfTheHubTests
{
    [Theory]
    [InlineData("--Hub:Provider=Oracle", "Hub:Provider is 'Oracle'")]
    [InlineData("--Hub:Sqlite:Tuning=perhaps", "Hub:Sqlite:Tuning is 'perhaps'")]
    [InlineData("--Hub:Limits:Depth=deep", "Hub:Limits")]
    [InlineData("--Hub:Limits:Dept=5", "Hub:Limits")]
    [InlineData("--Hub:Limits:PageSize=0", "Hub:Limits:PageSize is 0")]
    [InlineData("--Hub:TrustedDocumentsOnly=sometimes", "Hub:TrustedDocumentsOnly is 'sometimes'")]
    [InlineData("--Hub:TrustedDocuments:Folder=nowhere", "Hub:TrustedDocuments:Folder is '")]
    [InlineData("--Hub:PersistedQueries:Capacity=-1", "Hub:PersistedQueries:Capacity is '-1'")]
    [InlineData("--Hub:Cache:MaxAgeSeconds=soon", "Hub:Cache:MaxAgeSeconds is 'soon'")]
    [InlineData("--Hub:Cache:AnswersMiB=-1", "Hub:Cache:AnswersMiB is '-1'")]
    [InlineData("--Hub:Cache:StalenessMs=1 s", "Hub:Cache:StalenessMs is '1 s'")]
    [InlineData("--Hub:Limits:RateBurst=10", "Hub:Limits:RateBurst is 10")]
    [InlineData("--Hub:Limits:LargeOperations=100", "Hub:Limits:LargeOperations is 100")]
    [InlineData("--Hub:Proxies=10.0.0.1,10.1", "Hub:Proxies holds '10.1'")]
    [InlineData("--Hub:Proxies:0=10.0.0.0/33", "Hub:Proxies holds '10.0.0.0/33'")]
    [InlineData("--ForwardedHeaders_Enabled=true", "ASPNETCORE_FORWARDEDHEADERS_ENABLED")]
    [InlineData("--Hub:ShutdownSeconds=-1", "Hub:ShutdownSeconds is '-1'")]
    [InlineData("--Hub:ShutdownDelaySeconds=long", "Hub:ShutdownDelaySeconds is 'long'")]
    [InlineData("--Hub:TimeZone=Yunnan", "Hub:TimeZone is 'Yunnan'")]
    [InlineData("--Hub:Cors:Origins=https://a.example/path", "Hub:Cors:Origins holds 'https://a.example/path'")]
    [InlineData("--Hub:Logging:Format=Xml", "Hub:Logging:Format is 'Xml'")]
    [InlineData("--Hub:IdentityKey=no secret, for development only: 0123456789abcdef", "Hub:IdentityKey holds the key of Development")]
    public async Task A_wrong_setting_is_one_line_and_a_failure(string setting, string expected)
    {
        var (code, errors) = await StartAsync(setting);
        Assert.NotEqual(0, code);
        Assert.StartsWith(expected, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage: Yunnan.DataHub.Api")]
    [InlineData("--version", "0.9.0")]
    public async Task Help_and_version_are_printed_and_nothing_starts(string argument, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("yunnan-datahub-");
        using var process = Process.Start(HubProcess.StartInfo(folder, new Uri("http://127.0.0.1:1"), argument))!;
        Assert.Contains(expected, await process.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(folder.GetFileSystemInfos());
        folder.Delete();
    }

    [Fact]
    public async Task A_trusted_document_that_does_not_fit_the_schema_is_one_line_and_a_failure()
    {
        var folder = Directory.CreateTempSubdirectory("yunnan-datahub-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "board"));
        await File.WriteAllTextAsync(Path.Combine(folder, "good.graphql"), "query($key: String!) { target(key: $key) { key } }");
        await File.WriteAllTextAsync(Path.Combine(folder, "board", "bad.graphql"), "{ targets { unknown } }");
        var (code, errors) = await StartAsync($"--Hub:TrustedDocuments:Folder={folder}");
        Assert.NotEqual(0, code);
        var line = Assert.Single(errors);
        Assert.StartsWith("The trusted document board/bad.graphql is not valid: ", line, StringComparison.Ordinal);
        Assert.Contains("line 1, column 13", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_server_out_of_reach_is_one_line_and_a_failure()
    {
        var (code, errors) = await StartAsync(
            "--Hub:Provider=SqlServer",
            "--ConnectionStrings:Hub=Server=127.0.0.1,9;Database=hub;User Id=hub;Password=secret-word;Connect Timeout=1;Encrypt=False");
        Assert.NotEqual(0, code);
        Assert.DoesNotContain("secret-word", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_version_is_one_line_that_says_what_to_do_and_a_failure()
    {
        var file = await OldDatabaseAsync();
        var (code, errors) = await StartAsync($"--Hub:Sqlite:Path={file}");
        Assert.Equal(1, code);
        var line = Assert.Single(errors);
        Assert.StartsWith($"The database (the file '{file}') was made by another version of the hub", line, StringComparison.Ordinal);
        Assert.Contains("Put it aside, run 'datahub migrate' for a new one", line, StringComparison.Ordinal);
    }

    /// <summary>
    /// <see cref="StartupHook"/> starts SQLite before the hub can tell it to work without locks. Without tuning the start comes as far as
    /// to the database.
    /// </summary>
    [Theory]
    [InlineData("true", "SQLite was started before the hub could tell it to work without locks. Set Hub:Sqlite:Tuning=false")]
    [InlineData("false", "The database (the file '")]
    public async Task A_library_that_the_hub_is_not_tuned_for_is_one_line_that_says_how_to_do_without(string tuning, string expected)
    {
        var (code, errors) = await StartAsync(
            info => info.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
            $"--Hub:Sqlite:Path={await OldDatabaseAsync()}", $"--Hub:Sqlite:Tuning={tuning}");
        Assert.Equal(1, code);
        Assert.StartsWith(expected, Assert.Single(errors), StringComparison.Ordinal);
    }

    private static async Task<string> OldDatabaseAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("yunnan-datahub-").FullName, "old.db");
        await using var old = await DatabaseFile.OpenAsync(file);
        await using var history = old.CreateCommand();
        history.CommandText = """
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('20261124115130_InitialCatalogue', '10.0.15'), ('20261125230010_Records', '10.0.15');
            """;
        await history.ExecuteNonQueryAsync();
        return file;
    }

    private static Task<(int Code, string[] Errors)> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    private static async Task<(int Code, string[] Errors)> StartAsync(Action<ProcessStartInfo> prepare, params string[] settings)
    {
        var data = Directory.CreateTempSubdirectory("yunnan-datahub-");
        var info = HubProcess.StartInfo(data, new Uri("http://127.0.0.1:0"), settings);
        prepare(info);
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }

        await output;
        return (process.ExitCode, (await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
