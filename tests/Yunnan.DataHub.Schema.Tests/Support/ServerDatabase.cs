using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Catalogue;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.SqlServer;

namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>
/// A database of the tests' own on the SQL Server that HUB_TEST_SQLSERVER names. It is migrated and seeded before the host starts,
/// as an operator does with the command line, and dropped at the end.
/// </summary>
internal sealed class ServerDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ServerDatabase(string server)
    {
        ConnectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = $"datahub-schema-tests-{Guid.NewGuid():N}" }.ConnectionString;
        Settings = new Dictionary<string, string?> { ["Hub:Provider"] = "SqlServer", [SqlServerHubDatabase.ConnectionSetting] = ConnectionString };
        _services = new ServiceCollection()
            .AddHubData(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build(), AppContext.BaseDirectory, new SqlServerHubDatabase())
            .AddHubCatalogue()
            .BuildServiceProvider();
    }

    public string ConnectionString { get; }

    /// <summary>The host's settings for this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>The database, where a server is named; null otherwise.</summary>
    public static async Task<ServerDatabase?> CreateAsync()
    {
        if (Environment.GetEnvironmentVariable("HUB_TEST_SQLSERVER") is not { Length: > 0 } server)
            return null;
        var database = new ServerDatabase(server);
        var hub = database._services.GetRequiredService<HubDatabase>();
        await hub.MigrateAsync();
        await hub.SeedAsync();
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var context = await _services.GetRequiredService<IDbContextFactory<HubDbContext>>().CreateDbContextAsync())
            await context.Database.EnsureDeletedAsync();
        await _services.DisposeAsync();
    }
}
