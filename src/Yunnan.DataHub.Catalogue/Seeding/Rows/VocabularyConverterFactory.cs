using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>Reads the catalogue's words (<c>service-standard</c>, <c>sum:amount</c>, <c>&gt;=</c>) as enum members.</summary>
internal sealed class VocabularyConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(VocabularyConverter<>).MakeGenericType(typeToConvert))!;
}
