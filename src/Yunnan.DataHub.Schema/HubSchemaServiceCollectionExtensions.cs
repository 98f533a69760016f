using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yunnan.DataHub.Catalogue.Seeding;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Hosting;
using Yunnan.DataHub.Schema.Targets;

namespace Yunnan.DataHub.Schema;

/// <summary>Registers the hub's GraphQL schema.</summary>
public static class HubSchemaServiceCollectionExtensions
{
    /// <summary>Adds the schema and what runs it. Needs the hub's database registered.</summary>
    public static IServiceCollection AddHubSchema(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ProgressDay>();
        services.TryAddSingleton(_ => new ProgressFigures());
        return services.AddQueryEngine<HubDbContext>(engine =>
        {
            engine.Names("nameZh", "nameEn", "titleZh", "titleEn", "shortName", "aliases", "namesPrinted", "printed");
            engine.GroupByReferred("nameZh", "titleZh", "what", "year", "birthYear", "batch");
            engine.ValuesOf<Region>(nameof(PlacedRecord.PrefectureKey), region => region.Level == RegionLevel.Prefecture);
            engine.CloseReferences(new ClosedCodes(CodeListFiles.Read()).Of);
            engine.AddCatalogue();
            engine.AddRecords();
            engine.AddRollups();
        });
    }
}
