using System.Text.Json;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>Checks what the rows of a file say, where a type can't: brackets, clauses, printed names and names in English.</summary>
internal static class CatalogueCheck
{
    // Each opening bracket stands before its closing one.
    private const string Brackets = "（）()〔〕《》";

    private static readonly string[] _keyFields = ["key", "id", "code"];

    private static readonly string[] _citingFields = ["sources", "funding", "quota", "rewards"];

    /// <summary>Throws at the first thing that is wrong in a file.</summary>
    /// <exception cref="HubSeedException">Names file, row, field and what is wrong.</exception>
    public static void Check(CatalogueFile file, CatalogueSource source)
    {
        var content = source.Read<JsonElement>(file.Name);
        var rows = content.ValueKind == JsonValueKind.Array ? content.EnumerateArray().ToList() : [content];
        var names = new Dictionary<string, string>();
        // A row that is no object is refused when rows are read.
        foreach (var (place, row) in rows.Index().Where(item => item.Item.ValueKind == JsonValueKind.Object))
        {
            var key = KeyOf(row) ?? $"[{place}]";
            foreach (var (field, problem) in Problems(file, row).Concat(NameTaken(file, row, key, names)))
                throw new HubSeedException($"{file.Name}: row '{key}', field '{field}': {problem}.");
        }
    }

    private static IEnumerable<(string Field, string Problem)> Problems(CatalogueFile file, JsonElement row) =>
    [
        .. from text in Texts(row, "") where !AreBracketsPaired(text.Text) select (text.Field, $"the brackets of '{text.Text}' don't pair"),
        .. from part in Citing(file, row) where !IsText(part.Part, "clause") select ($"{part.Field}clause", "the clause is missing"),
        .. from text in Texts(row, "")
           where text.Field.EndsWith("Printed", StringComparison.Ordinal) && IsTranslated(text.Text)
           select (text.Field, $"'{text.Text}' is not as printed: it has Latin letters and no Chinese character"),
    ];

    private static IEnumerable<(string Field, string Problem)> NameTaken(CatalogueFile file, JsonElement row, string key,
        Dictionary<string, string> names)
    {
        if (file.NameField is not { } field || !IsText(row, field))
            yield break;
        var name = row.GetProperty(field).GetString()!.Trim();
        if (!names.TryAdd(name, key))
            yield return (field, $"row '{names[name]}' is named '{name}' too");
    }

    /// <summary>The row or those of its parts that have to say by which clause they stand.</summary>
    private static IEnumerable<(string Field, JsonElement Part)> Citing(CatalogueFile file, JsonElement row)
    {
        if (file.RowsCite)
            yield return ("", row);
        foreach (var field in _citingFields)
        {
            if (!row.TryGetProperty(field, out var value))
                continue;
            var parts = value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().Index().Select(item => ($"{field}[{item.Index}].", item.Item))
                : [($"{field}.", value)];
            foreach (var part in parts.Where(part => part.Item2.ValueKind == JsonValueKind.Object))
                yield return part;
        }
    }

    /// <summary>All texts of a value, each with the path that leads to it.</summary>
    private static IEnumerable<(string Field, string Text)> Texts(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => [(path, value.GetString()!)],
        JsonValueKind.Array => value.EnumerateArray().Index().SelectMany(item => Texts(item.Item, $"{path}[{item.Index}]")),
        JsonValueKind.Object =>
            value.EnumerateObject().SelectMany(member => Texts(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        _ => [],
    };

    private static bool AreBracketsPaired(string text)
    {
        var open = new Stack<int>();
        foreach (var kind in text.Select(character => Brackets.IndexOf(character, StringComparison.Ordinal)).Where(kind => kind >= 0))
        {
            if (kind % 2 == 0)
                open.Push(kind);
            else if (!open.TryPop(out var opened) || opened != kind - 1)
                return false;
        }

        return open.Count == 0;
    }

    private static bool IsTranslated(string text) =>
        text.Any(char.IsAsciiLetter) && !text.Any(character => character is >= '\u4E00' and <= '\u9FFF');

    private static bool IsText(JsonElement row, string field) =>
        row.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            && !string.IsNullOrWhiteSpace(value.GetString());

    private static string? KeyOf(JsonElement row) =>
        _keyFields.Where(field => IsText(row, field)).Select(field => row.GetProperty(field).GetString()).FirstOrDefault();
}
