namespace Yunnan.DataHub.Imports.Tables;

/// <summary>
/// A file for what must not stay on the disk, such as identity numbers, even if the program is killed: where the system lets a file be used that has no name any
/// more, the name goes before anything is written; Windows deletes the file itself when the program ends.
/// </summary>
internal static class VanishingFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Opens a new, empty file.</summary>
    public static FileStream Create()
    {
        var path = Path.GetTempFileName();
        if (OperatingSystem.IsWindows())
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
        var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, BufferSize);
        File.Delete(path);
        return file;
    }
}
