using System.Text.Json.Nodes;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.SqlViews;

/// <summary>How far all targets have come, as the view and as the API tell it: lines of the same cells in the same order.</summary>
internal static class TargetProgressRows
{
    private const string Fields = "asOf status method actual actualOn share expectedShare expected ratio dueOn isFinal isSynthetic";
    private const string Columns =
        "as_of, status, method, actual, actual_on, share, expected_share, expected, ratio, due_on, is_final, is_synthetic";
    private const string Province = "530000";

    /// <summary>What the view shows.</summary>
    public static Task<List<string>> OfViewAsync(Hub hub) => hub.WithDatabaseAsync(context =>
        SqlViewRows.ReadAsync(context, $"SELECT target_key, region_key, source, {Columns} FROM report_target_progress"));

    /// <summary>What the API answers for the province and the prefectures, and for the counties of targets that each county has.</summary>
    /// <param name="hub">The hub.</param>
    /// <param name="asOf">The day from which is judged; the API's own without it.</param>
    public static async Task<List<string>> OfApiAsync(Hub hub, string? asOf = null)
    {
        var rows = new List<string>();
        foreach (var source in new[] { "REPORTED", "DERIVED" })
        {
            var how = $"source: {source}{(asOf is null ? "" : $", asOf: \"{asOf}\"")}";
            rows.AddRange(await LinesAsync(hub, "{}", source,
                $"progress({how}) {{ {Fields} }} progressByRegion({how}) {{ regionKey progress {{ {Fields} }} }}"));
            rows.AddRange(await LinesAsync(hub, """{ scope: { eq: "county" }, holdsForEach: { eq: true } }""", source,
                $"progressByRegion(level: COUNTY, {how}) {{ regionKey progress {{ {Fields} }} }}"));
        }
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static async Task<List<string>> LinesAsync(Hub hub, string where, string source, string selection)
    {
        var lines = new List<string>();
        string? after = null;
        do
        {
            // Asked once: that kept plans and T-SQL answer alike, other tests hold.
            var answer = await Hub.TextAsync(
                hub.Client,
                $$"""
                query($after: String) { targets(first: 200, after: $after, where: {{where}}) {
                  nodes { key {{selection}} }
                  pageInfo { endCursor hasNextPage }
                } }
                """, new { after });
            var page = JsonNode.Parse(answer)!["data"]!["targets"]!;
            foreach (var target in page["nodes"]!.AsArray())
            {
                if (target!["progress"] is { } province)
                    lines.Add(Line(target, Province, source, province));
                lines.AddRange(target["progressByRegion"]!.AsArray()
                    .Select(region => Line(target, (string)region!["regionKey"]!, source, region["progress"]!)));
            }
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string)page["pageInfo"]!["endCursor"]! : null;
        }
        while (after is not null);
        return lines;
    }

    private static string Line(JsonNode target, string region, string source, JsonNode progress) =>
        $"{target["key"]}|{region}|{source}|" + string.Join('|', Fields.Split(' ').Select(field => SqlViewRows.Cell(progress[field])));
}
