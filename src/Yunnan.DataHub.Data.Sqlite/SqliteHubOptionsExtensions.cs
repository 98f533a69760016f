using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Data.Querying;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Sets a context to use SQLite the way the hub means it.</summary>
public static class SqliteHubOptionsExtensions
{
    /// <summary>Uses the SQLite database of the connection string, with this assembly's migrations.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="connectionString">Where the database is.</param>
    /// <param name="isTuned">Whether it is to be fast by means that neither EF nor the provider promises
    /// (<c>Hub:Sqlite:Tuning</c>).</param>
    public static DbContextOptionsBuilder UseHubSqlite(this DbContextOptionsBuilder options, string connectionString, bool isTuned = true)
    {
        SqliteThreads.Start(withLocks: !isTuned);
        options
            .UseSqlite(connectionString, sqlite => sqlite
                .MigrationsAssembly(typeof(SqliteHubOptionsExtensions).Assembly.GetName().Name)
                // A list of values is one parameter: the statement's text, and so its plan, does not depend on how many there are.
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseHubQueries(isTuned)
            .ReplaceService<IModelCustomizer, SqliteModelCustomizer>()
            .ReplaceService<IExceptionDetector, SqliteExceptionDetector>()
            .AddInterceptors(SqliteSessions.For(isTuned));
        return isTuned ? options.ReplaceService<IQuerySqlGeneratorFactory, SqliteGroupsSqlGeneratorFactory>() : options;
    }
}
