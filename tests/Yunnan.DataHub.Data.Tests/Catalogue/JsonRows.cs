using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

/// <summary>Short ways to look into and change rows of seed files.</summary>
internal static class JsonRows
{
    public static JsonObject Row(this JsonArray rows, string key) =>
        rows.Select(row => row!.AsObject()).Single(row => (string?)(row["key"] ?? row["id"] ?? row["code"]) == key);

    /// <summary>A copy of a row under another English name: no two rows may have the same.</summary>
    public static JsonObject Copy(this JsonArray rows, string key)
    {
        var copy = rows.Row(key).DeepClone().AsObject();
        copy["nameEn"] = "Another";
        return copy;
    }

    public static void RemoveRow(this JsonArray rows, string key) => rows.Remove((JsonNode)rows.Row(key));

    /// <summary>
    /// How many values a path leads to, through lists: <c>conflicts.values</c> counts the values of all conflicts of all rows.
    /// </summary>
    public static int Count(JsonNode? node, string path)
    {
        // A null in a list is an item of it, such as a cell in which nothing is printed.
        if (node is JsonArray list)
            return list.Sum(item => item is null ? 1 : Count(item, path));
        if (node is null)
            return 0;
        if (path.Length == 0)
            return 1;
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var (name, rest) = dot < 0 ? (path, "") : (path[..dot], path[(dot + 1)..]);
        return Count(node[name], rest);
    }
}
