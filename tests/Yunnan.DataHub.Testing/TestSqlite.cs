using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Sqlite;

namespace Yunnan.DataHub.Testing;

/// <summary>How the hub works with SQLite in tests: as it does elsewhere, or without what neither EF nor the provider promises.</summary>
public static class TestSqlite
{
    /// <summary>The environment variable that turns the tuning off: the hub's own.</summary>
    public const string Variable = "Hub__Sqlite__Tuning";

    /// <summary>Whether the hub is tuned.</summary>
    public static bool IsTuned { get; } =
        !string.Equals(Environment.GetEnvironmentVariable(Variable), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>Uses a database in memory as the hub uses its file.</summary>
    public static DbContextOptionsBuilder UseMemory(this DbContextOptionsBuilder options) =>
        options.UseHubSqlite("Data Source=:memory:", IsTuned);

    /// <summary>
    /// Starts SQLite as the hub does: a test that opens a connection first would settle for the whole process how SQLite locks.
    /// </summary>
    public static void Start() => new DbContextOptionsBuilder().UseMemory();
}
