using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of reporting-duties.json.</summary>
internal sealed record ReportingDutyRow(
    string Key,
    [property: JsonPropertyName("reporter")] List<string> ReporterKeys,
    string? ReporterPrinted,
    [property: JsonPropertyName("recipient")] List<string> RecipientKeys,
    string? RecipientPrinted,
    string What,
    DutyFrequency Frequency,
    [property: JsonConverter(typeof(OneOrManyConverter<DueRow>))] List<DueRow>? Due,
    string? When,
    string PolicyDocumentKey,
    string Clause,
    int Line,
    bool AlsoHalfYearly = false,
    bool AlsoYearly = false,
    int? AlsoEveryYears = null,
    int? IntervalYears = null,
    int? IntervalMonths = null,
    int? TimesPerMonth = null);

/// <summary>When a duty is due.</summary>
internal sealed record DueRow(
    int? Month,
    int? Day,
    int? Year = null,
    bool YearImplied = false,
    bool EndOfMonth = false,
    int? WithinDays = null,
    int? WithinWorkingDays = null,
    int? WithinMonths = null,
    string? After = null,
    string? Note = null);
