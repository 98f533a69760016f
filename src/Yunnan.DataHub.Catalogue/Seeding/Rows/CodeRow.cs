using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of codes.json.</summary>
internal sealed record CodeRow(
    [property: JsonPropertyName("list")] string CodeListKey,
    [property: JsonPropertyName("code")] string Value,
    string NameZh,
    string NameEn,
    List<string> Aliases,
    string? Group,
    string? PolicyDocumentKey,
    string? Clause,
    int? Line,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil);
