using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Imports;

/// <summary>
/// Imports a CSV file of observations, all of it or nothing. The file is read twice, row by row: once to check every cell, and only if all
/// are
/// good once more to write, in one transaction. A figure that is there already (same indicator, region, period, dimension and organisation)
/// is
/// updated where it differs, so importing a file again changes nothing.
/// </summary>
/// <param name="context">The database, with the catalogue seeded.</param>
/// <param name="clock">Tells the time and the day of the import.</param>
public sealed class ObservationImport(HubDbContext context, TimeProvider clock)
{
    // Keys of a batch are parameters of one query; SQL Server takes 2,100.
    private const int BatchSize = 500;

    /// <summary>Imports the file, or says what is wrong with it.</summary>
    /// <param name="csv">UTF-8 text, with or without byte order mark; it must be seekable, because it is read twice.</param>
    /// <param name="options">How it is imported.</param>
    /// <param name="cancellationToken">Breaks off; nothing is written then.</param>
    /// <exception cref="InvalidDataException">The file was changed between the two readings; nothing is written then.</exception>
    public async Task<ObservationImportResult> RunAsync(
        Stream csv, ObservationImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ObservationImportOptions();
        if (!csv.CanSeek)
        {
            throw new ArgumentException("The file is read twice, so the stream must be seekable.", nameof(csv));
        }

        var today = clock.Today;
        var check = await ObservationCheck.LoadAsync(context, today, options.SyntheticOnly, cancellationToken);
        var rejections = new Rejections(options.ListedRejections, options.OnRejected);
        var rows = await CheckAsync(csv, check, rejections, cancellationToken);
        if (rejections.Count > 0)
        {
            return new ObservationImportResult { Rows = rows, RejectedCount = rejections.Count, Rejected = rejections.Listed };
        }

        return context.Database.CurrentTransaction is not null || options.DryRun
            ? await WriteAsync(csv, check, options, rows, cancellationToken)
            : await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                context.ChangeTracker.Clear();
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                var result = await WriteAsync(csv, check, options, rows, cancellationToken);
                // A commit gives the data another version, which ends every ETag.
                if (result is not { Inserted: 0, Updated: 0 }) await transaction.CommitAsync(cancellationToken);
                return result;
            });
    }

    private static async Task<long> CheckAsync(
        Stream csv, ObservationCheck check, Rejections rejections, CancellationToken cancellationToken)
    {
        var rowOfKey = new Dictionary<string, long>(StringComparer.Ordinal);
        var rows = 0L;
        await foreach (var row in new CsvRows(csv, rejections).ReadAsync(cancellationToken))
        {
            rows++;
            if (check.Check(row, rejections) is { } observation && !rowOfKey.TryAdd(observation.Figure.Key, row.Number))
            {
                rejections.Add(
                    row.Number,
                    null,
                    null,
                    $"The same figure is in row {rowOfKey[observation.Figure.Key]}: indicator, region, period, dimension and organisation are equal.");
            }
        }

        return rows;
    }

    private async Task<ObservationImportResult> WriteAsync(
        Stream csv, ObservationCheck check, ObservationImportOptions options, long rows, CancellationToken cancellationToken)
    {
        var nothing = new Rejections(options.ListedRejections, options.OnRejected);
        var result = new ObservationImportResult();
        var batch = new List<CheckedObservation>(BatchSize);
        await foreach (var row in new CsvRows(csv, nothing).ReadAsync(cancellationToken))
        {
            batch.Add(check.Check(row, nothing) ?? throw Changed());
            if (batch.Count == BatchSize)
            {
                result = await WriteBatchAsync(batch, result, options.DryRun, cancellationToken);
                batch.Clear();
            }
        }

        result = await WriteBatchAsync(batch, result, options.DryRun, cancellationToken);
        return result.Rows == rows && nothing.Count == 0 ? result : throw Changed();

        static InvalidDataException Changed() => new("The file was changed while it was read. Nothing was imported.");
    }

    private async Task<ObservationImportResult> WriteBatchAsync(
        List<CheckedObservation> batch, ObservationImportResult soFar, bool dryRun, CancellationToken cancellationToken)
    {
        var keys = batch.Select(row => row.Figure.Key).ToList();
        var known = await context.Observations.IgnoreAutoIncludes()
            .Where(o => keys.Contains(o.Key))
            .ToDictionaryAsync(o => o.Key, StringComparer.Ordinal, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var (inserted, updated) = (0, 0);
        foreach (var row in batch)
        {
            var observation = row.Figure;
            observation.ImportedAt = now;
            if (!known.TryGetValue(observation.Key, out var before))
            {
                inserted++;
                context.Observations.Add(observation);
            }
            else if (TakeOver(row, before))
            {
                updated++;
            }
        }

        if (!dryRun && inserted + updated > 0)
        {
            await context.SaveChangesAsync(cancellationToken);
        }

        // What is written is forgotten, so that a file of any size needs the memory of a batch.
        context.ChangeTracker.Clear();
        return soFar with
        {
            Rows = soFar.Rows + batch.Count,
            Inserted = soFar.Inserted + inserted,
            Updated = soFar.Updated + updated,
            Unchanged = soFar.Unchanged + batch.Count - inserted - updated,
            Cleared = Cleared(batch, soFar.Cleared),
        };
    }

    private static Dictionary<string, long> Cleared(List<CheckedObservation> batch, IReadOnlyDictionary<string, long> soFar)
    {
        var cleared = new Dictionary<string, long>(soFar);
        Add(ObservationColumns.Source, batch.Count(row => row.ClearsSource));
        Add(ObservationColumns.Note, batch.Count(row => row.ClearsNote));
        return cleared;

        void Add(string column, int count)
        {
            if (count > 0) cleared[column] = cleared.GetValueOrDefault(column) + count;
        }
    }

    /// <summary>Brings the stored figure up to the new one; false where nothing differs.</summary>
    private static bool TakeOver(CheckedObservation row, Observation stored)
    {
        var now = row.Figure;
        if (!row.ClearsNote) now.Note ??= stored.Note;
        if (!row.ClearsSource) now.Source ??= stored.Source;
        if ((stored.Value, stored.Unit, stored.Status, stored.Note, stored.Source, stored.IsSynthetic)
            == (now.Value, now.Unit, now.Status, now.Note, now.Source, now.IsSynthetic))
        {
            return false;
        }

        (stored.Value, stored.Unit, stored.Status, stored.Note, stored.Source, stored.IsSynthetic, stored.ImportedAt) =
            (now.Value, now.Unit, now.Status, now.Note, now.Source, now.IsSynthetic, now.ImportedAt);
        return true;
    }
}
