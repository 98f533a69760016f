using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

internal static partial class CatalogueViews
{
    private static CatalogueView Documents => new("documents.json", "policyDocuments", """
        id: key no code titleZh titlePrinted titleEn issuers { organisationKey } date effectiveFrom effectiveTo kind level summary excerpt excerptNote
        cites { code title document: citedDocumentKey line }
        repeals { code title document: repealedDocumentKey line }
        history { date event line }
        """)
    {
        Key = ["id"],
        SingleField = "policyDocument",
        Shape = row => row.Words("kind", "level").Members("issuers", "organisationKey"),
    };

    private static CatalogueView RuleParameters => new("rule-parameters.json", "ruleParameters", """
        key document: policyDocumentKey name nameZh comparator value valueText unit note clause line
        """)
    {
        SingleField = "ruleParameter",
        Shape = row => row.Signs("comparator"),
    };

    private static CatalogueView Registers => new("registers.json", "registers", $$"""
        key nameZh nameEn columns rows { cells { column text number } } {{Sources}}
        """)
    {
        SingleField = "register",
        Shape = row =>
            row["rows"] = new JsonArray([.. row["rows"]!.AsArray().Select(r => Cells(row["columns"]!.AsArray(), r!["cells"]!.AsArray()))]),
    };

    private static JsonArray Cells(JsonArray columns, JsonArray cells)
    {
        // A cell is known by its column's name as well as by its place.
        Assert.Equal(columns.Select(c => (string?)c), cells.Select(c => (string?)c!["column"]));
        return [.. cells.Select(cell => cell!.TextOrNumber())];
    }
}
