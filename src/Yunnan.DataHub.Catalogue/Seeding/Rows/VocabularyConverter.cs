using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>Reads a word of a closed vocabulary; a word that isn't in it is an error.</summary>
internal sealed class VocabularyConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, string> _signs = new()
    {
        ["<"] = "Less",
        ["<="] = "LessOrEqual",
        ["="] = "Equal",
        ["~"] = "Approximately",
        [">="] = "GreaterOrEqual",
        [">"] = "Greater",
    };

    private static readonly Dictionary<string, TEnum> _members =
        Enum.GetValues<TEnum>().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = reader.TokenType == JsonTokenType.String ? reader.GetString()!.Trim() : "";
        var name = _signs.GetValueOrDefault(word) ?? string.Concat(word.Where(char.IsLetterOrDigit));
        return _members.TryGetValue(name, out var value)
            ? value
            : throw new JsonException($"'{word}' is not a word of {typeof(TEnum).Name}; allowed are {string.Join(", ", _members.Keys)}.");
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
