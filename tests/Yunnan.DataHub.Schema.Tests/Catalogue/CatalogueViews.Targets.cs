using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

internal static partial class CatalogueViews
{
    private static CatalogueView Indicators => new("indicators.json", "indicators", $$"""
        key nameZh nameEn unitZh unitEn measure direction domain dimensions breakdowns { key } derivation { fact aggregate filter }
        ratio { numerator: numeratorKey denominator: denominatorKey } {{Sources}}
        """)
    {
        SingleField = "indicator",
        Unordered = ["breakdowns"],
        Shape = row => row.Words("measure", "direction", "domain").Members("breakdowns", "key").Each("derivation", derivation => derivation
            .Texts(["fact"], text => string.Concat(text.Split('_').Select(word => word[0] + word[1..].ToLowerInvariant())))
            .Texts(["aggregate"], text => CatalogueShapes.Word(text).Replace("sum-", "sum:", StringComparison.Ordinal))),
    };

    private static CatalogueView Derivations => new("derivations.json", "derivationRules", """
        key indicator: indicatorKey qualifier record where aggregate reading date until end since note
        """)
    {
        SingleField = "derivationRule",
        Shape = row =>
        {
            row["where"] = JsonNode.Parse((string)row["where"]!);
            row.Words("reading").Texts(["aggregate"], text => CatalogueShapes.Word(text).Replace("sum-", "sum:", StringComparison.Ordinal));
        },
    };

    private static CatalogueView Targets => new("targets.json", "targets", $$"""
        id: key indicator: indicatorKey qualifier parts { key } document: policyDocumentKey clause line comparator value valueMax unit periodStart dueYear due dueStated
        baseline { year value } milestones { year comparator value } scope appliesTo programme: programmeKey honours { key } responsible { printed }
        kind binding headline relations: relatedTargets(where: { isStated: { eq: true } }) { type target: targetKey note } note {{Sources}}
        """)
    {
        Key = ["id"],
        SingleField = "target",
        Unordered = ["honours", "parts"],
        Shape = row => row.Signs("comparator").Words("kind").Members("honours", "key").Members("parts", "key").Members("responsible", "printed")
            .Each("milestones", milestone => milestone.Signs("comparator")).Each("relations", relation => relation.Words("type")),
    };

    private static CatalogueView Observations => new("observations.json", "observations", $$"""
        indicator: indicatorKey qualifier: dimension region: regionKey year value unit note {{Sources}}
        """)
    {
        Key = ["indicator", "qualifier", "region", "year"],
        Where = "{ importedAt: { eq: null } }",
    };
}
