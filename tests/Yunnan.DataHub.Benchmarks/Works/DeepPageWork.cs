using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yunnan.DataHub.Benchmarks.Contenders;
using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>
/// W5: a page 5,000 pages deep against the first one. Certificates are numbered in the order that they are paged in, so the place is known.
/// </summary>
internal static class DeepPageWork
{
    private const int PageRows = 100;
    private const int PagesBefore = 5_000;
    private const int LastBefore = PagesBefore * PageRows;

    private const string Pages =
        """
        query ($after: String) {
          certificates(first: 100, after: $after, order: [{ issuedOn: ASC }]) {
            nodes { number holderNameZh occupationCode level issuedOn score }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    private const string Rows =
        "query ($last: Int!, $next: Int!) { last: certificate(id: $last) { number } next: certificate(id: $next) { number } }";

    private const string Cursor =
        """
        query ($number: String!) {
          certificates(where: { number: { eq: $number } }, order: [{ issuedOn: ASC }]) { edges { cursor } }
        }
        """;

    public static async Task<Work> CreateAsync(ServerFleet servers)
    {
        var server = await servers.GetAsync(ContenderKind.Hub);
        using var client = new HttpClient { BaseAddress = server.Address };
        var rows = await AskAsync(client, Rows, new { last = LastBefore, next = LastBefore + 1 });
        var page = await AskAsync(client, Cursor, new { number = (string?)rows["last"]!["number"] });
        var after = (string?)page["certificates"]!["edges"]![0]!["cursor"];
        var deep = await AskAsync(client, Pages, new { after });
        if ((string?)deep["certificates"]!["nodes"]![0]!["number"] != (string?)rows["next"]!["number"])
            throw new InvalidDataException("W5: the page behind the cursor doesn't begin where it should.");
        return new Work("W5", "page 5,000 deep by cursor",
        [
            new("first", ContenderKind.Hub, WorkRoutes.GraphQL, [GraphQLBody.Of(Pages, new { after = (string?)null })]),
            new("deep", ContenderKind.Hub, WorkRoutes.GraphQL, [GraphQLBody.Of(Pages, new { after })]),
        ], [new("deep", "first", InTime: true)])
        {
            HasOneAnswer = false,
        };
    }

    private static async Task<JsonObject> AskAsync(HttpClient client, string query, object variables)
    {
        using var content = new StringContent(GraphQLBody.Of(query, variables), System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(WorkRoutes.GraphQL, content);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        return answer?["data"] as JsonObject ?? throw new JsonException($"W5: the hub answers {answer}");
    }
}
