using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of skill-levels.json.</summary>
internal sealed record SkillLevelRow(
    [property: JsonPropertyName("code")] string Key,
    string NameZh,
    string NameEn,
    int Rank,
    int? NumericLevel,
    bool IsHighSkilled,
    SkillLevelRequirementRow? Requires,
    List<SkillLevelEquivalentRow> Equivalents,
    List<SourceRow> Sources);

/// <summary>The level to be held before.</summary>
internal sealed record SkillLevelRequirementRow(string Code, int MinimumYears);

/// <summary>What the level is equal to.</summary>
internal sealed record SkillLevelEquivalentRow(
    SkillLevelEquivalentKind Kind, string Value, string ValueZh, string Applies, string PolicyDocumentKey);
