using System.Text.Json.Nodes;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>The rows of the catalogue's files, as they lie in the repository.</summary>
internal static class CatalogueRows
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "seed", "catalogue");

    public static List<JsonObject> Of(CatalogueView view)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, view.File)))!;
        return [.. view.Rows(file).Select(row => Sorted(row, view))];
    }

    /// <summary>Puts lists without an order of their own into one order.</summary>
    public static JsonObject Sorted(JsonObject row, CatalogueView view)
    {
        foreach (var field in view.Unordered)
            row[field] = new JsonArray(
                [.. row[field]!.AsArray().Select(item => (string)item!).Order(StringComparer.Ordinal)
                    .Select(text => JsonValue.Create(text))]);
        return row;
    }
}
