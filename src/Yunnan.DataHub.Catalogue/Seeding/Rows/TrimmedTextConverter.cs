using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>Text is stored without blanks around it: SQL Server and SQLite disagree on blanks at the end.</summary>
internal sealed class TrimmedTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()!.Trim() : throw new JsonException("A text is expected here.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
