using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Catalogue.Calendar;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Derivations;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>Brings the catalogue in the database in line with its files; files that didn't change are only hashed.</summary>
/// <param name="context">The database.</param>
/// <param name="provider">Its kind.</param>
/// <param name="folder">The catalogue's files.</param>
/// <param name="clock">Tells when a file was taken over.</param>
/// <param name="calendar">The calendar's file; null for the one beside the program.</param>
internal sealed class CatalogueSeeder(
    HubDbContext context, IHubDatabaseProvider provider, string folder, TimeProvider clock, string? calendar = null)
{
    private readonly CalendarSeeder _calendar = new(context, provider, calendar);

    /// <summary>Names of files whose content the database doesn't hold yet.</summary>
    public async Task<List<string>> ChangedFilesAsync(CancellationToken cancellationToken)
    {
        var held = await HeldAsync(cancellationToken);
        List<string> changed = [.. Changed(new CatalogueSource(folder), held).Select(changed => changed.File.Name)];
        if (HasCalendarChanged(held))
            changed.Add(WorkingDaysFile.Name);
        if (HaveRollupsChanged(held))
            changed.Add(RollupDefinitions.Name);
        return changed;
    }

    /// <summary>Takes over the changed files in one transaction.</summary>
    /// <exception cref="HubSeedException">A file is wrong; nothing was written.</exception>
    public async Task<SeedResult> SeedAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var source = new CatalogueSource(folder);
        var held = await HeldAsync(cancellationToken);
        var hasChanged = Changed(source, held).Count > 0;
        if (!hasChanged && !HasCalendarChanged(held) && !HaveRollupsChanged(held))
            return new([], watch.Elapsed);
        var batches = hasChanged ? ReadAll(source) : [];
        var files = await context.Database.CreateExecutionStrategy().ExecuteAsync(ct => WriteAsync(source, batches, ct), cancellationToken);
        return new(files, watch.Elapsed);
    }

    private async Task<List<SeededFile>> WriteAsync(CatalogueSource source, List<SeedBatch> batches, CancellationToken cancellationToken)
    {
        // A second try after a passing fault starts afresh.
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Asked again: another instance may have written while this one read.
        var held = await HeldAsync(cancellationToken);
        var changed = Changed(source, held);
        var hasCalendarChanged = HasCalendarChanged(held);
        if (changed.Count == 0 && !hasCalendarChanged && !HaveRollupsChanged(held))
            return [];
        var counted = await CountedAsync(cancellationToken);
        var derivesAnew = changed.Exists(c => counted.Contains(c.File.EntityType));
        // They hold on to the rules that they were counted by, and to regions and indicators.
        if (derivesAnew)
            await context.DerivedObservations.ExecuteDeleteAsync(cancellationToken);
        var results = await new SeedWriter(context)
            .WriteAsync([.. batches.Where(batch => changed.Exists(c => c.File == batch.File))], cancellationToken);
        await RememberAsync([.. changed.Select(c => (c.File.Name, c.Hash))], cancellationToken);
        if (hasCalendarChanged)
        {
            results.Add(await _calendar.WriteAsync(cancellationToken));
            await RememberAsync([(WorkingDaysFile.Name, _calendar.Hash)], cancellationToken);
        }

        // Records refer to the catalogue: where there was none, there is nothing to count.
        var figures = new RecordFigures(context, provider, clock);
        if (HaveRollupsChanged(held))
        {
            if (held.Count > 0)
                await figures.RebuildAsync(cancellationToken);
            await RememberAsync([(RollupDefinitions.Name, RollupDefinitions.Hash(context))], cancellationToken);
        }
        else if (derivesAnew)
        {
            await figures.DeriveAsync(cancellationToken);
        }

        if (changed.Count > 0)
            await figures.JudgeAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return results;
    }

    /// <summary>
    /// What derived figures are counted by: their rules, units and regions, and what of the catalogue the rules look into.
    /// </summary>
    private async Task<HashSet<Type>> CountedAsync(CancellationToken cancellationToken) =>
    [
        typeof(DerivationRule), typeof(Indicator), typeof(Region),
        .. (await context.DerivationRules.AsNoTracking().ToListAsync(cancellationToken)).SelectMany(DerivationRules.Read),
    ];

    /// <summary>Reads all files, also unchanged ones: a change in one file may break a reference in another.</summary>
    private List<SeedBatch> ReadAll(CatalogueSource source)
    {
        foreach (var file in CatalogueFiles.All)
            CatalogueCheck.Check(file, source);
        var batches = CatalogueFiles.All.Select(file => file.Read(source, file)).ToList();
        var check = new ReferenceCheck(context.Model, batches);
        foreach (var batch in batches)
        {
            check.Check(batch);
            var type = context.Model.FindEntityType(batch.File.EntityType)!;
            foreach (var entity in batch.Entities)
                EntityGraph.NumberLists(type, entity);
        }

        return batches;
    }

    /// <summary>The hashes of what the database holds, by name.</summary>
    private Task<Dictionary<string, string>> HeldAsync(CancellationToken cancellationToken) =>
        context.SeedFiles.AsNoTracking().ToDictionaryAsync(file => file.Name, file => file.Hash, cancellationToken);

    private static List<(CatalogueFile File, string Hash)> Changed(CatalogueSource source, Dictionary<string, string> held) =>
    [
        .. CatalogueFiles.All
            .Select(file => (File: file, Hash: file.Hash(source)))
            .Where(file => held.GetValueOrDefault(file.File.Name) != file.Hash),
    ];

    private bool HasCalendarChanged(Dictionary<string, string> held) =>
        held.GetValueOrDefault(WorkingDaysFile.Name) != _calendar.Hash;

    /// <summary>Rollups are made by this version of the hub in another way than by the one that wrote them, or were never made.</summary>
    private bool HaveRollupsChanged(Dictionary<string, string> held) =>
        held.GetValueOrDefault(RollupDefinitions.Name) != RollupDefinitions.Hash(context);

    private async Task RememberAsync(List<(string Name, string Hash)> files, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        var names = files.ConvertAll(file => file.Name);
        await context.SeedFiles.Where(file => names.Contains(file.Name)).ExecuteDeleteAsync(cancellationToken);
        context.SeedFiles.AddRange(files.Select(file => new SeedFile
        {
            Name = file.Name,
            Hash = file.Hash,
            SeededAt = clock.GetUtcNow().UtcDateTime,
        }));
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
