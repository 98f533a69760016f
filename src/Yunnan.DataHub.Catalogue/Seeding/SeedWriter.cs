using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>
/// Writes the rows of changed files: what hangs on old rows is cleared away, rows are added or overwritten by key,
/// and rows that are in no file any more are removed last, when nothing points to them.
/// </summary>
internal sealed class SeedWriter(HubDbContext context)
{
    private readonly SeedTables _tables = new(context);

    /// <summary>Writes within the transaction of the caller.</summary>
    public async Task<List<SeededFile>> WriteAsync(IReadOnlyList<SeedBatch> batches, CancellationToken cancellationToken)
    {
        var results = new List<SeededFile>();
        var vanished = new List<(IEntityType Type, List<string> Keys)>();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var batch in batches)
        {
            var type = context.Model.FindEntityType(batch.File.EntityType)!;
            var existing = await _tables.KeysAsync(type, batch.File.KeyEnding, cancellationToken);
            if (existing.Count > 0)
                await _tables.ClearPartsAsync(type, batch.File.KeyEnding, cancellationToken);
            results.Add(Track(batch, type, existing));
            vanished.Add((type, [.. existing.Except(batch.Entities.Select(entity => ReferenceCheck.RowKey(type, entity)))]));
        }

        await SaveAsync(batches, cancellationToken);
        foreach (var (type, keys) in Enumerable.Reverse(vanished))
            await _tables.DeleteAsync(type, keys, cancellationToken);
        return results;
    }

    private SeededFile Track(SeedBatch batch, IEntityType type, HashSet<string> existing)
    {
        var updated = 0;
        foreach (var entity in batch.Entities)
        {
            var exists = existing.Contains(ReferenceCheck.RowKey(type, entity));
            if (exists)
                updated++;
            context.ChangeTracker.TrackGraph(entity, exists, node =>
            {
                // Rows of other files that are tracked already are met again by their references.
                if (node.Entry.State != EntityState.Detached)
                    return false;
                node.Entry.State = node.NodeState && InTableOf(type, node.Entry) ? EntityState.Modified : EntityState.Added;
                return true;
            });
            foreach (var kept in exists ? batch.File.Kept : [])
                context.Entry(entity).Property(kept).IsModified = false;
        }

        foreach (var link in batch.Links)
        {
            context.Set<Dictionary<string, object>>(link.Table.Table).Add(new()
            {
                [link.Table.OwnerKey] = link.OwnerKey,
                [link.Table.OtherKey] = link.OtherKey,
            });
        }

        return new(batch.File.Name, batch.Entities.Count - updated, updated, existing.Count - updated);
    }

    private static bool InTableOf(IEntityType root, EntityEntry entry) => entry.Metadata.GetTableName() == root.GetTableName();

    /// <summary>
    /// A programme's quota may name a target that names the programme: such quotas get their target when both rows are there.
    /// </summary>
    private async Task SaveAsync(IEnumerable<SeedBatch> batches, CancellationToken cancellationToken)
    {
        var linked = batches.SelectMany(batch => batch.Entities).OfType<Programme>()
            .Select(programme => programme.Quota)
            .Where(quota => quota?.TargetKey is not null)
            .Select(quota => context.Entry(quota!).Property(q => q.TargetKey))
            .Select(property => (Property: property, Target: property.CurrentValue))
            .ToList();
        linked.ForEach(link => link.Property.CurrentValue = null);
        await context.SaveChangesAsync(cancellationToken);
        linked.ForEach(link => link.Property.CurrentValue = link.Target);
        if (linked.Count > 0)
            await context.SaveChangesAsync(cancellationToken);
    }
}
