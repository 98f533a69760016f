using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Derivations;
using Yunnan.DataHub.Data.Rollups;

namespace Yunnan.DataHub.Data;

/// <summary>
/// What is counted from the records and kept: rollups and derived figures. Whoever writes records keeps it in line, in the same transaction: takes a mark
/// before the first row is written, and refreshes before the commit.
/// </summary>
/// <param name="context">The database.</param>
/// <param name="provider">The kind of database.</param>
/// <param name="clock">Tells the running year.</param>
public sealed class RecordFigures(HubDbContext context, IHubDatabaseProvider provider, TimeProvider? clock = null)
{
    // Millions of rows are counted in one statement.
    private const int TimeoutSeconds = 3600;

    private readonly RollupRefresh _rollups = new(context, provider);
    private readonly DerivedFigures _derived = new(context, provider, clock ?? TimeProvider.System);

    /// <summary>Notes, after the transaction has begun, how far a record's numbers go; other writers wait from here on until it has ended.</summary>
    public async Task<RecordMark> MarkAsync(Type record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        await LockAsync(cancellationToken);
        return new RecordMark(record, HubRollups.Of(record).Any() ? await context.LastIdAsync(record, cancellationToken) : 0);
    }

    // Two writers at once would each count the rows of the other, and those of different records meet in the derived figures.
    private Task<bool> LockAsync(CancellationToken cancellationToken) => PatientlyAsync(async () =>
    {
        await provider.LockWritersAsync(context, cancellationToken);
        return true;
    });

    /// <summary>Counts what was written since the mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="changedKnown">Whether rows from before the mark were changed, too: then all rows are counted anew.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public Task RefreshAsync(RecordMark mark, bool changedKnown, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return PatientlyAsync(async () =>
        {
            await (changedKnown ? _rollups.RebuildAsync(mark.Record, cancellationToken) : _rollups.AppendAsync(mark.Record, mark.Last, cancellationToken));
            await (changedKnown ? _derived.RefreshAsync(mark.Record, cancellationToken) : _derived.AddAsync(mark, cancellationToken));
            return true;
        });
    }

    /// <summary>Counts everything anew; in a transaction of its own, if there is none.</summary>
    /// <returns>Whether anything is another than before; in a transaction that is under way nobody asks, and it is taken to be.</returns>
    public async Task<bool> RebuildAsync(CancellationToken cancellationToken = default)
    {
        if (context.Database.CurrentTransaction is null)
            return await context.Database.CreateExecutionStrategy().ExecuteAsync(() => PatientlyAsync(RebuildAloneAsync));
        await PatientlyAsync(RebuildHereAsync);
        return true;

        async Task<bool> RebuildAloneAsync()
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var before = await FiguresFingerprint.OfAsync(context, cancellationToken);
            await RebuildHereAsync();
            // A commit gives the data another version, which ends every ETag.
            if (before == await FiguresFingerprint.OfAsync(context, cancellationToken))
                return false;
            await transaction.CommitAsync(cancellationToken);
            return true;
        }

        async Task<bool> RebuildHereAsync()
        {
            await provider.LockWritersAsync(context, cancellationToken);
            foreach (var record in HubRollups.Records)
                await _rollups.RebuildAsync(record, cancellationToken);
            await _derived.RefreshAsync(null, cancellationToken);
            return true;
        }
    }

    /// <summary>Counts the derived figures anew, in the transaction that is under way.</summary>
    public Task DeriveAsync(CancellationToken cancellationToken = default) => PatientlyAsync(async () =>
    {
        await _derived.RefreshAsync(null, cancellationToken);
        return true;
    });

    /// <summary>Takes what stands for made-up records out of the rollups, before these records are deleted. Derived figures have to be counted anew afterwards.</summary>
    public Task DeleteSyntheticAsync(CancellationToken cancellationToken = default) => _rollups.DeleteSyntheticAsync(cancellationToken);

    /// <summary>Counts the derived figures anew, and adds to the rollups what was written since the marks.</summary>
    public Task RefreshAsync(IReadOnlyCollection<RecordMark> marks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return PatientlyAsync(async () =>
        {
            foreach (var mark in marks)
                await _rollups.AppendAsync(mark.Record, mark.Last, cancellationToken);
            await _derived.RefreshAsync(null, cancellationToken);
            return true;
        });
    }

    private async Task<T> PatientlyAsync<T>(Func<Task<T>> work)
    {
        var before = context.Database.GetCommandTimeout();
        context.Database.SetCommandTimeout(TimeoutSeconds);
        try
        {
            return await work();
        }
        finally
        {
            context.Database.SetCommandTimeout(before);
        }
    }
}
