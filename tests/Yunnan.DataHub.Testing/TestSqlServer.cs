using Microsoft.Data.SqlClient;

namespace Yunnan.DataHub.Testing;

/// <summary>The kinds of database on which tests run.</summary>
public enum DatabaseKind
{
    /// <summary>An SQLite file or memory.</summary>
    Sqlite,

    /// <summary>A database of its own on the <see cref="TestSqlServer"/>.</summary>
    SqlServer,
}

/// <summary>The SQL Server for tests. Where none is named, tests run on SQLite.</summary>
public static class TestSqlServer
{
    /// <summary>The environment variable that holds its connection string; the login has to be allowed to create databases.</summary>
    public const string Variable = "HUB_TEST_SQLSERVER";

    private static readonly string? _connectionString = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Whether a server is named.</summary>
    public static bool IsNamed => _connectionString is not null;

    /// <summary>The database of tests that don't ask for one of them.</summary>
    public static DatabaseKind DefaultKind => IsNamed ? DatabaseKind.SqlServer : DatabaseKind.Sqlite;

    /// <summary>The connection string of a database that isn't there yet.</summary>
    /// <exception cref="InvalidOperationException">No server is named.</exception>
    public static string NewDatabase() =>
        new SqlConnectionStringBuilder(_connectionString ?? throw new InvalidOperationException($"{Variable} names no server."))
        {
            InitialCatalog = $"datahub-tests-{Guid.NewGuid():N}",
        }.ConnectionString;
}
