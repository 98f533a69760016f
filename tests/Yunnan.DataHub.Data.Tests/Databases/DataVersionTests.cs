using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Data.Tests.Compliance;
using Yunnan.DataHub.Demonstration;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

public sealed class DataVersionTests
{
    private const string Csv = "indicator,region,period,breakdown,value,unit,status,reportedBy,source\n"
        + "skilled-talent-stock,530100,2024,,905000,人,provisional,yn-hrss,yearly report of the department\n";

    [Fact]
    public async Task Every_committed_write_changes_the_version()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        HashSet<string> seen = [await database.Database.GetDataVersionAsync()];
        await ChangesAsync(() => database.Database.SeedAsync());
        await ChangesAsync(() => ImportAsync(database));
        await ChangesAsync(() => WithAsync(database, context => DemoData.LoadAsync(context, database.Provider, TimeProvider.System)));
        await ChangesAsync(() => WithAsync(database, context => DemoData.RemoveAsync(context, database.Provider, TimeProvider.System)));
        await ChangesAsync(() => WithAsync(database, async context =>
        {
            // One statement, for which EF itself would take no transaction.
            context.SeedFiles.Add(new SeedFile { Name = "one", Hash = "" });
            await context.SaveChangesAsync();
        }));
        await ChangesAsync(() => WithAsync(database, context =>
        {
            context.SeedFiles.Add(new SeedFile { Name = "two", Hash = "" });
            context.SaveChanges();
            return Task.CompletedTask;
        }));
        await ChangesAsync(
            () => WithAsync(database, context => context.SeedFiles.ExecuteUpdateAsync(set => set.SetProperty(file => file.Hash, "1"))));
        await ChangesAsync(
            () => WithAsync(database, context => Task.FromResult(context.SeedFiles.Where(file => file.Name == "two").ExecuteDelete())));

        async Task ChangesAsync(Func<Task> write)
        {
            var before = DateTime.UtcNow;
            await write();
            var (version, changedAt) = await database.Database.GetDataChangeAsync();
            Assert.Equal(DateTimeKind.Utc, changedAt.Kind);
            Assert.InRange(changedAt, before, DateTime.UtcNow);
            Assert.True(seen.Add(version), "The version stayed, or came back.");
            Assert.Equal(version, await database.Database.GetDataVersionAsync());
        }
    }

    [Fact]
    public async Task What_changes_nothing_leaves_the_version()
    {
        await using var database = await TemporaryDatabase.CreateSeededAsync();
        await ImportAsync(database);
        var before = await database.Database.GetDataVersionAsync();
        await database.Database.SeedAsync();
        await ImportAsync(database, new RecordImportOptions { DryRun = true });
        // All of it is known.
        await ImportAsync(database);
        await WithAsync(database, context => DemoData.RemoveAsync(context, database.Provider, TimeProvider.System));
        await WithAsync(database, context => context.SeedFiles.Where(file => file.Name == "none").ExecuteDeleteAsync());
        await WithAsync(database, context => Task.FromResult(context.SeedFiles.Where(file => file.Name == "none").ExecuteDelete()));
        await WithAsync(database, context => context.SaveChangesAsync());
        await WithAsync(database, async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.Observations.ExecuteDeleteAsync();
            await transaction.RollbackAsync();
        });
        Assert.Equal(before, await database.Database.GetDataVersionAsync());
    }

    private static async Task WithAsync(TemporaryDatabase database, Func<HubDbContext, Task> work)
    {
        await using var context = database.Context();
        await work(context);
    }

    private static async Task ImportAsync(TemporaryDatabase database, RecordImportOptions? options = null) =>
        Assert.True((await ImportFiles.ImportAsync(database.Contexts, database.Provider, "observations", Csv, options)).Accepted);
}
