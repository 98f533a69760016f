using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Yunnan.DataHub.Data.Querying;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>Sets a context to use SQL Server the way the hub means it.</summary>
public static class SqlServerHubOptionsExtensions
{
    /// <summary>
    /// An index on millions of rows takes its time, and so does the wait for another import: EF's 30 seconds would break them off. Requests
    /// to the hub have a limit of their own (<c>Hub:Limits:TimeoutSeconds</c>), which cancels their statements.
    /// </summary>
    internal const int LongestStatementSeconds = 3600;

    /// <summary>
    /// Uses the SQL Server database of the connection string, with this assembly's migrations and retry on passing faults.
    /// </summary>
    public static DbContextOptionsBuilder UseHubSqlServer(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlServer(connectionString, server => server
            .MigrationsAssembly(typeof(SqlServerHubOptionsExtensions).Assembly.GetName().Name)
            // A list of values is one parameter: the statement's text, and so its plan, does not depend on how many there are.
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            .CommandTimeout(LongestStatementSeconds)
            .ExecutionStrategy(dependencies => new TransactionStrategy(dependencies)))
        .UseHubQueries()
        .ReplaceService<IModelCustomizer, SqlServerModelCustomizer>();
}
