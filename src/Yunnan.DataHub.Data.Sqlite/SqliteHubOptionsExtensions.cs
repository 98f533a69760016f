using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Data.Querying;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Sets a context to use SQLite the way the hub means it.</summary>
public static class SqliteHubOptionsExtensions
{
    /// <summary>
    /// No connection is used by two threads at a time, so SQLite needs no lock around each call: it takes one for every column of every row.
    /// Where SQLite was started before, it keeps its locks.
    /// </summary>
    static SqliteHubOptionsExtensions()
    {
        SQLitePCL.Batteries_V2.Init();
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
    }

    /// <summary>Uses the SQLite database of the connection string, with this assembly's migrations.</summary>
    public static DbContextOptionsBuilder UseHubSqlite(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteHubOptionsExtensions).Assembly.GetName().Name)
            // A list of values is one parameter: the statement's text, and so its plan, does not depend on how many there are.
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .UseHubQueries()
        .ReplaceService<IModelCustomizer, SqliteModelCustomizer>()
        .ReplaceService<IExceptionDetector, SqliteExceptionDetector>()
        .ReplaceService<IQuerySqlGeneratorFactory, SqliteGroupsSqlGeneratorFactory>()
        .AddInterceptors(SqliteSessions.Instance);
}
