using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of registers.json.</summary>
internal sealed record RegisterFileRow(
    string Key,
    string NameZh,
    string NameEn,
    List<string> Columns,
    [property: JsonPropertyName("rows")] List<List<JsonElement>> Cells,
    List<SourceRow> Sources);
