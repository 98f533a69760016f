using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Catalogue;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;

namespace Yunnan.DataHub.Testing;

/// <summary>
/// A hub database that is deleted at the end, registered as the host registers it: a file in a folder of its own, or a database on the
/// <see cref="TestSqlServer"/>.
/// </summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    // Seeding takes seconds, copying a file none: tests that start from the catalogue get a copy of one database.
    private static readonly Lazy<Task<string>> _seededFile = new(CreateSeededFileAsync);

    private readonly string _folder;
    private readonly DatabaseKind _kind;
    private readonly ServiceProvider _services;

    private TemporaryDatabase(string folder, DatabaseKind kind, IReadOnlyDictionary<string, string?> settings, string? catalogue)
    {
        (_folder, _kind, Settings) = (folder, kind, settings);
        _services = Services(folder, settings, catalogue);
    }

    /// <summary>The settings with which a host uses this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>An SQLite file that holds the delivered catalogue, to be copied: a host on a copy starts without filling it.</summary>
    public static string SeededFile => _seededFile.Value.GetAwaiter().GetResult();

    public HubDatabase Database => _services.GetRequiredService<HubDatabase>();

    public IHubDatabaseProvider Provider => _services.GetRequiredService<IHubDatabaseProvider>();

    public IDbContextFactory<HubDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<HubDbContext>>();

    /// <summary>A database with its tables.</summary>
    /// <param name="catalogue">The folder of the catalogue from which it is seeded; the delivered one where null.</param>
    /// <param name="kind">The kind of database; <see cref="TestSqlServer.DefaultKind"/> where null.</param>
    public static async Task<TemporaryDatabase> CreateAsync(string? catalogue = null, DatabaseKind? kind = null)
    {
        var database = Create(catalogue, kind);
        await database.Database.MigrateAsync();
        return database;
    }

    /// <summary>A database that holds the delivered catalogue.</summary>
    /// <param name="catalogue">The folder from which it is seeded again; the delivered one where null.</param>
    /// <param name="kind">The kind of database; <see cref="TestSqlServer.DefaultKind"/> where null.</param>
    /// <param name="isTuned">Whether an SQLite database is tuned; <see cref="TestSqlite.IsTuned"/> where null.</param>
    public static async Task<TemporaryDatabase> CreateSeededAsync(string? catalogue = null, DatabaseKind? kind = null, bool? isTuned = null)
    {
        var database = Create(catalogue, kind, isTuned);
        if (database._kind == DatabaseKind.Sqlite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FileIn(database._folder))!);
            File.Copy(await _seededFile.Value, FileIn(database._folder));
        }
        else
        {
            await using var delivered = Services(database._folder, database.Settings, catalogue: null);
            var hub = delivered.GetRequiredService<HubDatabase>();
            await hub.MigrateAsync();
            await hub.SeedAsync();
        }

        return database;
    }

    public HubDbContext Context() => Contexts.CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        if (_kind == DatabaseKind.SqlServer)
        {
            await using var context = Context();
            await context.Database.EnsureDeletedAsync();
        }

        await CloseAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static TemporaryDatabase Create(string? catalogue, DatabaseKind? kind, bool? isTuned = null)
    {
        var wanted = kind ?? TestSqlServer.DefaultKind;
        var settings = wanted == DatabaseKind.Sqlite
            ? new Dictionary<string, string?> { [SqliteHubDatabase.TuningSetting] = (isTuned ?? TestSqlite.IsTuned) ? "true" : "false" }
            : new Dictionary<string, string?>
            { ["Hub:Provider"] = "SqlServer", [SqlServerHubDatabase.ConnectionSetting] = TestSqlServer.NewDatabase() };
        return new TemporaryDatabase(Directory.CreateTempSubdirectory("datahub-tests-").FullName, wanted, settings, catalogue);
    }

    private static ServiceProvider Services(string folder, IReadOnlyDictionary<string, string?> settings, string? catalogue) =>
        new ServiceCollection()
        .AddHubData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), folder, new SqliteHubDatabase(),
            new SqlServerHubDatabase())
        .AddHubCatalogue(catalogue)
        .BuildServiceProvider();

    private static async Task<string> CreateSeededFileAsync()
    {
        var database = await CreateAsync(kind: DatabaseKind.Sqlite);
        await database.Database.SeedAsync();
        await database.CloseAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database._folder, recursive: true);
        return FileIn(database._folder);
    }

    private static string FileIn(string folder) => Path.Combine(folder, "data", "datahub.db");

    private async Task CloseAsync()
    {
        await using (var context = Context())
        {
            if (context.Database.GetDbConnection() is SqliteConnection connection)
                SqliteConnection.ClearPool(connection);
        }

        await _services.DisposeAsync();
    }
}
