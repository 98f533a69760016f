using System.Text.Json;
using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of derivations.json.</summary>
internal sealed record DerivationRuleRow(
    string Key,
    string IndicatorKey,
    string? Qualifier,
    [property: JsonPropertyName("parts")] List<string> PartKeys,
    string Record,
    JsonElement Where,
    DerivationAggregate Aggregate,
    DerivationReading Reading,
    string Date,
    string? Until,
    string? End,
    int? Since,
    string? Note);
