using Mapster;
using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Configurations;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Honours;

namespace Yunnan.DataHub.Catalogue.Seeding.Mapping;

/// <summary>Makes entities of rows: fields of the same name go over by themselves.</summary>
internal static class RowMapper
{
    private static readonly TypeAdapterConfig _config = CreateConfig();

    public static TEntity To<TEntity>(this object row) => row.Adapt<TEntity>(_config);

    /// <summary>Links of a row, one for each key in one of its fields.</summary>
    public static IEnumerable<SeedLink> LinksTo<TOther>(this List<string> keys, Link table, string ownerKey, string field) =>
        keys.Select(key => new SeedLink(table, ownerKey, key, typeof(TOther), field));

    private static TypeAdapterConfig CreateConfig()
    {
        var config = new TypeAdapterConfig();
        // A list that a row leaves out stays the empty list that the entity starts with.
        config.Default.IgnoreNullValues(true);
        config.NewConfig<ConflictValueRow, ConflictValue>()
            .Map(value => value.Text, row => row.Value.Text())
            .Map(value => value.Number, row => row.Value.Number());
        config.NewConfig<CompositionRuleRow, HonourCompositionRule>()
            .Map(rule => rule.PolicyDocumentKey, row => row.Source.PolicyDocumentKey)
            .Map(rule => rule.Clause, row => row.Source.Clause)
            .Map(rule => rule.Line, row => row.Source.Line);
        return config;
    }
}
