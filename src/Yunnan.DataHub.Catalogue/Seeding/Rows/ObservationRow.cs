using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of observations.json.</summary>
internal sealed record ObservationRow(
    string IndicatorKey,
    [property: JsonPropertyName("parts")] List<string> PartKeys,
    string RegionKey,
    int Year,
    decimal Value,
    string Unit,
    string? Note,
    List<SourceRow> Sources);
