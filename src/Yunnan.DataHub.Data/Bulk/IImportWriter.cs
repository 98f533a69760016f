namespace Yunnan.DataHub.Data.Bulk;

/// <summary>
/// Writes very many records into one table in one transaction; what isn't committed is undone when the writer is disposed of.
/// </summary>
public interface IImportWriter : IAsyncDisposable
{
    /// <summary>Takes a batch of records.</summary>
    /// <returns>The rows whose natural key came up in an earlier row already.</returns>
    Task<IReadOnlyList<long>> WriteAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken);

    /// <summary>Finishes writing, short of the commit.</summary>
    /// <returns>The counts, and the rows whose natural key came up in an earlier row, as far as they are not known yet.</returns>
    Task<ImportCounts> FinishAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs a statement, after the finish. In it {touched} stands for the condition that the row r of the table was added or changed,
    /// {former} for a query of the values that the watched column had before in changed rows.
    /// </summary>
    Task FollowUpAsync(string statement, CancellationToken cancellationToken);

    /// <summary>Makes what was written last.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}

/// <summary>A record to be written.</summary>
/// <param name="Number">Its row in the file.</param>
/// <param name="Record">The record.</param>
/// <param name="Kept">
/// The columns of the table, a bit each, in which a known record stays as it is, because the row says nothing about them.
/// </param>
public readonly record struct ImportRow(long Number, object Record, ulong Kept = 0);

/// <summary>What a bulk writer wrote.</summary>
/// <param name="Added">Records that were new.</param>
/// <param name="Changed">Records that were there and differed.</param>
/// <param name="Repeated">Rows whose natural key came up in an earlier row.</param>
public sealed record ImportCounts(long Added, long Changed, IReadOnlyList<long> Repeated);
