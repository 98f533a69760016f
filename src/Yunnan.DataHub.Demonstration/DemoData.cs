using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Demonstration;

/// <summary>
/// The demonstration observations that come with the hub, of what its records don't hold: never loaded unless asked for, and marked synthetic on every row.
/// </summary>
public static class DemoData
{
    /// <summary>Name of the file among the seed files.</summary>
    public const string FileName = "demo/observations.csv";

    /// <summary>Where the file lies beside the program.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "seed", "demo", "observations.csv");

    /// <summary>
    /// Loads the demonstration observations; where the database holds this very file already, it reads no more than its hash.
    /// </summary>
    /// <param name="context">The database, with the catalogue seeded.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="path">The file; <see cref="DefaultPath"/> where null.</param>
    /// <param name="cancellationToken">Breaks off; nothing is written then.</param>
    /// <returns>Whether something was loaded.</returns>
    /// <exception cref="InvalidDataException">The file doesn't fit the catalogue.</exception>
    public static async Task<bool> LoadAsync(HubDbContext context, TimeProvider clock, string? path = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        await using var csv = File.OpenRead(path ?? DefaultPath);
        var hash = Convert.ToHexString(await SHA256.HashDataAsync(csv, cancellationToken));
        if (await context.SeedFiles.AnyAsync(file => file.Name == FileName && file.Hash == hash, cancellationToken))
        {
            return false;
        }

        await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await DeleteAsync(context, context.Observations.Where(observation => observation.Source != RecordReports.Source), cancellationToken);
            var result = await new ObservationImport(context, clock)
                .RunAsync(csv, new ObservationImportOptions { SyntheticOnly = true }, cancellationToken);
            if (!result.Accepted)
            {
                var (row, column, _, reason) = result.Rejected[0];
                throw new InvalidDataException($"{FileName} doesn't fit the catalogue; row {row}, column {column}: {reason}");
            }

            context.SeedFiles.Add(new SeedFile { Name = FileName, Hash = hash, SeededAt = clock.GetUtcNow().UtcDateTime });
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
            await transaction.CommitAsync(cancellationToken);
        });
        return true;
    }

    /// <summary>Deletes every synthetic observation, however it came in.</summary>
    /// <returns>The number of deleted observations.</returns>
    public static async Task<int> RemoveAsync(HubDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var (wasLoaded, deleted) = await DeleteAsync(context, context.Observations, cancellationToken);
            // A commit gives the data another version.
            if (wasLoaded || deleted > 0) await transaction.CommitAsync(cancellationToken);
            return deleted;
        });
    }

    private static async Task<(bool WasLoaded, int Deleted)> DeleteAsync(HubDbContext context, IQueryable<Observation> figures, CancellationToken cancellationToken) => (
        await context.SeedFiles.Where(file => file.Name == FileName).ExecuteDeleteAsync(cancellationToken) > 0,
        await figures.Where(observation => observation.IsSynthetic).ExecuteDeleteAsync(cancellationToken));
}
