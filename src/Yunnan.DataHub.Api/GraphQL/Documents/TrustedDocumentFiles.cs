using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine.Documents;

namespace Yunnan.DataHub.Api.GraphQL.Documents;

/// <summary>Trusted documents are files: the path below their folder, without the extension, is the id.</summary>
internal static class TrustedDocumentFiles
{
    public const string Extension = ".graphql";

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
            throw new HubConfigurationException($"{DocumentSettings.Folder} is '{folder}', which can't be read: {e.Message}");
        }
    }

    private static string Id(string folder, string file) =>
        Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace(Path.DirectorySeparatorChar, '/');
}
