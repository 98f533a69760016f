using System.Globalization;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>Steps that turn GraphQL's spelling into the catalogue's.</summary>
internal static class CatalogueShapes
{
    private static readonly Dictionary<string, string> _signs = new()
    {
        ["LESS"] = "<",
        ["LESS_OR_EQUAL"] = "<=",
        ["EQUAL"] = "=",
        ["APPROXIMATELY"] = "~",
        ["GREATER_OR_EQUAL"] = ">=",
        ["GREATER"] = ">",
        ["BETWEEN"] = "between",
    };

    /// <summary>Enum values: <c>PART_OF</c> is <c>part-of</c> in the catalogue.</summary>
    public static JsonObject Words(this JsonObject row, params string[] fields) => row.Texts(fields, Word);

    /// <summary>Comparators, which the catalogue writes as signs.</summary>
    public static JsonObject Signs(this JsonObject row, params string[] fields) => row.Texts(fields, text => _signs[text]);

    /// <summary>Changes texts; null stays null.</summary>
    public static JsonObject Texts(this JsonObject row, string[] fields, Func<string, string> change)
    {
        foreach (var field in fields)
            row[field] = (string?)row[field] is { } text ? change(text) : null;
        return row;
    }

    /// <summary>Objects of which the catalogue has one member only: <c>[{ key: "a" }]</c> is <c>["a"]</c>.</summary>
    public static JsonObject Members(this JsonObject row, string field, string member)
    {
        row[field] = new JsonArray([.. row[field]!.AsArray().Select(item => item![member]!.DeepClone())]);
        return row;
    }

    /// <summary>Shapes each object of a list, or the one object of a field; null stays null.</summary>
    public static JsonObject Each(this JsonObject row, string field, Action<JsonObject> shape)
    {
        foreach (var item in row[field] switch { JsonArray list => list.ToList(), null => [], var single => [single] })
            shape(item!.AsObject());
        return row;
    }

    /// <summary>Takes fields out of a row and puts them into an object of its own.</summary>
    public static JsonObject Nest(this JsonObject row, string field, params string[] members)
    {
        row[field] = new JsonObject(members.Select(member => KeyValuePair.Create(member, row[member]?.DeepClone())));
        foreach (var member in members)
            row.Remove(member);
        return row;
    }

    /// <summary>Takes texts out of a row and puts those that are there into a list.</summary>
    public static JsonObject Gathered(this JsonObject row, string field, IReadOnlyList<string> members)
    {
        row[field] = new JsonArray([.. members.Select(member => row[member]?.DeepClone()).Where(text => text is not null)]);
        foreach (var member in members)
            row.Remove(member);
        return row;
    }

    /// <summary>A value that is either a text or a number, under the name that the catalogue has for both.</summary>
    public static JsonNode? TextOrNumber(this JsonNode value) => (value["text"] ?? value["number"])?.DeepClone();

    /// <summary>Named values as an object; none are null.</summary>
    public static JsonObject Named(this JsonObject row, string field)
    {
        var values = row[field]!.AsArray();
        row[field] = values.Count == 0
            ? null : new JsonObject(values.Select(value => KeyValuePair.Create((string)value!["name"]!, Value(value))));
        return row;
    }

    /// <summary>Points on which documents disagree.</summary>
    public static JsonObject Conflicts(this JsonObject row) => row.Each("conflicts", conflict => conflict.Each("values", value =>
    {
        value["value"] = value.TextOrNumber();
        value.Remove("text");
        value.Remove("number");
    }));

    public static string Word(string text) => text.ToLowerInvariant().Replace('_', '-');

    private static JsonNode? Value(JsonNode value) =>
        value["items"]!.AsArray() is { Count: > 0 } items
            ? new JsonArray([.. items.Select(Item)]) : value.TextOrNumber() ?? value["flag"]?.DeepClone();

    // The hub keeps the numbers of a list as digits.
    private static JsonNode Item(JsonNode? item) =>
        decimal.TryParse((string?)item, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : item!.DeepClone();
}
