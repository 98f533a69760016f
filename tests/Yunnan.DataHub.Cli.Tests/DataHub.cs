using System.Text;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>What a command answered.</summary>
public sealed record Answer(int ExitCode, string Output, string Error)
{
    /// <summary>Both streams, for messages of failed tests.</summary>
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}

/// <summary>A folder with a migrated and seeded database of its own, and the command line on it.</summary>
public sealed class DataHub : IDisposable
{
    /// <summary>The header in the order of the documentation.</summary>
    public const string Header = "indicator,region,period,breakdown,value,unit,status,reportedBy,source";

    /// <summary>A good row.</summary>
    public const string Row = "skilled-talent-stock,530000,2023,,4500000,人,verified,yn-hrss,yearly report";

    // Migrating and seeding once for all tests; each works on a copy.
    private static readonly Lazy<Task<string>> _template = new(async () =>
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("datahub-template").FullName, "hub.db");
        var answer = await RunAsync(["migrate", "--sqlite-path", path]);
        Assert.True(answer.ExitCode == 0, answer.ToString());
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return path;
    });

    private readonly string _folder = Directory.CreateTempSubdirectory("datahub-cli").FullName;

    private DataHub()
    {
    }

    /// <summary>The database file.</summary>
    public string Database => InFolder("hub.db");

    public static async Task<DataHub> SeededAsync()
    {
        var hub = new DataHub();
        File.Copy(await _template.Value, hub.Database);
        return hub;
    }

    /// <summary>Runs a command as the program does, with redirected output.</summary>
    public static async Task<Answer> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await DataHubCommandLine.RunAsync(args, output, error);
        return new Answer(exitCode, output.ToString(), error.ToString());
    }

    public string InFolder(string name) => Path.Combine(_folder, name);

    public string WithFile(string text, Encoding? encoding = null)
    {
        var path = InFolder($"{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    /// <summary>Imports rows below the usual header.</summary>
    public Task<Answer> ImportAsync(params string[] rows) => ImportFileAsync(WithFile(string.Join('\n', rows.Prepend(Header)) + "\n"));

    public Task<Answer> ImportFileAsync(string path, params string[] more) =>
        RunAsync(["import", "observations", path, "--sqlite-path", Database, .. more]);

    public HubDbContext Open() =>
        new((DbContextOptions<HubDbContext>)new DbContextOptionsBuilder<HubDbContext>().UseHubSqlite($"Data Source={Database}").Options);

    /// <summary>What was imported; the figures that the documents print are left out.</summary>
    public async Task<List<Observation>> ImportedAsync()
    {
        await using var context = Open();
        return await context.Observations.AsNoTracking().Where(o => o.ImportedAt != null).OrderBy(o => o.Key).ToListAsync();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
