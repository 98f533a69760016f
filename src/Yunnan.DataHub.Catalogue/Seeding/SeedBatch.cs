using Yunnan.DataHub.Data.Configurations;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>The rows of one seed file as entities, with the links that they state to rows of other files.</summary>
internal sealed record SeedBatch(CatalogueFile File, IReadOnlyList<object> Entities, IReadOnlyList<SeedLink> Links);

/// <summary>A link between two rows, and the field that states it.</summary>
internal sealed record SeedLink(Link Table, string OwnerKey, string OtherKey, Type OtherType, string Field);
