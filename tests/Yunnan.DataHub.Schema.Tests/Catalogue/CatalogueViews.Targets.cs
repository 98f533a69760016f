using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

internal static partial class CatalogueViews
{
    private const string Places = "breakdown1Key breakdown2Key breakdown3Key";

    private static readonly string[] _places = Places.Split(' ');

    private static CatalogueView Indicators => new("indicators.json", "indicators", $$"""
        key nameZh nameEn unitZh unitEn measure direction domain dimensions {{Places}} derivation { fact aggregate filter }
        ratio { numerator: numeratorKey denominator: denominatorKey } {{Sources}}
        """)
    {
        SingleField = "indicator",
        Shape = row => row.Words("measure", "direction", "domain").Gathered("breakdowns", _places).Each("derivation", derivation => derivation
            .Texts(["fact"], text => string.Concat(text.Split('_').Select(word => word[0] + word[1..].ToLowerInvariant())))
            .Texts(["aggregate"], text => CatalogueShapes.Word(text).Replace("sum-", "sum:", StringComparison.Ordinal))),
    };

    private static CatalogueView Derivations => new("derivations.json", "derivationRules", $"""
        key indicator: indicatorKey qualifier {Places} record where aggregate reading date until end since note
        """)
    {
        SingleField = "derivationRule",
        Shape = row =>
        {
            row["where"] = JsonNode.Parse((string)row["where"]!);
            row.Gathered("parts", _places).Words("reading").Texts(["aggregate"], text => CatalogueShapes.Word(text).Replace("sum-", "sum:", StringComparison.Ordinal));
        },
    };

    private static CatalogueView Targets => new("targets.json", "targets", $$"""
        id: key indicator: indicatorKey qualifier {{Places}} document: policyDocumentKey clause line comparator value valueMax unit periodStart dueYear due dueStated
        baseline { year value } milestones { year comparator value } scope appliesTo holdsForEach programme: programmeKey honours { key } responsible { printed }
        kind binding headline relations: relatedTargets(where: { isStated: { eq: true } }) { type target: targetKey note } note {{Sources}}
        """)
    {
        Key = ["id"],
        SingleField = "target",
        Unordered = ["honours"],
        Shape = row => row.Signs("comparator").Words("kind").Members("honours", "key").Gathered("parts", _places).Members("responsible", "printed")
            .Each("milestones", milestone => milestone.Signs("comparator")).Each("relations", relation => relation.Words("type")),
    };

    private static CatalogueView Observations => new("observations.json", "observations", $$"""
        indicator: indicatorKey {{Places}} region: regionKey year value unit note {{Sources}}
        """)
    {
        Key = ["indicator", "region", "year"],
        Shape = row => row.Gathered("parts", _places),
        Where = "{ importedAt: { eq: null } }",
    };
}
