using System.Text.Json.Serialization;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of targets.json.</summary>
internal sealed record TargetRow(
    [property: JsonPropertyName("id")] string Key,
    string IndicatorKey,
    string? Qualifier,
    [property: JsonPropertyName("parts")] List<string> PartKeys,
    string PolicyDocumentKey,
    string Clause,
    int Line,
    Comparator Comparator,
    decimal? Value,
    decimal? ValueMax,
    string Unit,
    int? PeriodStart,
    int? DueYear,
    DateOnly? Due,
    bool DueStated,
    BaselineRow? Baseline,
    List<MilestoneRow> Milestones,
    string Scope,
    string AppliesTo,
    bool HoldsForEach,
    string? ProgrammeKey,
    [property: JsonPropertyName("honours")] List<string> HonourKeys,
    [property: JsonPropertyName("responsible")] List<string> ResponsibleNames,
    TargetKind Kind,
    bool? Binding,
    bool Headline,
    List<RelationRow> Relations,
    string? Note,
    List<SourceRow> Sources);

/// <summary>The figure from which a target starts.</summary>
internal sealed record BaselineRow(int Year, decimal? Value);

/// <summary>A value on the way.</summary>
internal sealed record MilestoneRow(int Year, Comparator Comparator, decimal Value);

/// <summary>A relation to another target.</summary>
internal sealed record RelationRow(TargetRelationType Type, [property: JsonPropertyName("target")] string RelatedTargetKey, string? Note);
