using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>Checks that every reference of the catalogue leads to a row of the catalogue, before anything is written.</summary>
internal sealed class ReferenceCheck
{
    private readonly IModel _model;
    private readonly Dictionary<Type, (string File, HashSet<string> Keys)> _known = [];

    public ReferenceCheck(IModel model, IEnumerable<SeedBatch> batches)
    {
        _model = model;
        foreach (var batch in batches)
            _known[batch.File.EntityType] = (batch.File.Name, Keys(batch));
    }

    /// <summary>Throws at the first reference of the batch that leads nowhere.</summary>
    /// <exception cref="HubSeedException">Names file, row, field and the key that isn't there.</exception>
    public void Check(SeedBatch batch)
    {
        var type = _model.FindEntityType(batch.File.EntityType)!;
        foreach (var root in batch.Entities)
        {
            foreach (var (partType, part, path) in EntityGraph.Walk(type, root))
            {
                foreach (var foreignKey in References(partType))
                {
                    var key = (string?)foreignKey.Properties[0].PropertyInfo!.GetValue(part);
                    CheckKey(batch.File, RowKey(type, root), path + Field(foreignKey), foreignKey.PrincipalEntityType.ClrType, key);
                }
            }
        }

        foreach (var link in batch.Links)
            CheckKey(batch.File, link.OwnerKey, link.Field, link.OtherType, link.OtherKey);
    }

    public static string RowKey(IEntityType type, object entity) =>
        (string)type.FindPrimaryKey()!.Properties[0].PropertyInfo!.GetValue(entity)!;

    private HashSet<string> Keys(SeedBatch batch)
    {
        var type = _model.FindEntityType(batch.File.EntityType)!;
        var keys = new HashSet<string>();
        foreach (var key in batch.Entities.Select(entity => RowKey(type, entity)))
        {
            if (!keys.Add(key))
                throw new HubSeedException($"{batch.File.Name}: the key '{key}' occurs twice.");
        }

        return keys;
    }

    private IEnumerable<IForeignKey> References(IEntityType type) => type.GetForeignKeys().Where(foreignKey =>
        !foreignKey.IsPart() && foreignKey.Properties is [{ PropertyInfo: not null }]
            && _known.ContainsKey(foreignKey.PrincipalEntityType.ClrType));

    private void CheckKey(CatalogueFile file, string row, string field, Type otherType, string? key)
    {
        var other = _known[otherType];
        if (key is not null && !other.Keys.Contains(key))
            throw new HubSeedException($"{file.Name}: row '{row}', field '{field}': there is no '{key}' in {other.File}.");
    }

    private static string Field(IForeignKey foreignKey) => new CatalogueNaming().ConvertName(foreignKey.Properties[0].Name);
}
