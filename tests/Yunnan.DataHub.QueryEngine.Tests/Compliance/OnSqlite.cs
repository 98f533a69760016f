using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests.Compliance;

public sealed class SqliteCursorTests() : CursorCompliance(DatabaseKind.Sqlite);

public sealed class SqliteFilterTests() : FilterCompliance(DatabaseKind.Sqlite);
