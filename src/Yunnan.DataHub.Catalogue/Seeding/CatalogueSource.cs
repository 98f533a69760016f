using System.Text.Json;
using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>The folder of the catalogue's files, read once.</summary>
internal sealed class CatalogueSource(string folder)
{
    private readonly Dictionary<string, byte[]> _contents = [];
    private PrintedNames? _names;
    private PartLists? _parts;

    /// <summary>Printed names of organisations.</summary>
    public PrintedNames Names => _names ??= new PrintedNames(Rows<OrganisationNameRow>(CatalogueFiles.OrganisationNames));

    /// <summary>The lists by which indicators are broken down.</summary>
    public PartLists Parts => _parts ??= new PartLists(Rows<IndicatorRow>(CatalogueFiles.Indicators));

    /// <summary>The bytes of a file.</summary>
    public byte[] Content(string file)
    {
        if (_contents.TryGetValue(file, out var content))
            return content;
        try
        {
            return _contents[file] = File.ReadAllBytes(Path.Combine(folder, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HubSeedException($"The seed file '{file}' can't be read from '{folder}': {e.Message}", e);
        }
    }

    /// <summary>The rows of a file.</summary>
    public List<TRow> Rows<TRow>(string file) => Read<List<TRow>>(file);

    /// <summary>The content of a file that isn't a list.</summary>
    public TRow Read<TRow>(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<TRow>(Content(file), CatalogueJson.Options)
                ?? throw new HubSeedException($"{file}: there are no rows.");
        }
        catch (JsonException e)
        {
            throw new HubSeedException($"{file}: {e.Message}", e);
        }
    }
}
