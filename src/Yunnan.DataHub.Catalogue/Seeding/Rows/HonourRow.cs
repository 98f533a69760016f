using System.Text.Json.Serialization;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Honours;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of honours.json.</summary>
internal sealed record HonourRow(
    string Key,
    string NameZh,
    string NameEn,
    List<string> Aliases,
    AdministrativeLevel Level,
    RecipientKind RecipientKind,
    [property: JsonPropertyName("grantor")] List<string> GrantorNames,
    int? CycleYears,
    HonourQuotaRow? Quota,
    List<HonourRuleRow> Rules,
    List<CompositionRuleRow> CompositionRules,
    List<RewardRow> Rewards,
    List<string> Eligibility,
    List<ProcessStepRow> Process,
    int? PublicityWorkingDays,
    int? ValidityYears,
    int? ReviewCycleYears,
    string? ReviewNote,
    RatingsRow? Ratings,
    List<string> Revocation,
    [property: JsonPropertyName("leadsTo")] List<string> LeadsToKeys,
    [property: JsonPropertyName("requires")] List<string> RequiresKeys,
    string? Family,
    string? ProgrammeKey,
    List<SourceRow> Sources,
    RequirementMode? RequiresMode = null,
    bool? RequiresStrict = null,
    string? RequiresNote = null,
    List<ConflictRow>? Conflicts = null,
    List<string>? Levels = null,
    string? LeadsToNote = null);

/// <summary>How often an honour is given.</summary>
internal sealed record HonourQuotaRow(
    decimal Value,
    QuotaPeriod Per,
    bool Cap,
    string Clause,
    int Line,
    Comparator? Comparator = null,
    bool? Approximate = null,
    string? Unit = null,
    decimal? Min = null);

/// <summary>A rule on how an honour is given.</summary>
internal sealed record HonourRuleRow(string Rule, string PolicyDocumentKey);

/// <summary>A rule on the make-up of those selected.</summary>
internal sealed record CompositionRuleRow(
    string What, Comparator Comparator, string Basis, CompositionSourceRow Source, decimal? Count = null, decimal? Percent = null);

/// <summary>Where a composition rule is stated.</summary>
internal sealed record CompositionSourceRow(string PolicyDocumentKey, string Clause, int Line);

/// <summary>What comes with an honour.</summary>
internal sealed record RewardRow(
    decimal? Amount, string Unit, string To, string PolicyDocumentKey, string Clause, int Line, List<string>? AlsoIn = null);

/// <summary>A step on the way to an honour.</summary>
internal sealed record ProcessStepRow(string Step, int? Days, DayKind? DayKind = null);

/// <summary>How holders are graded.</summary>
internal sealed record RatingsRow(
    RatingScale Scale,
    List<HonourRaterRow> Raters,
    int? Min = null,
    int? Max = null,
    int? Initial = null,
    int? CycleYears = null,
    int? MinYearsBeforePromotion = null,
    bool? Stepwise = null,
    List<RatingUseRow>? Uses = null,
    string? Failure = null,
    List<string>? Levels = null,
    List<int>? LevelsNamed = null);

/// <summary>A body that decides on ratings.</summary>
[JsonConverter(typeof(HonourRaterConverter))]
internal sealed record HonourRaterRow(List<int> Levels, string By, string? Note = null);

/// <summary>What a rating brings.</summary>
internal sealed record RatingUseRow(string Effect, int? AtLeast = null, int? Level = null);
