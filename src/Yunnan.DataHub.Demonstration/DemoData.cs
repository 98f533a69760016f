using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Demonstration;

/// <summary>
/// The demonstration observations that come with the hub, of what its records don't hold: never loaded unless asked for, and marked
/// synthetic on every row.
/// </summary>
public static class DemoData
{
    /// <summary>What the database remembers them as, among its seed files; the hash is that of <see cref="DemoObservationFile"/>.</summary>
    public const string FileName = "demo/observations.csv";

    /// <summary>
    /// Makes the demonstration observations by the settings and writes them, unless the database holds these very figures already.
    /// </summary>
    /// <param name="context">The database, with the catalogue seeded.</param>
    /// <param name="provider">Its kind.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="cancellationToken">Breaks off; nothing is written then.</param>
    /// <returns>Whether something was loaded.</returns>
    public static async Task<bool> LoadAsync(HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var made = Figures();
        var hash = Hash(made);
        if (await context.SeedFiles.AnyAsync(file => file.Name == FileName && file.Hash == hash, cancellationToken))
        {
            return false;
        }

        await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var figures = new RecordFigures(context, provider, clock);
            var mark = await figures.MarkAsync(typeof(Observation), cancellationToken);
            await DeleteAsync(context, context.Observations.Where(observation => observation.Source != RecordReports.Source),
                cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            var named = await context.Targets.Where(target => target.Qualifier != null)
                .Select(target => new
                {
                    target.IndicatorKey,
                    Word = target.Qualifier!,
                    Part = new Breakdown(target.Breakdown1Key, target.Breakdown2Key, target.Breakdown3Key),
                }).ToListAsync(cancellationToken);
            var parts = named.GroupBy(target => (target.IndicatorKey, target.Word))
                .ToDictionary(same => same.Key, same => same.First().Part);
            foreach (var (indicator, breakdown, region, year, value) in made)
            {
                var part = breakdown is null ? Breakdown.None : parts[(indicator, breakdown)];
                var observation = RecordReports.Observation(indicator, part, region, year, value, DemoObservationFile.Source);
                observation.ImportedAt = now;
                context.Observations.Add(observation);
            }

            context.SeedFiles.Add(new SeedFile { Name = FileName, Hash = hash, SeededAt = now });
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
            await figures.RefreshAsync(mark, changedKnown: true, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        });
        return true;
    }

    /// <summary>Deletes every synthetic observation, however it came in.</summary>
    /// <returns>The number of deleted observations.</returns>
    public static async Task<int> RemoveAsync(HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var figures = new RecordFigures(context, provider, clock);
            var mark = await figures.MarkAsync(typeof(Observation), cancellationToken);
            var (wasLoaded, deleted) = await DeleteAsync(context, context.Observations, cancellationToken);
            // A commit gives the data another version.
            if (!wasLoaded && deleted == 0)
                return 0;
            await figures.RefreshAsync(mark, changedKnown: true, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return deleted;
        });
    }

    private static List<GeneratedFigure> Figures()
    {
        using var json = File.OpenRead(DemoSettings.DefaultPath);
        var settings = DemoSettings.Read(json);
        return [.. new ObservationGenerator(settings, settings.Seed).Figures()];
    }

    private static string Hash(List<GeneratedFigure> figures)
    {
        using var file = new MemoryStream();
        DemoObservationFile.Write(file, figures);
        return Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)));
    }

    private static async Task<(bool WasLoaded, int Deleted)> DeleteAsync(
        HubDbContext context, IQueryable<Observation> figures, CancellationToken cancellationToken) => (
        await context.SeedFiles.Where(file => file.Name == FileName).ExecuteDeleteAsync(cancellationToken) > 0,
        await figures.Where(observation => observation.IsSynthetic).ExecuteDeleteAsync(cancellationToken));
}
