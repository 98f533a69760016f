using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Tests.Catalogue;
using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Demonstration;

/// <summary>
/// Making, making again and removing demonstration records. Runs on SQLite alone, whose order of rows can be turned round and which lets a
/// test give numbers.
/// </summary>
public sealed class MakingDemonstrationRecordsTests : IAsyncLifetime
{
    private static readonly RecordSettings Default = RecordSettings.ReadDefault();
    private static readonly RecordSettings Settings = Default with { Workforce = new([.. Default.Workforce.Measures.Take(2)]) };
    private static readonly RecordScale Little = Settings.Scales[0].Part(0.1m);

    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateSeededAsync(kind: DatabaseKind.Sqlite);

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task The_same_seed_makes_the_same_records_and_another_seed_others()
    {
        var first = await MakeAsync(7);
        Assert.Equal(first, await MakeAsync(7));
        Assert.NotEqual(first, await MakeAsync(8));
    }

    /// <summary>Due days of duties were taken in whatever order the database gave them.</summary>
    [Fact]
    public async Task The_same_seed_makes_the_same_records_in_whatever_order_the_database_gives_rows()
    {
        var usual = await MakeAsync(7);
        await using var context = _database.Context();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA reverse_unordered_selects = ON");
        // It holds all columns, so that SQLite reads it in place of the table.
        await context.Database.ExecuteSqlRawAsync(
            """
            CREATE INDEX "Backwards" ON "ReportingDutyDue" ("ReportingDutyKey", "Ordinal" DESC, "Year", "Month", "Day", "YearImplied", "EndOfMonth",
                "WithinDays", "WithinWorkingDays", "WithinMonths", "After", "Note")
            """);
        await DemoRecords.GenerateAsync(context, _database.Provider, TimeProvider.System, Settings, Little, 7);
        Assert.Equal(usual, await DumpAsync(context));
    }

    [Fact]
    public async Task Removing_leaves_nothing_of_it_and_all_of_the_real_records()
    {
        await using var context = _database.Context();
        var before = await CountsAsync(context);
        context.People.Add(new Person { IdentityHash = new byte[32], Name = "真实", RegionKey = "530102", Source = "test" });
        await context.SaveChangesAsync();
        await MakeAsync(7);

        Assert.True(await DemoRecords.RemoveAsync(context, _database.Provider, TimeProvider.System) > 1000);

        Assert.Equal("test", (await context.People.AsNoTracking().SingleAsync()).Source);
        await context.People.ExecuteDeleteAsync();
        Assert.Equal(before, await CountsAsync(context));
    }

    [Fact]
    public async Task Numbers_begin_after_those_in_use()
    {
        await using var context = _database.Context();
        context.People.Add(new Person { Id = 500, IdentityHash = new byte[32], Name = "真实", RegionKey = "530102", Source = "test" });
        await context.SaveChangesAsync();
        await MakeAsync(7);
        Assert.Equal(501, await context.People.Where(person => person.IsSynthetic).MinAsync(person => person.Id));
    }

    [Fact]
    public async Task Broken_off_nothing_is_written()
    {
        await using var context = _database.Context();
        var before = await CountsAsync(context);
        // Cases come last; without a kind of them the generator fails when all else is written.
        var settings = Settings with { Cases = [] };
        await Assert.ThrowsAnyAsync<Exception>(
            () => DemoRecords.GenerateAsync(context, _database.Provider, TimeProvider.System, settings, Little, 7));
        Assert.Equal(before, await CountsAsync(context));
    }

    private static async Task<List<string>> DumpAsync(HubDbContext context)
    {
        var rows = new List<string>();
        foreach (var table in context.Model.GetEntityTypes()
            .Where(type => type.FindProperty("IsSynthetic") is not null && !type.ClrType.IsSubclassOf(typeof(Rollup)))
            .Select(type => type.GetTableName()).OfType<string>().Append("SiteStages"))
            rows.AddRange(await TableDump.RowsAsync(context, table));
        return rows;
    }

    private async Task<List<string>> MakeAsync(ulong seed)
    {
        await using var context = _database.Context();
        await DemoRecords.GenerateAsync(context, _database.Provider, TimeProvider.System, Settings, Little, seed);
        return await DumpAsync(context);
    }

    private static async Task<Dictionary<string, long>> CountsAsync(HubDbContext context)
    {
        var counts = new Dictionary<string, long>();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
            counts[table] = await TableCount.OfAsync(context, table);
        return counts;
    }
}
