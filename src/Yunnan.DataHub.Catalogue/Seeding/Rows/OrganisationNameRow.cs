using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of organisation-names.json.</summary>
internal sealed record OrganisationNameRow(
    string Key,
    string Printed,
    string? PolicyDocumentKey,
    [property: JsonPropertyName("organisations")] List<string> OrganisationKeys,
    [property: JsonPropertyName("documents")] List<string> DocumentKeys,
    List<string> Fields);
