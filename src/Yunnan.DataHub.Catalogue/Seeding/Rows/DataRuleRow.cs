using System.Text.Json;
using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of data-rules.json.</summary>
internal sealed record DataRuleRow(
    string Key,
    DataRuleTopic Topic,
    string Rule,
    [property: JsonPropertyName("parameter")] Dictionary<string, JsonElement>? ParameterValues,
    List<SourceRow> Sources);
