using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of indicators.json.</summary>
internal sealed record IndicatorRow(
    string Key,
    string NameZh,
    string NameEn,
    string UnitZh,
    string UnitEn,
    IndicatorMeasure Measure,
    IndicatorDirection Direction,
    IndicatorDomain Domain,
    List<string> Dimensions,
    [property: JsonPropertyName("breakdowns")] List<string> BreakdownKeys,
    DerivationRow? Derivation,
    RatioRow? Ratio,
    List<SourceRow> Sources);

/// <summary>How the hub could count the indicator.</summary>
internal sealed record DerivationRow(DerivationFact Fact, DerivationAggregate Aggregate, string Filter);

/// <summary>The two indicators of a share.</summary>
internal sealed record RatioRow(string NumeratorKey, string DenominatorKey);
