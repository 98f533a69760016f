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

    /// <summary>Where the program's own documents are.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "schema", "operations");

    /// <summary>Reads all documents below a folder.</summary>

    /// <exception cref="HubConfigurationException">The folder or a file can't be read.</exception>
    public static IReadOnlyList<TrustedDocument> Read(string folder)
    {
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
