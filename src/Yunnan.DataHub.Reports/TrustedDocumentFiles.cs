using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine.Documents;

namespace Yunnan.DataHub.Reports;

/// <summary>Trusted documents are files: the path below their folder, without the extension, is the id.</summary>
public static class TrustedDocumentFiles
{
    /// <summary>The setting that names the folder.</summary>
    public const string FolderSetting = "Hub:TrustedDocuments:Folder";

    /// <summary>The extension of a document's file.</summary>
    public const string Extension = ".graphql";

    /// <summary>Reads all documents below the folder that the setting names; without it, the program's own.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="root">The folder from which a relative path leads.</param>
    /// <exception cref="HubConfigurationException">The folder or a file can't be read.</exception>
    public static IReadOnlyList<TrustedDocument> Read(IConfiguration configuration, string root)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var folder = configuration[FolderSetting] is { Length: > 0 } path
            ? Path.GetFullPath(path, root) : Path.Combine(AppContext.BaseDirectory, "schema", "operations");
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                    .Select(file => new TrustedDocument(Id(folder, file), File.ReadAllText(file))),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HubConfigurationException($"{FolderSetting} is '{folder}', which can't be read: {e.Message}");
        }
    }

    private static string Id(string folder, string file) =>
        Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace(Path.DirectorySeparatorChar, '/');
}
