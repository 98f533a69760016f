using System.Globalization;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>A row as a line of text, the same for JSON and for objects.</summary>
internal static class Line
{
    /// <summary>The node at a path of fields.</summary>
    public static JsonNode? At(JsonNode node, string path) =>
        path.Split('.').Aggregate((JsonNode?)node, (found, field) => found is JsonArray list ? list[0]?[field] : found?[field]);

    public static string Of(IEnumerable<object?> values) => string.Join(" | ", values.Select(Show));

    public static string Of(params object?[] values) => Of((IEnumerable<object?>)values);

    /// <summary>The lines of rows, sorted.</summary>
    public static IReadOnlyList<string> Of<T>(IEnumerable<T> rows, Func<T, object?[]> values) =>
        [.. rows.Select(row => Of(values(row))).Order(StringComparer.Ordinal)];

    private static string Show(object? value) => value switch
    {
        null => "-",
        JsonArray list => list.Count.ToString(CultureInfo.InvariantCulture),
        JsonNode node => node.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        Enum name =>
            string.Concat(
                name.ToString()
                    .Select((letter, i) => i > 0 && char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString())),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
