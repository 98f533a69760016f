using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Catalogue;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Data.People;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Imports;

namespace Yunnan.DataHub.Cli;

/// <summary>The configured database for the time of a command.</summary>
internal sealed class HubDatabaseSession : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private HubDatabaseSession(ServiceProvider services)
    {
        _services = services;
        _scope = services.CreateAsyncScope();
    }

    public HubDatabase Database => _services.GetRequiredService<HubDatabase>();

    public HubDbContext Context => _scope.ServiceProvider.GetRequiredService<HubDbContext>();

    public ApiKeyStore Keys => _scope.ServiceProvider.GetRequiredService<ApiKeyStore>();

    public IHubDatabaseProvider Provider => _services.GetRequiredService<IHubDatabaseProvider>();

    public TimeProvider Clock => _services.GetRequiredService<TimeProvider>();

    public RecordImport Records => new(
        _services.GetRequiredService<IDbContextFactory<HubDbContext>>(),
        Provider,
        _services.GetRequiredService<IConfiguration>(),
        Clock);

    public string Description => Database.Description;

    /// <summary>The services, where the session was opened with more than the database.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The database as it is.</summary>
    /// <exception cref="HubConfigurationException">A setting is missing or wrong.</exception>
    public static HubDatabaseSession Open(ParseResult parsed) => Open(parsed, null);

    private static HubDatabaseSession Open(ParseResult parsed, Action<IServiceCollection, IConfiguration>? add)
    {
        var contentRoot = Directory.GetCurrentDirectory();
        var configuration = DatabaseOptions.Configuration(parsed, contentRoot);
        IdentityKey.RefuseDevelopmentKey(configuration);
        var services = new ServiceCollection()
            .AddHubData(configuration, contentRoot, new SqliteHubDatabase(), new SqlServerHubDatabase())
            .AddHubCatalogue();
        add?.Invoke(services, configuration);
        return new HubDatabaseSession(services.BuildServiceProvider());
    }

    /// <summary>The database with all migrations and the present catalogue: what figures are checked against.</summary>
    /// <exception cref="HubDatabaseUnavailableException">It can't be reached, or isn't up to date.</exception>
    public static async Task<HubDatabaseSession> OpenSeededAsync(ParseResult parsed, CancellationToken cancellationToken,
        Action<IServiceCollection, IConfiguration>? add = null)
    {
        var session = Open(parsed, add);
        if (await session.Database.GetStatusAsync(cancellationToken) is not { Problem: { } problem } status)
        {
            return session;
        }

        await session.DisposeAsync();
        throw new HubDatabaseUnavailableException(status.Reachable && problem.Contains("datahub migrate", StringComparison.Ordinal)
            ? problem
            : $"{problem} 'datahub migrate' makes it ready.");
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
