using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Keeps the rollups of a record in line with it, in the transaction that writes the record.</summary>
internal sealed class RollupRefresh(HubDbContext context, IHubDatabaseProvider provider)
{
    /// <summary>Fewer fragments are not worth putting together.</summary>
    private const int FewFragments = 1000;

    /// <summary>Adds what stands for new rows.</summary>
    /// <param name="record">The record.</param>
    /// <param name="above">The highest number of a row before.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public async Task AppendAsync(Type record, long above, CancellationToken cancellationToken)
    {
        var rollups = HubRollups.For(record).Select(rollup => new RollupSql(rollup, context)).ToList();
        if (rollups.Count == 0)
            return;
        var lasts = new Dictionary<RollupTable, long>();
        var filled = new HashSet<RollupTable>();
        foreach (var sql in rollups)
        {
            lasts[sql.Declared] = await context.LastIdAsync(sql.Declared.Type, cancellationToken);
            if (await context.NumberAsync(sql.Count(), cancellationToken) > 0)
                filled.Add(sql.Declared);
        }

        var fromRecord = rollups.FindAll(sql => sql.Declared.Finer is null);
        await provider.FillRollupsAsync(context, RollupFills.Create(fromRecord, above, filled.Contains), cancellationToken);
        foreach (var sql in rollups)
        {
            if (sql.Declared.Finer is { } finer)
                await ExecuteAsync(sql.Append(filled.Contains(sql.Declared)), lasts[finer], cancellationToken);
        }

        // Only now: putting a finer rollup's rows together gives them other numbers.
        foreach (var sql in rollups)
            await CompactAsync(sql, cancellationToken);
    }

    /// <summary>Counts all rows of a record anew.</summary>
    public async Task RebuildAsync(Type record, CancellationToken cancellationToken)
    {
        foreach (var rollup in HubRollups.For(record))
            await ExecuteAsync(new RollupSql(rollup, context).Clear(), null, cancellationToken);
        await AppendAsync(record, 0, cancellationToken);
    }

    /// <summary>Takes away what stands for made-up rows, before these are deleted.</summary>
    public async Task DeleteSyntheticAsync(CancellationToken cancellationToken)
    {
        foreach (var rollup in HubRollups.All)
            await ExecuteAsync(new RollupSql(rollup, context).DeleteSynthetic(), null, cancellationToken);
    }

    private async Task CompactAsync(RollupSql sql, CancellationToken cancellationToken)
    {
        var fragments = await context.NumberAsync(sql.Fragments(), cancellationToken);
        if (fragments < FewFragments || 4 * fragments < await context.NumberAsync(sql.Count(), cancellationToken))
            return;
        var last = await context.LastIdAsync(sql.Declared.Type, cancellationToken);
        await ExecuteAsync(sql.Compact(), last, cancellationToken);
        await ExecuteAsync(sql.DeleteUpTo(), last, cancellationToken);
    }

    private Task<int> ExecuteAsync(string sql, object? value, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(sql, value is null ? [] : [value], cancellationToken);
}
