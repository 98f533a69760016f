using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Yunnan.DataHub.Api.StartPage;

/// <summary>
/// Hides the files of one folder, however their path is written. The IDE lies below <c>wwwroot</c> but has an address of its own.
/// </summary>
internal sealed class FilesOutside(IFileProvider files, string folder) : IFileProvider
{
    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    // Case is not looked at: some file systems don't.
    public IFileInfo GetFileInfo(string subpath) =>
        files.GetFileInfo(subpath) is { PhysicalPath: { } path }
            && Path.GetFullPath(path).StartsWith(_folder, StringComparison.OrdinalIgnoreCase)
            ? new NotFoundFileInfo(subpath)
            : files.GetFileInfo(subpath);

    /// <summary>Only the top has a page of its own.</summary>
    public IDirectoryContents GetDirectoryContents(string subpath) =>
        subpath is "" or "/" ? files.GetDirectoryContents(subpath) : NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => files.Watch(filter);
}
