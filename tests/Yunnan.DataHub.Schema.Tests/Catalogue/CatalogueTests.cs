using System.Text.Json.Nodes;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>Nothing of the catalogue is lost on its way through files, database and GraphQL.</summary>
[Collection(HubCollection.Name)]
public sealed class CatalogueTests(Hub hub)
{
    public static TheoryData<string> Files =>
        new(Directory.GetFiles(CatalogueRows.Folder, "*.json").Select(path => Path.GetFileName(path))
            // A row of it makes a body for each region of its levels.
            .Where(file => file != "reporting-bodies.json").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_row_of_a_catalogue_file_is_found_field_for_field(string file)
    {
        var view = CatalogueViews.All.Single(v => v.File == file);
        var rows = CatalogueRows.Of(view);
        var answers = (await AllAsync(view)).ToDictionary(view.KeyOf);

        var differences = rows.SelectMany(row => answers.TryGetValue(view.KeyOf(row), out var answer)
            ? CatalogueComparison.Differences(row, answer, view.KeyOf(row))
            : [$"{view.KeyOf(row)}: not found through GraphQL"]);
        Assert.Equal("", string.Join('\n', differences.Take(20)));
        Assert.Equal(rows.Count, answers.Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_row_is_found_by_its_key_alone(string file)
    {
        var view = CatalogueViews.All.Single(v => v.File == file);
        if (view.SingleField is null)
            return;
        var rows = CatalogueRows.Of(view);
        foreach (var row in new[] { rows[0], rows[rows.Count / 2], rows[^1] })
        {
            var data =
                await hub.DataAsync($$"""query($key: String!) { {{view.SingleField}}(key: $key) { {{view.Selection}} } }""",
                    new { key = view.KeyOf(row) });
            Assert.Empty(CatalogueComparison.Differences(row, Shaped(view, data[view.SingleField]!), view.KeyOf(row)));
        }
        var none = await hub.DataAsync($$"""{ {{view.SingleField}}(key: "no such key") { __typename } }""");
        Assert.Null(none[view.SingleField]);
    }

    /// <summary>All rows, page by page as a client reads them.</summary>
    private async Task<List<JsonObject>> AllAsync(CatalogueView view)
    {
        var query = $$"""
            query($first: Int!, $after: String) {
              {{view.RootField}}(first: $first, after: $after{{(view.Where is null ? "" : $", where: {view.Where}")}}) {
                totalCount pageInfo { hasNextPage endCursor } nodes { {{view.Selection}} }
              }
            }
            """;
        List<JsonObject> all = [];
        for (string? after = null; ;)
        {
            var page = (await hub.DataAsync(query, new { first = view.PageSize, after }))[view.RootField]!;
            // The page, its count, and one for each nested list: never one for each row.
            Assert.InRange(hub.Statements.Count, 2, 2 + NestedLists(page["nodes"], "").Distinct().Count());
            all.AddRange(page["nodes"]!.AsArray().Select(node => Shaped(view, node!)));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
            {
                Assert.Equal((int)page["totalCount"]!, all.Count);
                return all;
            }
            after = (string)page["pageInfo"]!["endCursor"]!;
        }
    }

    private static IEnumerable<string> NestedLists(JsonNode? node, string path) => node switch
    {
        JsonArray rows => rows.SelectMany(row => NestedLists(row, path)),
        JsonObject row => row.SelectMany(field => NestedLists(field.Value, $"{path}.{field.Key}")
            .Concat(field.Value is JsonArray list && list.All(item => item is JsonObject) ? [$"{path}.{field.Key}"] : [])),
        _ => [],
    };

    private static JsonObject Shaped(CatalogueView view, JsonNode answer)
    {
        var row = answer.DeepClone().AsObject();
        view.Shape(row);
        return CatalogueRows.Sorted(row, view);
    }
}
