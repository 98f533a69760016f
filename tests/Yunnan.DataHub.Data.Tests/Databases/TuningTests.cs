using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>What the hub on SQLite does past EF and the provider stands behind one switch, and is not used where it doesn't fit.</summary>
public sealed class TuningTests
{
    private static readonly AssemblyName[] _built = typeof(SqliteHubDatabase).Assembly.GetReferencedAssemblies();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_switch_turns_all_of_it_on_and_off(bool isTuned)
    {
        await using var database = await TemporaryDatabase.CreateSeededAsync(kind: DatabaseKind.Sqlite, isTuned: isTuned);
        await using var context = database.Context();

        Assert.Equal(isTuned,
            context.SkillCertificates.GroupBy(c => c.PrefectureKey)
                .Select(g => new { g.Key, Persons = g.Select(c => c.PersonId).Distinct().Count() })
            .ToQueryString().Contains("GROUP BY +", StringComparison.Ordinal));
        Assert.Equal(isTuned, Data.Querying.HubQueryOptions.FindFault(context) is null);
        Assert.Equal(!isTuned, context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()!.ThreadSafetyChecksEnabled);
        await using var reader = await context.GetService<IRawSqlCommandBuilder>().Build("SELECT 1").ExecuteReaderAsync(
            new(context.GetService<IRelationalConnection>(), null, null, context,
                context.GetService<IRelationalCommandDiagnosticsLogger>()));
        Assert.Equal(isTuned ? typeof(SqliteRowReader) : typeof(SqliteWatchedReader), reader.DbDataReader.GetType());
    }

    [Fact]
    public void A_statement_generator_that_is_not_the_hub_s_is_found_at_start()
    {
        var error = Assert.Throws<HubConfigurationException>(
            () => Verify(options => options.ReplaceService<IQuerySqlGeneratorFactory, OtherFactory>()));
        Assert.Equal(
            "EF does not write statements by the hub's SqliteGroupsSqlGenerator. Set Hub:Sqlite:Tuning=false: the hub then does "
                + "without, and is slower.", error.Message);
    }

    [Fact]
    public void A_compiler_that_is_not_the_hub_s_is_found_at_start()
    {
#pragma warning disable EF9100
        var error = Assert.Throws<HubConfigurationException>(
            () => Verify(options => options.ReplaceService<ILiftableConstantProcessor, RelationalLiftableConstantProcessor>()));
#pragma warning restore EF9100
        Assert.StartsWith("EF does not compile queries by the hub's ReaderCompiler. Set Hub:Sqlite:Tuning=false", error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_and_EF_that_the_hub_brings_are_those_it_is_tuned_for() => Verify(_ => { });

    [Fact]
    public void Another_version_of_EF_is_found_and_a_patch_is_not()
    {
        Assert.Null(SqliteTuningCheck.FindOther(_built, name => new Version(name.Version!.Major, name.Version.Minor, 999, 0)));
        Assert.Equal(
            "Microsoft.EntityFrameworkCore.Sqlite is version 11.0.0.0, but the hub is tuned for 10.0.15.0",
            SqliteTuningCheck.FindOther(_built,
                name => name.Name == "Microsoft.EntityFrameworkCore.Sqlite" ? new Version(11, 0, 0, 0) : name.Version));
    }

    [Fact]
    public void Another_library_is_found_by_its_name() => Assert.Equal(
        "the provider uses the library 'sqlcipher', but the hub is tuned for the e_sqlite3 that comes with it",
        SqliteTuningCheck.FindFaultOfLibrary(false, "sqlcipher"));

    [Theory]
    [InlineData(0, 1, false, null)]
    [InlineData(0, 2, false, null)]
    [InlineData(0, 1, true, "SQLite works with locks, although it was told not to")]
    [InlineData(0, 0, false, "SQLite was built for one thread alone")]
    [InlineData(21, 1, true, "SQLite was started before the hub could tell it to work without locks")]
    [InlineData(1, 1, true, "SQLite refused to work without locks (code 1)")]
    public void Locks_that_were_not_to_be_are_found(int result, int threadSafety, bool hasLocks, string? fault) =>
        Assert.Equal(fault, SqliteThreads.FindFault(result, threadSafety, hasLocks));

    private static void Verify(Action<DbContextOptionsBuilder> replace)
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        replace(options.UseHubSqlite("Data Source=:memory:"));
        using var context = new HubDbContext(options.Options);
        new SqliteHubDatabase().Verify(context, new ConfigurationBuilder().Build());
    }

    private sealed class OtherFactory(QuerySqlGeneratorDependencies dependencies) : IQuerySqlGeneratorFactory
    {
        public QuerySqlGenerator Create() => new(dependencies);
    }
}
