using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>Reads a rater, which is a bare name when it decides on all ratings.</summary>
internal sealed class HonourRaterConverter : JsonConverter<HonourRaterRow>
{
    public override HonourRaterRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new HonourRaterRow([], reader.GetString()!.Trim());
        var limited = JsonSerializer.Deserialize<LimitedRaterRow>(ref reader, options)!;
        return new HonourRaterRow(limited.Levels, limited.By, limited.Note);
    }

    public override void Write(Utf8JsonWriter writer, HonourRaterRow value, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    private sealed record LimitedRaterRow(List<int> Levels, string By, string? Note = null);
}
