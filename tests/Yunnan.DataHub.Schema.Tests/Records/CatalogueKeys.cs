using System.Text.Json.Nodes;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>Keys of the catalogue that records may refer to, whichever they are.</summary>
internal static class CatalogueKeys
{
    public static string First(string file) =>
        (string)JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seed", "catalogue", file)))!.AsArray()[0]!["key"]!;
}
