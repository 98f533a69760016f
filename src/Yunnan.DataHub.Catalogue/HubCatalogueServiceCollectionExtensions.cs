using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Catalogue.Seeding;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Catalogue;

/// <summary>Registers what fills the hub's database with the catalogue.</summary>
public static class HubCatalogueServiceCollectionExtensions
{
    /// <summary>Registers the <see cref="ICatalogueSeeder" /> that <see cref="HubDatabase" /> needs.</summary>
    /// <param name="services">The services, with those of the hub's database.</param>
    /// <param name="folder">Folder of the catalogue's files; by default the one that is delivered beside the program.</param>
    /// <param name="calendar">The calendar's file; by default the one that is delivered beside the program.</param>
    public static IServiceCollection AddHubCatalogue(this IServiceCollection services, string? folder = null, string? calendar = null)
    {
        folder ??= CatalogueFiles.Folder;
        return services.AddSingleton<ICatalogueSeeder>(hub => new CatalogueSeeding(
            hub.GetRequiredService<IHubDatabaseProvider>(), folder, hub.GetRequiredService<TimeProvider>(), calendar));
    }
}
