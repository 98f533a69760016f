using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>Seeds whichever context it is given from one folder of files, and the calendar.</summary>
internal sealed class CatalogueSeeding(IHubDatabaseProvider provider, string folder, TimeProvider clock, string? calendar)
    : ICatalogueSeeder
{
    public async Task<IReadOnlyList<string>> ChangedFilesAsync(HubDbContext context, CancellationToken cancellationToken) =>
        await Seeder(context).ChangedFilesAsync(cancellationToken);

    public Task<SeedResult> SeedAsync(HubDbContext context, CancellationToken cancellationToken) =>
        Seeder(context).SeedAsync(cancellationToken);

    private CatalogueSeeder Seeder(HubDbContext context) => new(context, provider, folder, clock, calendar);
}
