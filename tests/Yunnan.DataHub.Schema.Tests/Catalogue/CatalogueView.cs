using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>How the rows of a catalogue file are asked for, and how an answer is turned back into the file's own shape.</summary>
/// <param name="File">The file below <c>seed/catalogue</c>.</param>
/// <param name="RootField">The connection that holds its rows.</param>
/// <param name="Selection">All that the file tells of a row. Aliases give the file's names.</param>
internal sealed record CatalogueView(string File, string RootField, string Selection)
{
    /// <summary>The fields that tell a row from all others, in the file.</summary>
    public string[] Key { get; init; } = ["key"];

    /// <summary>The single root field with an argument <c>key</c>; null where the file gives its rows no key.</summary>
    public string? SingleField { get; init; }

    /// <summary>Lists of keys whose order the hub does not keep: they are links between rows.</summary>
    public string[] Unordered { get; init; } = [];

    /// <summary>Rows to leave out: those that don't come from the catalogue.</summary>
    public string? Where { get; init; }

    /// <summary>Rows of a page. Rows with many lists are dear, and a page may not cost more than the hub allows.</summary>
    public int PageSize { get; init; } = 200;

    /// <summary>Turns a row of the answer into the file's shape.</summary>
    public Action<JsonObject> Shape { get; init; } = _ => { };

    /// <summary>The rows of the file.</summary>
    public Func<JsonNode, IEnumerable<JsonObject>> Rows { get; init; } = file => file.AsArray().Select(row => row!.AsObject());

    public string KeyOf(JsonObject row) => string.Join('|', Key.Select(name => row[name]?.ToString()));

    public override string ToString() => File;
}
