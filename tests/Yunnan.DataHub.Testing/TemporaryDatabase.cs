using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Catalogue;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>A hub database in a folder of its own, registered as the host registers it.</summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    // Seeding takes seconds, copying a file none: tests that start from the catalogue get a copy of one database.
    private static readonly Lazy<Task<string>> _seededFile = new(CreateSeededFileAsync);

    private readonly ServiceProvider _services;

    private TemporaryDatabase(string folder, string? catalogue)
    {
        Folder = folder;
        var services = new ServiceCollection();
        services.AddHubData(new ConfigurationBuilder().Build(), folder, new SqliteHubDatabase(), new SqlServerHubDatabase())
            .AddHubCatalogue(catalogue);
        _services = services.BuildServiceProvider();
    }

    public string Folder { get; }

    public HubDatabase Database => _services.GetRequiredService<HubDatabase>();

    /// <summary>A database with its tables; the catalogue is the delivered one or that of a folder.</summary>
    public static async Task<TemporaryDatabase> CreateAsync(string? catalogue = null)
    {
        var database = new TemporaryDatabase(Directory.CreateTempSubdirectory("hub-data-tests-").FullName, catalogue);
        await database.Database.MigrateAsync();
        return database;
    }

    /// <summary>A database that holds the delivered catalogue; it seeds again from the same files or from a folder.</summary>
    public static async Task<TemporaryDatabase> CreateSeededAsync(string? catalogue = null)
    {
        var folder = Directory.CreateTempSubdirectory("hub-data-tests-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.Copy(await _seededFile.Value, Path.Combine(folder, "data", "datahub.db"));
        return new TemporaryDatabase(folder, catalogue);
    }

    public HubDbContext Context() => _services.GetRequiredService<IDbContextFactory<HubDbContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> CreateSeededFileAsync()
    {
        var database = await CreateAsync();
        await database.Database.SeedAsync();
        await database.CloseAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database.Folder, recursive: true);
        return Path.Combine(database.Folder, "data", "datahub.db");
    }

    private async Task CloseAsync()
    {
        await using (var context = Context()) SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        await _services.DisposeAsync();
    }
}
