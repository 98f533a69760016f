using System.Text.Json;
using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of certificate-rules.json.</summary>
internal sealed record CertificateRuleRow(
    string Key,
    string NameZh,
    string NameEn,
    CertificateRuleKind Kind,
    string Rule,
    [property: JsonPropertyName("machine")] Dictionary<string, JsonElement>? MachineValues,
    List<SourceRow> Sources);
