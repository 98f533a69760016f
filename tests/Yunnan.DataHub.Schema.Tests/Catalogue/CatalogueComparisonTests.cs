using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>The comparison has teeth: it notices whatever is lost or changed.</summary>
public sealed class CatalogueComparisonTests
{
    public static TheoryData<string> Files => CatalogueTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_field_that_is_lost_or_changed_is_noticed_wherever_it_stands(string file)
    {
        HashSet<string> seen = [];
        foreach (var row in CatalogueRows.Of(CatalogueViews.All.Single(view => view.File == file)))
        {
            Assert.Empty(CatalogueComparison.Differences(row, row.DeepClone(), "row"));
            // One row for each path is enough: the comparison doesn't know rows.
            foreach (var path in PathsOf(row).Where(path => seen.Add(Shape(path, row))))
            {
                Assert.NotEmpty(CatalogueComparison.Differences(row, Without(row, path), "row"));
                Assert.NotEmpty(CatalogueComparison.Differences(row, Changed(row, path), "row"));
            }
        }
        Assert.NotEmpty(seen);
    }

    [Theory]
    [InlineData("""{ "a": null }""", """{ "a": 0 }""")]
    [InlineData("""{ "a": null }""", """{ "a": [] }""")]
    [InlineData("""{ "a": null }""", """{ }""")]
    [InlineData("""{ }""", """{ "a": 0 }""")]
    [InlineData("""{ }""", """{ "a": true }""")]
    [InlineData("""{ }""", """{ "a": "" }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""")]
    [InlineData("""{ "a": [1, 2] }""", """{ "a": [2, 1] }""")]
    [InlineData("""{ "a": [1] }""", """{ "a": [1, 1] }""")]
    [InlineData("""{ "a": 0.1 }""", """{ "a": 0.1000000000000000055 }""")]
    public void These_differ(string catalogue, string answer) =>
        Assert.NotEmpty(CatalogueComparison.Differences(JsonNode.Parse(catalogue), JsonNode.Parse(answer), "row"));

    [Theory]
    [InlineData("""{ "a": 1.5 }""", """{ "a": 1.5000 }""")]
    [InlineData("""{ "a": 100000000 }""", """{ "a": 100000000.0 }""")]
    [InlineData("""{ }""", """{ "a": null, "b": [], "c": false }""")]
    public void These_are_the_same(string catalogue, string answer) =>
        Assert.Empty(CatalogueComparison.Differences(JsonNode.Parse(catalogue), JsonNode.Parse(answer), "row"));

    /// <summary>The path of every member of every object in a row.</summary>
    private static IEnumerable<object[]> PathsOf(JsonNode? node) => node switch
    {
        JsonObject members =>
            members.SelectMany(member => PathsOf(member.Value).Prepend([]).Select(rest => (object[])[member.Key, .. rest])),
        JsonArray items => items.SelectMany((item, i) => PathsOf(item).Select(rest => (object[])[i, .. rest])),
        _ => [],
    };

    /// <summary>The path without places in lists, and what stands there.</summary>
    private static string Shape(object[] path, JsonNode row) =>
        string.Join('.', path.OfType<string>()) + " " + (path.Aggregate((JsonNode?)row, Step)?.GetValueKind() ?? JsonValueKind.Null);

    private static JsonNode Without(JsonNode row, object[] path) => Edited(row, path, (parent, name) => parent.Remove(name));

    private static JsonNode Changed(JsonNode row, object[] path) => Edited(row, path, (parent, name) => parent[name] = parent[name] switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => item?.DeepClone()), "one more"]),
        JsonObject => null,
        var value => value?.ToJsonString() == "\"changed\"" ? "changed again" : "changed",
    });

    private static JsonNode Edited(JsonNode row, object[] path, Action<JsonObject, string> edit)
    {
        var copy = row.DeepClone();
        edit(path[..^1].Aggregate((JsonNode?)copy, Step)!.AsObject(), (string)path[^1]);
        return copy;
    }

    private static JsonNode? Step(JsonNode? node, object step) => step is int place ? node![place] : node![(string)step];
}
