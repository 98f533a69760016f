using System.Text.Json.Serialization;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of programmes.json.</summary>
internal sealed record ProgrammeRow(
    string Key,
    string NameZh,
    string NameEn,
    List<string> Aliases,
    string? ParentKey,
    ProgrammeCategory Category,
    string? Tier,
    int? PeriodStart,
    int? PeriodEnd,
    [property: JsonPropertyName("lead")] List<string> LeadNames,
    string Description,
    ProgrammeQuotaRow? Quota,
    int? SupportYears,
    int? ServiceYears,
    List<FundingRow> Funding,
    [property: JsonPropertyName("targetRefs")] List<string> TargetKeys,
    List<SourceRow> Sources,
    List<ProgrammePeriodRow>? PeriodsByDocument = null,
    List<ConflictRow>? Conflicts = null,
    string? ServiceNote = null,
    string? YearlyStandardKey = null);

/// <summary>How many a programme is to have.</summary>
internal sealed record ProgrammeQuotaRow(
    decimal Value,
    string Unit,
    string Period,
    bool Approximate,
    string PolicyDocumentKey,
    string Clause,
    int Line,
    Comparator? Comparator = null,
    [property: JsonPropertyName("targetKey")] string? TargetKey = null);

/// <summary>Money that a programme gives.</summary>
internal sealed record FundingRow(string What, decimal? Amount, string Unit, string? Condition, string PolicyDocumentKey, string Clause,
    int Line);

/// <summary>The period according to one document.</summary>
internal sealed record ProgrammePeriodRow(string PolicyDocumentKey, int PeriodStart, int? PeriodEnd);
