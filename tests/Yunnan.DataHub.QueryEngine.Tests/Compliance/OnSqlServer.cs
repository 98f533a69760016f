using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests.Compliance;

[RequiresTestSqlServer]
public sealed class SqlServerCursorTests() : CursorCompliance(DatabaseKind.SqlServer);

[RequiresTestSqlServer]
public sealed class SqlServerFilterTests() : FilterCompliance(DatabaseKind.SqlServer);
