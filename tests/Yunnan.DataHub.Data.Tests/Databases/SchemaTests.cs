using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

public sealed class SchemaTests
{
    [Fact]
    public void The_migrations_for_SQLite_hold_the_whole_model()
    {
        using var context = Sqlite();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_for_SQL_Server_hold_the_whole_model()
    {
        using var context = SqlServer();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    /// <summary>Its designer file refers to the snapshot; those of earlier migrations have a model of their own.</summary>
    [Fact]
    public void The_model_of_the_last_migration_alone_is_that_of_the_snapshot()
    {
        foreach (var context in new[] { Sqlite(), SqlServer() })
        {
            using (context)
            {
                var assembly = context.GetService<IMigrationsAssembly>();
                var models = assembly.Migrations.Values
                    .Select(type => assembly.CreateMigration(type, context.Database.ProviderName!).TargetModel.ToDebugString()).ToList();
                Assert.Equal(assembly.ModelSnapshot!.Model.ToDebugString(), models[^1]);
                Assert.All(models[..^1], model => Assert.NotEqual(models[^1], model));
            }
        }
    }

    [Fact]
    public async Task The_migrations_make_every_table_of_the_model()
    {
        await using var database = await TemporaryDatabase.CreateAsync(kind: DatabaseKind.Sqlite);
        await using var context = database.Context();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        var wanted = context.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct()
            .Order(StringComparer.Ordinal);
        var made = await context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync();
        Assert.Empty(wanted.Except(made));
    }

    [Fact]
    public void The_script_for_SQL_Server_is_valid_T_SQL()
    {
        Assert.Empty(ParseErrors(Script()));
    }

    [Fact]
    public void The_script_for_SQL_Server_sets_the_ordinal_collation_before_it_makes_tables()
    {
        var script = Script();
        var collation = script.IndexOf("COLLATE Latin1_General_100_BIN2", StringComparison.Ordinal);
        Assert.InRange(collation, 0, script.IndexOf("CREATE TABLE [PolicyDocuments]", StringComparison.Ordinal));
    }

    [Fact]
    public void No_key_or_index_is_too_wide_for_SQL_Server()
    {
        using var context = SqlServer();
        foreach (var type in context.Model.GetEntityTypes())
        {
            foreach (var columns in type.GetKeys().Select(key => key.Properties)
                .Concat(type.GetIndexes().Select(index => index.Properties)))
            {
                var bytes = columns.Sum(column => column.ClrType == typeof(string) ? 2 * (column.GetMaxLength() ?? 5000) : 8);
                Assert.True(bytes <= 900,
                    $"{type.DisplayName()}: {string.Join(", ", columns.Select(column => column.Name))} takes {bytes} bytes.");
            }
        }
    }

    [Fact]
    public void Rows_cascade_along_one_path_only()
    {
        using var context = SqlServer();
        foreach (var type in context.Model.GetEntityTypes())
        {
            var owners = type.GetForeignKeys()
                .Where(
                    key => key.DeleteBehavior == DeleteBehavior.Cascade && key.PrincipalEntityType.GetTableName() != type.GetTableName());
            Assert.True(owners.Count() <= 1, $"{type.DisplayName()} would be deleted from several sides.");
        }
    }

    private static string Script()
    {
        using var context = SqlServer();
        return context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }

    private static IEnumerable<string> ParseErrors(string script)
    {
        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors.Select(error => $"line {error.Line}: {error.Message}");
    }

    private static HubDbContext Sqlite() => Context(options => options.UseHubSqlite("Data Source=:memory:"));

    private static HubDbContext SqlServer() => Context(options => options.UseHubSqlServer("Server=.;Database=DataHub"));

    private static HubDbContext Context(Action<DbContextOptionsBuilder> configure)
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        configure(options);
        return new HubDbContext(options.Options);
    }
}
