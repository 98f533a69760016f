using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Rollups;

public sealed class RollupStatementTests
{
    [Fact]
    public void Their_statements_for_both_databases()
    {
        var (onSqlite, onServer) = (new DbContextOptionsBuilder<HubDbContext>(), new DbContextOptionsBuilder<HubDbContext>());
        onSqlite.UseHubSqlite("Data Source=:memory:");
        onServer.UseHubSqlServer("Server=none;Database=none");
        using var sqlite = new HubDbContext(onSqlite.Options);
        using var server = new HubDbContext(onServer.Options);
        foreach (var rollup in HubRollups.All)
            Assert.All(Statements(rollup, server), statement => TSql.Check(statement.Replace("{0}", "@p0", StringComparison.Ordinal)));
        Snapshot.Match(string.Join("\n\n", new[] { sqlite, server }.SelectMany(context => HubRollups.All
            .Where(
                rollup =>
                    rollup.Type == typeof(CertificatesByYear) || rollup.Type == typeof(CertificatesByMonth)
                        || rollup.Type == typeof(PaymentsByYear))
            .SelectMany(rollup => Statements(rollup, context)))).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<string> Statements(RollupTable rollup, HubDbContext context)
    {
        var sql = new RollupSql(rollup, context);
        return [sql.Append(asFragments: true), sql.Compact(), sql.DeleteUpTo(), sql.DeleteSynthetic(), sql.Clear(), sql.Count(),
            sql.Fragments()];
    }
}
