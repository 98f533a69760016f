using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>What EF can't make from the model is in .sql files; whoever makes the migrations anew finds out here what is missing.</summary>
public sealed class EmbeddedSqlTests
{
    private static readonly string[] _reports =
    [
        "report_certificates.sql",
        "report_certificates_by_occupation.sql",
        "report_documents.sql",
        "report_honours.sql",
        "report_observations.sql",
        "report_occupations.sql",
        "report_payments.sql",
        "report_programmes.sql",
        "report_regions.sql",
        "report_sites.sql",
        "report_target_progress.sql",
        "report_targets.sql",
        "report_training.sql",
        "report_workforce_counts.sql",
    ];

    [Fact]
    public void SQLite_gets_the_secret_of_cursors_and_its_views_from_files() =>
        ShouldRun(options => options.UseHubSqlite("Data Source=:memory:"), typeof(SqliteHubDatabase).Assembly, ["CursorSecret.sql", "DataVersion.sql",
            "ObservationDifferences.sql", .. _reports]);

    [Fact]
    public void SQL_Server_gets_collation_columnstores_secret_of_cursors_views_and_a_role_from_files() =>
        ShouldRun(
            options => options.UseHubSqlServer("Server=.;Database=DataHub"), typeof(SqlServerHubDatabase).Assembly,
            ["Collation.sql", "Columnstores.sql", "CursorSecret.sql", "DataVersion.sql", "ObservationDifferences.sql", "ReportsRole.sql",
                .. _reports]);

    [Fact]
    public async Task A_new_database_has_the_view_the_row_of_the_data_version_and_a_secret_of_its_own()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var context = database.Context();
        Assert.Empty(await context.ObservationDifferences.ToListAsync());
        var version = await context.DataVersions.SingleAsync();
        Assert.Equal("new", version.Value);
        Assert.InRange(DateTime.UtcNow - version.ChangedAt, TimeSpan.FromSeconds(-1), TimeSpan.FromMinutes(5));
        await using var other = await TemporaryDatabase.CreateAsync();
        await using var otherContext = other.Context();
        var secret = (await context.CursorSecrets.SingleAsync()).Value;
        Assert.Equal(32, Convert.FromHexString(secret).Length);
        Assert.NotEqual(secret, (await otherContext.CursorSecrets.SingleAsync()).Value);
    }

    private static void ShouldRun(Action<DbContextOptionsBuilder> use, Assembly assembly, params string[] files)
    {
        Assert.Equal(files,
            assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        var options = new DbContextOptionsBuilder<HubDbContext>();
        use(options);
        using var context = new HubDbContext(options.Options);
        var migrations = context.GetService<IMigrationsAssembly>();
        var statements = migrations.Migrations.Values
            .SelectMany(migration => migrations.CreateMigration(migration, context.Database.ProviderName!).UpOperations)
            .OfType<SqlOperation>()
            .Select(operation => operation.Sql)
            .ToList();
        Assert.All(files, file => Assert.Contains(Text(assembly, file), statements));
    }

    private static string Text(Assembly assembly, string file)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd().TrimEnd();
    }
}
