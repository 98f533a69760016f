using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>The demonstration records: made up when they are asked for, and synthetic on every row.</summary>
public static class DemoRecords
{
    /// <summary>The name under which the database remembers what it holds.</summary>
    public const string FileName = "demo/records.json";

    /// <summary>The scale that a start in Development loads.</summary>
    public const string SmallScale = "small";

    /// <summary>Makes the small province, if the database holds no demonstration records yet.</summary>
    /// <returns>The number of rows written; 0 where they are there already.</returns>
    public static async Task<long> LoadAsync(HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await context.SeedFiles.AnyAsync(file => file.Name == FileName, cancellationToken))
            return 0;
        var settings = RecordSettings.ReadDefault();
        return await GenerateAsync(context, provider, clock, settings, settings.Scales.First(scale => scale.Name == SmallScale),
            settings.Seed, cancellationToken);
    }

    /// <summary>Makes a province in place of the demonstration records that are there: all of it or nothing.</summary>
    /// <returns>The number of rows written.</returns>
    public static async Task<long> GenerateAsync(
        HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock, RecordSettings settings, RecordScale scale, ulong seed,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(provider);
        DemoSettings places;
        await using (var json = File.OpenRead(DemoSettings.DefaultPath))
            places = DemoSettings.Read(json);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var figures = new RecordFigures(context, provider, clock);
            await DeleteAsync(context, figures, settings, cancellationToken);
            var marks = new List<RecordMark>();
            foreach (var record in HubRollups.Records)
                marks.Add(await figures.MarkAsync(record, cancellationToken));
            long rows;
            using (var writer = new BulkWriter(context.Model, provider.OpenBulk(context)))
                rows = await new RecordGenerator(context, writer, settings, places).RunAsync(scale, seed, cancellationToken);
            await figures.RefreshAsync(marks, cancellationToken);
            await new RecordReports(context, settings.LastYear).AddAsync(cancellationToken);
            context.SeedFiles.Add(
                new SeedFile { Name = FileName, Hash = $"{scale.Name}-{seed}", SeededAt = clock.GetUtcNow().UtcDateTime });
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
            await figures.JudgeAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return rows;
        });
    }

    /// <summary>Deletes every synthetic record, however it came in.</summary>
    /// <returns>The number of deleted records.</returns>
    public static async Task<int> RemoveAsync(HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var figures = new RecordFigures(context, provider, clock);
            var (wasLoaded, deleted) = await DeleteAsync(context, figures, RecordSettings.ReadDefault(), cancellationToken);
            // A commit gives the data another version.
            if (!wasLoaded && deleted == 0)
                return 0;
            await figures.RefreshAsync([], cancellationToken);
            await figures.JudgeAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return deleted;
        });
    }

    private static async Task<(bool WasLoaded, int Deleted)> DeleteAsync(
        HubDbContext context, RecordFigures figures, RecordSettings settings, CancellationToken cancellationToken)
    {
        var wasLoaded = await context.SeedFiles.Where(file => file.Name == FileName).ExecuteDeleteAsync(cancellationToken) > 0;
        await RecordReports.DeleteAsync(context, cancellationToken);
        // They refer to codes that go with the records.
        await figures.DeleteSyntheticAsync(cancellationToken);
        return (wasLoaded, await RecordTables.DeleteSyntheticAsync(context, settings.Source, cancellationToken));
    }
}
