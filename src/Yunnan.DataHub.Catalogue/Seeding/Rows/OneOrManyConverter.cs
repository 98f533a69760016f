using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>Reads a list that is written as a single object when it has one item.</summary>
internal sealed class OneOrManyConverter<TItem> : JsonConverter<List<TItem>>
{
    public override List<TItem> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? JsonSerializer.Deserialize<List<TItem>>(ref reader, options)!
            : [JsonSerializer.Deserialize<TItem>(ref reader, options)!];

    public override void Write(Utf8JsonWriter writer, List<TItem> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
