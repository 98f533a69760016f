using Yunnan.DataHub.Imports.Tables;

namespace Yunnan.DataHub.Imports;

/// <summary>Opens the file of an import.</summary>
public static class ImportFile
{
    // Files are read here and there, for which what comes by a pipe has to lie on the disk.
    private const long MostPiped = 4L << 30;

    /// <summary>
    /// Opens a file so that it can be read several times. What comes by a pipe, such as <c>/dev/stdin</c>, is copied to the disk, up to 4 GiB, into a file without a name
    /// of which a killed program leaves nothing.
    /// </summary>
    /// <exception cref="IOException">It can't be opened, or the disk is full.</exception>
    /// <exception cref="InvalidDataException">More comes by the pipe.</exception>
    public static FileStream Open(string path) => Open(path, MostPiped);

    internal static FileStream Open(string path, long mostPiped)
    {
        if (Directory.Exists(path)) throw new IOException($"'{path}' is a folder, not a file.");
        if (!File.Exists(path)) throw new FileNotFoundException($"The file '{path}' doesn't exist.");
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        if (file.CanSeek) return file;
        using (file)
            return Copy(file, mostPiped);
    }

    private static FileStream Copy(FileStream pipe, long most)
    {
        var copy = VanishingFile.Create();
        try
        {
            var buffer = new byte[1 << 16];
            for (int count; (count = pipe.Read(buffer)) > 0;)
            {
                if (copy.Length + count > most)
                    throw new InvalidDataException($"More than {most >> 20} MiB come by the pipe '{pipe.Name}': write them to a file, and import that.");
                copy.Write(buffer, 0, count);
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
