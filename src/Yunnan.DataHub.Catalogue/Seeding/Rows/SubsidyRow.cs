using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of subsidies.json.</summary>
internal sealed record SubsidyRow(
    string Key,
    string NameZh,
    string NameEn,
    SubsidyKind Kind,
    SubsidyBeneficiary Beneficiary,
    string BeneficiaryText,
    decimal? Amount,
    decimal? Min,
    decimal? Max,
    SubsidyUnit? Unit,
    string? Per,
    bool OneOff,
    string? Base,
    SubsidyCapRow? Cap,
    string? Level,
    [property: JsonPropertyName("levels")] List<string> LevelCodes,
    string Condition,
    List<string> Exclusions,
    [property: JsonPropertyName("payer")] List<string> PayerKeys,
    string? SkillLevelKey,
    string? UnitNote,
    List<SourceRow> Sources);

/// <summary>The most that is paid.</summary>
internal sealed record SubsidyCapRow(decimal Amount, SubsidyUnit Unit, string Per);
