using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>Compares a row of a catalogue file with what GraphQL gave for it.</summary>
internal static class CatalogueComparison
{
    /// <summary>
    /// Every difference, one a line. A field of the catalogue must have been asked for and hold the same value, null included;
    /// a field that the row leaves out must hold nothing: null, false or an empty list. Numbers are compared as decimals.
    /// </summary>
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path) => (expected, actual) switch
    {
        (JsonObject e, JsonObject a) => Members(e, a, path),
        (JsonArray e, JsonArray a) when e.Count == a.Count =>
            e.Zip(a).SelectMany((pair, i) => Differences(pair.First, pair.Second, $"{path}[{i}]")),
        (JsonValue e, JsonValue a) when Same(e, a) => [],
        (null, null) => [],
        _ => [$"{path}: the catalogue has {Shown(expected)}, GraphQL gives {Shown(actual)}"],
    };

    private static IEnumerable<string> Members(JsonObject expected, JsonObject actual, string path)
    {
        foreach (var (name, value) in expected)
        {
            if (!actual.TryGetPropertyValue(name, out var given))
                yield return $"{path}.{name}: not found through GraphQL";
            else
                foreach (var difference in Differences(value, given, $"{path}.{name}"))
                    yield return difference;
        }
        foreach (var (name, value) in actual)
        {
            if (!expected.ContainsKey(name) && !IsNothing(value))
                yield return $"{path}.{name}: not in the catalogue, GraphQL gives {Shown(value)}";
        }
    }

    private static bool Same(JsonValue expected, JsonValue actual)
    {
        var kind = expected.GetValueKind();
        return kind == actual.GetValueKind() && kind switch
        {
            JsonValueKind.Number => Number(expected) == Number(actual),
            JsonValueKind.String => (string?)expected == (string?)actual,
            _ => true,
        };
    }

    private static bool IsNothing(JsonNode? value) =>
        value is null or JsonArray { Count: 0 } || value.GetValueKind() == JsonValueKind.False;

    private static decimal Number(JsonValue value) => JsonSerializer.Deserialize<decimal>(value.ToJsonString());

    private static string Shown(JsonNode? value) => value?.ToJsonString() ?? "null";
}
