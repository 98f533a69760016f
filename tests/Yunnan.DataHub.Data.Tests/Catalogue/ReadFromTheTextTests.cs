using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

/// <summary>
/// The catalogue against two lists that were read from the documents' text, apart from it: a hundred rows drawn by lot, figure by figure,
/// and everything that twelve documents set. Whoever changes a row on purpose reads the place again and changes the list.
/// </summary>
public sealed partial class ReadFromTheTextTests
{
    private const int NearbyLines = 3;

    private static readonly Dictionary<string, JsonArray> _files = [];

    [Fact]
    public void A_hundred_rows_drawn_by_lot_say_what_the_text_says()
    {
        var rows = List("rows-read-from-the-text.json")["rows"]!.AsArray();
        Assert.Equal(100, rows.Count);
        var differences =
            from read in rows
            let row = Row(read!)
            from expected in read["expect"]!.AsObject()
            let actual = At(row, expected.Key)
            where !JsonNode.DeepEquals(expected.Value, actual)
            select $"{read["file"]} {read["key"]}: {expected.Key} is {actual?.ToJsonString() ?? "null"}, the text says {expected.Value?.ToJsonString() ?? "null"}";
        Assert.Empty(differences);
        Assert.Empty(
            rows.Where(read => !Cites(read!))
                .Select(read => $"{read!["file"]} {read["key"]} doesn't cite {read["document"]}, line {read["line"]}"));
    }

    [Fact]
    public void Everything_that_twelve_documents_set_has_its_row()
    {
        var items = List("items-of-twelve-documents.json").AsArray();
        Assert.Equal(12, items.Select(item => (string)item!["document"]!).Distinct().Count());
        Assert.True(items.Count >= 143);
        Assert.Empty(
            items.Where(item => !Cites(item!))
                .Select(item => $"{item!["file"]} {item["key"]} doesn't cite {item["document"]}, line {item["line"]}: {item["item"]}"));
    }

    private static JsonNode List(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Catalogue", name)))!;

    private static JsonObject Row(JsonNode read)
    {
        var file = (string)read["file"]!;
        if (!_files.TryGetValue(file, out var rows))
            _files.Add(file, rows = SeedFolder.Read(file).AsArray());
        return rows.Select(row => row!.AsObject()).SingleOrDefault(row => Key(row) == (string)read["key"]!)
            ?? throw new InvalidOperationException($"{file} has no row '{read["key"]}'.");
    }

    private static string Key(JsonObject row) =>
        (string?)(row["key"] ?? row["id"]) ?? $"{row["indicator"]}/{row["region"]}/{row["year"]}";

    /// <summary>The value at a path such as <c>rewards[0].amount</c>.</summary>
    private static JsonNode? At(JsonNode row, string path) => Steps().Matches(path).Aggregate(
        (JsonNode?)row,
        static (node, step) => step.Groups["index"].Success ? node?[int.Parse(step.Groups["index"].Value)] : node?[step.Value]);

    /// <summary>Whether the row cites the document at the line, or nearby: in itself, its sources or its parts.</summary>
    private static bool Cites(JsonNode read)
    {
        var row = Row(read);
        var document = (string)read["document"]!;
        // A document's own row is about all of it.
        return ((string)read["file"]! == "documents.json" && Key(row) == document)
            || Places(row, (string?)row["document"])
                .Any(place => place.Document == document && Math.Abs(place.Line - (int)read["line"]!) <= NearbyLines);
    }

    private static IEnumerable<(string? Document, int Line)> Places(JsonNode? node, string? document) => node switch
    {
        JsonArray list => list.SelectMany(item => Places(item, document)),
        JsonObject part => Places(part, (string?)part["document"] ?? document),
        _ => [],
    };

    private static IEnumerable<(string? Document, int Line)> Places(JsonObject part, string? document) =>
    [
        .. part["line"] is JsonValue line ? [(document, (int)line)] : Array.Empty<(string?, int)>(),
        .. part.SelectMany(member => Places(member.Value, document)),
    ];

    [GeneratedRegex(@"\[(?<index>\d+)\]|[^.\[\]]+")]
    private static partial Regex Steps();
}
