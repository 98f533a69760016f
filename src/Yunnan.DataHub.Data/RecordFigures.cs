using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Derivations;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Targets;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data;

/// <summary>
/// What is made of records and figures and kept: rollups, derived figures and judged targets. Whoever writes records or figures keeps it in
/// line, in the same transaction: takes a mark before the first row is written, and refreshes before the commit.
/// </summary>
/// <param name="context">The database.</param>
/// <param name="provider">The kind of database.</param>
/// <param name="clock">Tells the day.</param>
public sealed class RecordFigures(HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock)
{
    private readonly RollupRefresh _rollups = new(context, provider);
    private readonly DerivedFigures _derived = new(context, provider, clock);
    private readonly TargetJudge _judge = new(context, provider, clock);

    /// <summary>
    /// Notes, after the transaction has begun, how far a record's numbers go; other writers wait from here on until it has ended.
    /// </summary>
    public async Task<RecordMark> MarkAsync(Type record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        // Two writers at once would each count the rows of the other, and those of different records meet in the derived figures.
        await provider.LockWritersAsync(context, cancellationToken);
        return new RecordMark(record, HubRollups.For(record).Any() ? await context.LastIdAsync(record, cancellationToken) : 0);
    }

    /// <summary>Counts what was written since the mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="changedKnown">Whether rows from before the mark were changed, too: then all rows are counted anew.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public async Task RefreshAsync(RecordMark mark, bool changedKnown, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mark);
        await (changedKnown
            ? _rollups.RebuildAsync(mark.Record, cancellationToken) : _rollups.AppendAsync(mark.Record, mark.Last, cancellationToken));
        var haveFiguresChanged = await (changedKnown
            ? _derived.RefreshAsync(mark.Record, cancellationToken) : _derived.AddAsync(mark, cancellationToken));
        if (haveFiguresChanged || mark.Record == typeof(Observation))
            await _judge.RefreshAsync(cancellationToken);
    }

    /// <summary>Counts everything anew; in a transaction of its own, if there is none.</summary>
    /// <returns>Whether anything is another than before; in a transaction that is under way nobody asks, and it is taken to be.</returns>
    public async Task<bool> RebuildAsync(CancellationToken cancellationToken = default)
    {
        if (context.Database.CurrentTransaction is null)
            return await context.Database.CreateExecutionStrategy().ExecuteAsync(RebuildAloneAsync);
        await RebuildHereAsync();
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

        async Task RebuildHereAsync()
        {
            await provider.LockWritersAsync(context, cancellationToken);
            foreach (var record in HubRollups.Records)
                await _rollups.RebuildAsync(record, cancellationToken);
            await _derived.RefreshAsync(null, cancellationToken);
            await _judge.RefreshAsync(cancellationToken);
        }
    }

    /// <summary>Judges all targets anew by the figures, in the transaction that is under way.</summary>
    public async Task JudgeAsync(CancellationToken cancellationToken = default)
    {
        await provider.LockWritersAsync(context, cancellationToken);
        await _judge.RefreshAsync(cancellationToken);
    }

    /// <summary>Judges all targets anew, in a transaction of its own, if they were judged from another day than this one.</summary>
    /// <returns>Whether they were.</returns>
    public async Task<bool> JudgeTodayAsync(CancellationToken cancellationToken = default) =>
        await _judge.HasJudgedOnAnotherDayAsync(cancellationToken)
        && await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await provider.LockWritersAsync(context, cancellationToken);
            // Asked again: another instance may have judged while this one waited.
            if (!await _judge.HasJudgedOnAnotherDayAsync(cancellationToken))
                return false;
            await _judge.RefreshAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        });

    /// <summary>
    /// Counts the derived figures anew, in the transaction that is under way. Targets have to be judged anew afterwards.
    /// </summary>
    public async Task DeriveAsync(CancellationToken cancellationToken = default)
    {
        await provider.LockWritersAsync(context, cancellationToken);
        await _derived.RefreshAsync(null, cancellationToken);
    }

    /// <summary>
    /// Takes what stands for made-up records out of the rollups, before these records are deleted. Derived figures have to be counted anew
    /// afterwards.
    /// </summary>
    public async Task DeleteSyntheticAsync(CancellationToken cancellationToken = default)
    {
        await provider.LockWritersAsync(context, cancellationToken);
        await _rollups.DeleteSyntheticAsync(cancellationToken);
    }

    /// <summary>
    /// Counts the derived figures anew, and adds to the rollups what was written since the marks. Targets have to be judged anew
    /// afterwards.
    /// </summary>
    public async Task RefreshAsync(IReadOnlyCollection<RecordMark> marks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(marks);
        foreach (var mark in marks)
            await _rollups.AppendAsync(mark.Record, mark.Last, cancellationToken);
        await _derived.RefreshAsync(null, cancellationToken);
    }
}
