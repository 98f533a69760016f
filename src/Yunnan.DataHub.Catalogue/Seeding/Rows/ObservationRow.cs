namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of observations.json.</summary>
internal sealed record ObservationRow(
    string IndicatorKey, string? Qualifier, string RegionKey, int Year, decimal Value, string Unit, string? Note, List<SourceRow> Sources);
