using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Compliance;

public sealed class SqlServerComplianceDatabase() : ComplianceDatabase(DatabaseKind.SqlServer);

[CollectionDefinition(Name)]
public sealed class OnSqlServer : ICollectionFixture<SqlServerComplianceDatabase>
{
    public const string Name = "Compliance on SQL Server";
}

[Collection(OnSqlServer.Name), RequiresTestSqlServer]
public sealed class SqlServerBulkTests(SqlServerComplianceDatabase database) : BulkCompliance(database)
{
    private readonly SqlServerComplianceDatabase _database = database;

    [ComplianceFact]
    public async Task Foreign_keys_stay_trusted()
    {
        await WriteAsync([Payment("V1")]);
        await using var context = _database.Context();
        Assert.Empty(
            await context.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sys.foreign_keys WHERE is_not_trusted = 1")
                .ToListAsync());
    }
}

[Collection(OnSqlServer.Name), RequiresTestSqlServer]
public sealed class SqlServerImportTests(SqlServerComplianceDatabase database) : ImportCompliance(database);

[Collection(OnSqlServer.Name), RequiresTestSqlServer]
public sealed class SqlServerLockTests(SqlServerComplianceDatabase database) : LockCompliance(database)
{
    private readonly SqlServerComplianceDatabase _database = database;

    /// <summary>The lock is one of the transaction; without one the procedure gives none.</summary>
    [ComplianceFact]
    public async Task A_lock_that_is_not_given_is_an_error()
    {
        await using var context = _database.Context();
        await Assert.ThrowsAsync<SqlException>(() => _database.Provider.LockWritersAsync(context, CancellationToken.None));
    }
}

[Collection(OnSqlServer.Name), RequiresTestSqlServer]
public sealed class SqlServerRollupTests(SqlServerComplianceDatabase database) : RollupCompliance(database);
