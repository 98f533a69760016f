using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>The compiled models are what the conventions and configurations would build; docs/architecture.md says how they are made anew.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_for_SQLite_is_the_present_one() =>
        ShouldBePresent(options => options.UseHubSqlite("Data Source=:memory:"));

    [Fact]
    public void The_compiled_model_for_SQL_Server_is_the_present_one() =>
        ShouldBePresent(options => options.UseHubSqlServer("Server=localhost"));

    private static void ShouldBePresent(Action<DbContextOptionsBuilder> use)
    {
        var compiled = new DbContextOptionsBuilder<HubDbContext>();
        use(compiled);
        var built = new DbContextOptionsBuilder<HubDbContext>();
        use(built);
        ((IDbContextOptionsBuilderInfrastructure)built).AddOrUpdateExtension(built.Options.FindExtension<CoreOptionsExtension>()!.WithModel(null));
        Assert.Equal(Describe(built.Options), Describe(compiled.Options));
    }

    private static string Describe(DbContextOptions<HubDbContext> options)
    {
        using var context = new HubDbContext(options);
        return context.Model.ToDebugString(MetadataDebugStringOptions.LongDefault);
    }
}
