using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Imports.Tables;

namespace Yunnan.DataHub.Imports;

/// <summary>
/// Imports a file of records, all of it or nothing. The file is read once, batch by batch: while one batch is checked, the batch before is
/// written, in one transaction. If anything is rejected, the file is read to its end, so that everything wrong is told, and the transaction
/// is undone. A record that is known by its natural key is updated where it differs, in the columns that the file has; an empty cell leaves
/// it as it is.
/// </summary>
/// <param name="contexts">Makes contexts of the database, with the catalogue seeded.</param>
/// <param name="provider">The kind of database.</param>
/// <param name="configuration">The hub's settings, for the key of identity numbers.</param>
/// <param name="clock">Tells the day of the import.</param>
public sealed class RecordImport(
    IDbContextFactory<HubDbContext> contexts, IHubDatabaseProvider provider, IConfiguration configuration, TimeProvider clock)
{
    private const int BatchSize = 2000;

    /// <summary>Imports the file, or says what is wrong with it.</summary>
    /// <param name="record">What the rows are.</param>
    /// <param name="path">CSV or XLSX, or a zip file with one of these.</param>
    /// <param name="options">How it is imported.</param>
    /// <param name="cancellationToken">Breaks off; nothing is written then.</param>
    public Task<RecordImportResult> RunAsync(
        RecordDeclaration record, string path, RecordImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.ImportAsync(this, path, options ?? new RecordImportOptions(), cancellationToken);
    }

    internal async Task<RecordImportResult> RunAsync<TRecord>(
        RecordDeclaration<TRecord> record, string path, RecordImportOptions options, CancellationToken cancellationToken)
        where TRecord : class
    {
        var rejections = new Rejections(options.ListedRejections, options.OnRejected);
        var rows = 0L;
        var started = Stopwatch.GetTimestamp();
        ImportCounts? written = null;
        string? newKey = null;
        IReadOnlyDictionary<string, long> cleared = new Dictionary<string, long>();
        try
        {
            using var table = TableFile.Open(path);
            if (TableHeader<TRecord>.Read(table, record, rejections) is { } header)
            {
                await using var context = await contexts.CreateDbContextAsync(cancellationToken);
                var stored = ImportTable.Stored(context.Model, typeof(TRecord));
                var target = ImportTable.For(stored, header.Updated, record.Watched, header.Kept, record.Stamp);
                await using var writer = await provider.OpenImportWriterAsync(context, target, cancellationToken);
                var figures = new RecordFigures(context, provider, clock);
                var mark = await figures.MarkAsync(typeof(TRecord), cancellationToken);
                started = Stopwatch.GetTimestamp();
                await WriteRowsAsync(table, header, target, writer);
                if (rows == 0)
                    rejections.Add(null, null, null, "The file has a header and no rows.");
                written = await writer.FinishAsync(cancellationToken);
                Reject(written.Repeated);
                // What changes nothing isn't committed, because a commit gives the data another version, which ends every ETag.
                if (rejections.Count == 0 && !options.DryRun && written is not { Added: 0, Changed: 0 })
                {
                    foreach (var statement in record.FollowUps)
                        await writer.FollowUpAsync(statement, cancellationToken);
                    await figures.RefreshAsync(mark, written.Changed > 0, cancellationToken);
                    if (newKey is not null)
                        await IdentityKeyCheck.RememberAsync(context, newKey, cancellationToken);
                    await writer.CommitAsync(cancellationToken);
                }
            }
        }
        catch (TableException broken)
        {
            rejections.Add(broken.Row, null, null, broken.Message);
        }

        return rejections.Count > 0 || written is null
            ? new RecordImportResult { Rows = rows, RejectedCount = rejections.Count, Rejected = rejections.Listed }
            : new RecordImportResult
            {
                Rows = rows,
                Added = written.Added,
                Changed = written.Changed,
                Unchanged = rows - written.Added - written.Changed,
                Cleared = cleared,
                Took = Stopwatch.GetElapsedTime(started),
            };

        async Task WriteRowsAsync(TableRows table, TableHeader<TRecord> header, ImportTable target, IImportWriter writer)
        {
            // What the rows refer to is looked up while the writer holds its place: nobody deletes it in between.
            await using var lookups = await contexts.CreateDbContextAsync(cancellationToken);
            using var session = await ImportSession.OpenAsync(lookups, record.Catalogues, configuration, clock, cancellationToken);
            var reader = new RecordReader<TRecord>(table, header, record, target, session, Path.GetFileName(path));
            var writing = Task.FromResult<IReadOnlyList<long>>([]);
            try
            {
                while (await reader.ReadAsync(BatchSize, rejections, cancellationToken) is { Count: > 0 } batch)
                {
                    Reject(await writing);
                    writing = Task.Run(() => writer.WriteAsync(batch, cancellationToken), cancellationToken);
                    rows = reader.Rows;
                    options.OnProgress?.Invoke(table.Progress, rows);
                }
            }
            catch (TableException)
            {
                Reject(await writing);
                throw;
            }
            finally
            {
                rows = reader.Rows;
                // The writer may not be undone while it writes.
                await writing.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }

            Reject(await writing);
            newKey = session.NewKey;
            cleared = reader.Cleared;
        }

        void Reject(IReadOnlyList<long> repeated)
        {
            foreach (var row in repeated)
                rejections.Add(row, null, null, $"An earlier row of the file has the same {string.Join(", ", record.Key)}.");
        }
    }
}
