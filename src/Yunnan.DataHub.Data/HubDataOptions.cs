namespace Yunnan.DataHub.Data;

/// <summary>Where the data room finds what it needs.</summary>
public sealed class HubDataOptions
{
    /// <summary>Folder from which relative paths of settings count.</summary>
    public required string ContentRoot { get; init; }
}
