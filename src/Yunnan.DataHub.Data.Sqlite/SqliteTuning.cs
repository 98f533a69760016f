using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Configuration;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// The switch of all that makes the hub faster but stands on what neither EF nor the provider promises: values read past the provider
/// (<see cref="SqliteRowReader"/>), groups written by a class from inside EF (<see cref="SqliteGroupsSqlGenerator"/>), readers compiled
/// once, statements that come again prepared (<see cref="SqlitePreparedCommands"/>), rollups grouped in memory
/// (<see cref="SqliteGrouping"/>), no locks (<see cref="SqliteThreads"/>) and no check for threads.
/// The answers are the same without.
/// </summary>
internal static class SqliteTuning
{
    private const string Setting = SqliteHubDatabase.TuningSetting;

    /// <summary>Reads the setting; on where nothing is set.</summary>
    /// <exception cref="HubConfigurationException">It is neither true nor false.</exception>
    public static bool Read(IConfiguration configuration)
    {
        var text = configuration[Setting];
        if (string.IsNullOrWhiteSpace(text))
            return true;
        return bool.TryParse(text, out var value)
            ? value : throw new HubConfigurationException($"{Setting} is '{text}', but must be true or false.");
    }

    /// <summary>Whether a context works with it.</summary>
    public static bool IsOn(DbContext context) => context.GetService<IQuerySqlGeneratorFactory>() is SqliteGroupsSqlGeneratorFactory;

    /// <summary>Sees to it that what it stands on is there.</summary>
    /// <exception cref="HubConfigurationException">It is not.</exception>
    public static void Verify(DbContext context)
    {
        if (SqliteTuningCheck.FindFault(context) is { } fault)
            throw new HubConfigurationException($"{fault}. Set {Setting}=false: the hub then does without, and is slower.");
    }
}
