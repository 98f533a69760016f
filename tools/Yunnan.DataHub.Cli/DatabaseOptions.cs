using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;

namespace Yunnan.DataHub.Cli;

/// <summary>The options that say which database is meant; they go before the hub's own settings.</summary>
internal static class DatabaseOptions
{
    public static Option<string?> Provider { get; } = new("--provider")
    {
        Description = "Kind of database: Sqlite or SqlServer. [default: Sqlite]",
        HelpName = "NAME",
        Recursive = true,
    };

    public static Option<string?> Connection { get; } = new("--connection")
    {
        Description = "Connection string of SQL Server; means --provider SqlServer.",
        HelpName = "TEXT",
        Recursive = true,
    };

    public static Option<string?> SqlitePath { get; } = new("--sqlite-path")
    {
        Description = "File of the SQLite database; means --provider Sqlite. [default: data/datahub.db]",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The settings of the hub with the options of the command line on top.</summary>
    public static IConfiguration Configuration(ParseResult parsed, string contentRoot)
    {
        var connection = parsed.GetValue(Connection);
        var path = parsed.GetValue(SqlitePath);
        if (connection is not null && path is not null)
        {
            throw new HubConfigurationException("--connection and --sqlite-path name two databases; give one of them.");
        }

        var provider = parsed.GetValue(Provider) ?? (connection is not null ? "SqlServer" : path is not null ? "Sqlite" : null);
        var given = new Dictionary<string, string?>
        {
            [HubDataServiceCollectionExtensions.ProviderSetting] = provider,
            [SqlServerHubDatabase.ConnectionSetting] = connection,
            [SqliteHubDatabase.PathSetting] = path,
        };
        return new ConfigurationBuilder()
            .SetBasePath(contentRoot)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(given.Where(setting => setting.Value is not null))
            .Build();
    }
}
