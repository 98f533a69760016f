using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

/// <summary>A copy of the catalogue's files that a test may change.</summary>
internal sealed class SeedFolder : IDisposable
{
    public SeedFolder()
    {
        Path = Directory.CreateTempSubdirectory("hub-data-seed-").FullName;
        foreach (var file in Directory.GetFiles(Original,
            "*.json")) File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
    }

    public static string Original => System.IO.Path.Combine(AppContext.BaseDirectory, "seed", "catalogue");

    public string Path { get; }

    /// <summary>The delivered content of a file.</summary>
    public static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Original, file)))!;

    /// <summary>Changes the rows of a file.</summary>
    public void Change(string file, Action<JsonArray> change)
    {
        var path = System.IO.Path.Combine(Path, file);
        var rows = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        change(rows);
        File.WriteAllText(path, rows.ToJsonString());
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
