namespace Yunnan.DataHub.Data;

/// <summary>Where the data room finds what it needs.</summary>
public sealed class HubDataOptions
{
    /// <summary>Folder from which relative paths of settings count.</summary>
    public required string ContentRoot { get; init; }

    /// <summary>Folder of the catalogue's files; they are delivered beside the program.</summary>
    public string CatalogueFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "seed", "catalogue");
}
