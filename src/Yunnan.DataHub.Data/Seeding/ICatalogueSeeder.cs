namespace Yunnan.DataHub.Data.Seeding;

/// <summary>
/// Fills the database with the catalogue: <see cref="HubDatabase" /> says when, the project Catalogue knows the files and how.
/// </summary>
public interface ICatalogueSeeder
{
    /// <summary>Names of files whose present content the database doesn't hold.</summary>
    Task<IReadOnlyList<string>> ChangedFilesAsync(HubDbContext context, CancellationToken cancellationToken);

    /// <summary>Takes over the changed files in one transaction.</summary>
    /// <exception cref="HubSeedException">A file is wrong; nothing was written.</exception>
    Task<SeedResult> SeedAsync(HubDbContext context, CancellationToken cancellationToken);
}
