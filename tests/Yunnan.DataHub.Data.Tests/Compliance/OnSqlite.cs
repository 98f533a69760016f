using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Compliance;

public sealed class SqliteComplianceDatabase() : ComplianceDatabase(DatabaseKind.Sqlite);

[CollectionDefinition(Name)]
public sealed class OnSqlite : ICollectionFixture<SqliteComplianceDatabase>
{
    public const string Name = "Compliance on SQLite";
}

[Collection(OnSqlite.Name)]
public sealed class SqliteBulkTests(SqliteComplianceDatabase database) : BulkCompliance(database);

[Collection(OnSqlite.Name)]
public sealed class SqliteImportTests(SqliteComplianceDatabase database) : ImportCompliance(database);

[Collection(OnSqlite.Name)]
public sealed class SqliteLockTests(SqliteComplianceDatabase database) : LockCompliance(database);

[Collection(OnSqlite.Name)]
public sealed class SqliteRollupTests(SqliteComplianceDatabase database) : RollupCompliance(database);
