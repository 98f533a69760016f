using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>How the catalogue's files are read: strictly, so that nothing in them is dropped or guessed.</summary>
internal static class CatalogueJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = new CatalogueNaming(),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new VocabularyConverterFactory(), new TrimmedTextConverter() },
    };

    /// <summary>How a part of a file that stays JSON is kept: on one line, Chinese as it is.</summary>
    public static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as text, if it is one.</summary>
    public static string? Text(this JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : null;

    /// <summary>The value as number, if it is one.</summary>
    public static decimal? Number(this JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;
}
