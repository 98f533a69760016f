using Yunnan.DataHub.Model;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of rule-parameters.json.</summary>
internal sealed record RuleParameterRow(
    string Key,
    string PolicyDocumentKey,
    string Name,
    string? NameZh,
    Comparator? Comparator,
    decimal? Value,
    string? ValueText,
    string Unit,
    string? Note,
    string? Clause,
    int Line);
