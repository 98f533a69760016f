using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

internal static partial class CatalogueViews
{
    private static CatalogueView Regions => new("regions.json", "regions", """
        code: key nameZh nameEn shortName kind level namesPrinted counties: countyCount parentKey codeSystem source
        """)
    {
        Key = ["code"],
        SingleField = "region",
        Rows = RegionRows,
        Shape = row => row.Words("kind", "level"),
    };

    private static CatalogueView Organisations => new("organisations.json", "organisations", """
        key nameZh nameEn aliases kind level generic roles { document: policyDocumentKey printed role }
        """)
    {
        SingleField = "organisation",
        Shape = row => row.Words("kind", "level"),
    };

    private static CatalogueView OrganisationNames => new("organisation-names.json", "organisationNames", """
        key printed document: policyDocumentKey organisations { key } documents { key } fields
        """)
    {
        SingleField = "organisationName",
        Unordered = ["organisations", "documents"],
        Shape = row => row.Members("organisations", "key").Members("documents", "key"),
    };

    private static CatalogueView CodeLists => new("code-lists.json", "codeLists", "key nameZh nameEn") { SingleField = "codeList" };

    private static CatalogueView Codes => new("codes.json", "codes", """
        key list: codeListKey code: value nameZh nameEn aliases group document: policyDocumentKey clause line validFrom validUntil
        """)
    {
        SingleField = "code",
        Rows = file => file.AsArray().Select(row =>
        {
            var code = row!.DeepClone().AsObject();
            code["key"] = $"{code["list"]}:{code["code"]}";
            return code;
        }),
    };

    private static CatalogueView SkillLevels => new("skill-levels.json", "skillLevels", $$"""
        code: key nameZh nameEn rank numericLevel isHighSkilled requiredLevelKey requiredYears
        equivalents { kind value valueZh applies document: policyDocumentKey } {{Sources}}
        """)
    {
        Key = ["code"],
        SingleField = "skillLevel",
        Shape = row =>
        {
            row["requires"] = row["requiredLevelKey"] is { } level
                ? new JsonObject { ["code"] = level.DeepClone(), ["minimumYears"] = row["requiredYears"]?.DeepClone() }
                : null;
            row.Remove("requiredLevelKey");
            row.Remove("requiredYears");
            row.Each("equivalents", equivalent => equivalent.Words("kind"));
        },
    };

    /// <summary>The file nests the divisions; each is a row here, with what its place in the file says of it.</summary>
    private static IEnumerable<JsonObject> RegionRows(JsonNode file)
    {
        var province = (string)file["province"]!["code"]!;
        return
        [
            Row(file["province"]!, "province", null),
            .. file["prefectures"]!.AsArray().Select(row => Row(row!, "prefecture", province)),
            .. file["counties"]!.AsArray().Select(row => Row(row!, "county", (string)row!["prefecture"]!)),
        ];

        JsonObject Row(JsonNode stated, string level, string? parent)
        {
            var row = stated.DeepClone().AsObject();
            row.Remove("prefecture");
            row["kind"] ??= "province";
            row["level"] = level;
            row["parentKey"] = parent;
            row["codeSystem"] = file["codeSystem"]!.DeepClone();
            row["source"] = file["source"]!.DeepClone();
            return row;
        }
    }
}
