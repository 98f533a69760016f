using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Data.Sqlite;

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>The SQLite file with the demonstration data (about 80,000 rows) that all hubs of a test run share.</summary>
internal static class HubFile
{
    private static readonly Lazy<Task<string>> _path = new(CreateAsync);
    private static readonly Lazy<Task<string>> _key = new(AddKeyAsync);

    /// <summary>Where it is; the first caller waits until it is filled.</summary>
    public static Task<string> PathAsync() => _path.Value;

    /// <summary>
    /// An API key that opens everything: what a stranger may not ask would be refused for that, and its cost not be seen.
    /// </summary>
    public static Task<string> KeyAsync() => _key.Value;

    private static async Task<string> AddKeyAsync()
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        options.UseHubSqlite($"Data Source={await PathAsync()}");
        await using var database = new HubDbContext(options.Options);
        return (await new ApiKeyStore(database, TimeProvider.System).AddAsync($"hostile {Guid.NewGuid()}", "tests", Scopes.All))!;
    }

    private static async Task<string> CreateAsync()
    {
        // Filling takes a while: who runs a single test again and again keeps a file.
        if (Environment.GetEnvironmentVariable("HUB_TEST_HOSTILE_FILE") is { Length: > 0 } kept && File.Exists(kept))
            return kept;
        var folder = Directory.CreateTempSubdirectory("yunnan-datahub-hostile-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var path = Path.Combine(folder.FullName, "hub.db");
        // Only Development fills a new file with demonstration data; the hubs under attack run as in production.
        await using var hub = await ChildHub.StartAsync(path, "Development");
        return path;
    }
}
