using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;
using Yunnan.DataHub.Schema.Tests.Support;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>Figures that the hub counted from its records, beside those that were reported.</summary>
[Collection(RecordCollection.Name)]
public sealed class DerivedFigureTests(HubWithRecords records)
{
    private const string SideBySide = """
        query {
          targets(where: { key: { in: ["yn-01/skilled-talent-stock", "yn-01/vocational-training", "yn-01/chief-technicians-new"] } }, order: [{ key: ASC }]) {
            nodes {
              key value
              reported: progress(asOf: "2025-12-31") { actual actualOn share isSynthetic }
              derived: progress(asOf: "2025-12-31", source: DERIVED) { actual actualOn share isSynthetic }
            }
          }
          observationDifferences(where: { regionKey: { in: ["530000", "530100"] } }, order: [{ key: ASC }]) {
            totalCount
            nodes { key indicator { nameZh } region { nameZh } period reportedValue derivedValue difference ratio isSynthetic }
          }
          observationDifferenceAggregate(where: { difference: { neq: 0 } }) { count groups(by: [INDICATOR_KEY]) { key { indicatorKey } count max { ratio } } }
        }
        """;

    private Hub Hub => records.Hub;

    [Fact]
    public async Task Reported_and_derived_values_stand_side_by_side_and_are_not_mixed()
    {
        const string Figures = """
            indicator,region,period,breakdown,value,unit,status,reportedBy,source
            skilled-talent-stock,530000,2023,,4,,verified,,test
            skilled-talent-stock,530100,2023,,1,,verified,yn-hrss,test
            vocational-training,530000,2023,,0,,provisional,,test
            """;
        await Hub.ImportFiguresAsync(Figures);
        try
        {
            Snapshot.Match((await Hub.DataAsync(SideBySide)).ToJsonString(Readable));
        }
        finally
        {
            await Hub.WithDatabaseAsync(context => context.Observations.Where(o => o.Source == "test").ExecuteDeleteAsync());
        }
    }

    [Fact]
    public async Task An_indicator_shows_what_was_counted_and_by_which_rule()
    {
        var data = await Hub.DataAsync("""
            { indicator(key: "high-skilled-talent-stock") {
                observations { period }
                derivationRules { record where aggregate reading date until }
                derivedObservations(where: { regionKey: { eq: "530000" }, year: { gte: 2021 } }, order: [{ year: ASC }]) { period periodEnd value unit isSynthetic derivationRule { key } } } }
            """);
        Assert.Equal(
            """{"observations":[],"derivationRules":[{"record":"SkillCertificate","where":"{\"state\":{\"eq\":\"VALID\"},\"levelRank\":{\"gte\":4}}","aggregate":"DISTINCT_PERSONS","reading":"STOCK","date":"issuedOn","until":"validUntil"}],"derivedObservations":[{"period":"2021","periodEnd":"2021-12-31","value":1,"unit":"persons","isSynthetic":false,"derivationRule":{"key":"high-skilled-talent-stock"}},{"period":"2022","periodEnd":"2022-12-31","value":1,"unit":"persons","isSynthetic":false,"derivationRule":{"key":"high-skilled-talent-stock"}},{"period":"2023","periodEnd":"2023-12-31","value":2,"unit":"persons","isSynthetic":false,"derivationRule":{"key":"high-skilled-talent-stock"}}]}""",
            data["indicator"]!.ToJsonString(Readable));
    }

    [Fact]
    public async Task Targets_are_summed_up_by_derived_figures_where_asked()
    {
        const string Query =
            "query ($source: ObservationSource!) { targetSummary(by: STATUS, asOf: \"2025-12-31\", headline: true, source: $source) { "
                + "key total } }";
        var derived = (await Hub.DataAsync(Query, new { source = "DERIVED" }))["targetSummary"]!.ToJsonString();
        Assert.NotEqual((await Hub.DataAsync(Query, new { source = "REPORTED" }))["targetSummary"]!.ToJsonString(), derived);
    }

    /// <summary>The rules' conditions are those of the API: it takes each of them, and counts as many rows as there are.</summary>
    [Fact]
    public async Task Every_rule_s_condition_is_one_that_the_API_takes()
    {
        var rules =
            (await Hub.DataAsync(
                "{ derivationRules(first: 1000) { nodes { key record where } } }"))["derivationRules"]!["nodes"]!.AsArray();
        Assert.NotEmpty(rules);
        foreach (var rule in rules)
        {
            var record = (string)rule!["record"]!;
            var where = JsonSerializer.Deserialize<JsonElement>((string)rule["where"]!);
            var field = char.ToLowerInvariant(record[0]) + record[1..] + "Aggregate";
            var data = await Hub.DataAsync($"query ($where: {record}FilterInput) {{ {field}(where: $where) {{ count }} }}", new { where });
            Assert.True((int)data[field]!["count"]! >= 0, (string)rule["key"]!);
        }
    }

    [Fact]
    public async Task Groups_of_large_records_are_read_from_rollups_and_say_the_same()
    {
        const string Groups =
            "groups(by: [PREFECTURE_KEY, SKILL_LEVEL_KEY, ISSUED_ON_YEAR]) { key { prefectureKey skillLevelKey issuedOnYear } count }";
        var rollup = await Hub.DataAsync($"{{ skillCertificateAggregate {{ {Groups} }} }}");
        Assert.Contains("CertificatesByYear", Assert.Single(Hub.Statements), StringComparison.Ordinal);
        // No rollup holds numbers of certificates.
        var record =
            await Hub.DataAsync($$"""{ skillCertificateAggregate(where: { number: { neq: "" } }) { {{Groups}} } }""", key: Hub.FullKey);
        Assert.Contains("FROM SkillCertificates ", SqlText.Unquoted(Assert.Single(Hub.Statements)), StringComparison.Ordinal);
        Assert.Equal(record["skillCertificateAggregate"]!.ToJsonString(), rollup["skillCertificateAggregate"]!.ToJsonString());
    }

    private static JsonSerializerOptions Readable { get; } = new()
    { WriteIndented = false, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
