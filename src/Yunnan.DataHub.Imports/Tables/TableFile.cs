using System.IO.Compression;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>Opens a file as a table. What it is, its first bytes say: CSV, XLSX, or a zip file with one of these.</summary>
internal static class TableFile
{
    private const int BufferSize = 1 << 16;

    // Files are read here and there, for which what comes by a pipe has to lie on the disk.
    private const long MaxPiped = 4L << 30;

    // What unpacks to more is to be split: 5,000,000 certificates are about 1 GiB.
    private const long MaxBytes = 32L << 30;

    /// <summary>Opens a file.</summary>
    /// <exception cref="TableException">It is nothing that can be read.</exception>
    /// <exception cref="IOException">It can't be opened.</exception>
    public static TableRows Open(string path)
    {
        var file = OpenFile(path);
        try
        {
            return IsArchive(file) ? OpenArchive(file) : new CsvTable(() => Rewound(file), () => Share(file), file);
        }
        catch (InvalidDataException)
        {
            file.Dispose();
            throw new TableException("The zip file is damaged or cut off.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens a file so that it can be read several times. What comes by a pipe, such as <c>/dev/stdin</c>, is copied to the disk, into a
    /// file without a name.
    /// </summary>
    /// <exception cref="IOException">It can't be opened, or the disk is full.</exception>
    /// <exception cref="InvalidDataException">More comes by the pipe.</exception>
    internal static FileStream OpenFile(string path, long mostPiped = MaxPiped)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder, not a file.");
        if (!File.Exists(path))
            throw new FileNotFoundException($"The file '{path}' doesn't exist.");
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        if (file.CanSeek)
            return file;
        using (file)
            return Copy(file, mostPiped);
    }

    private static TableRows OpenArchive(FileStream file)
    {
        var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (XlsxPackage.IsOffice(archive))
            return new XlsxTable(Rewound(file));
        var entry = TheOne(archive);
        using (var start = Unpacked(entry))
        {
            if (!IsArchive(start))
                return new CsvTable(() => Unpacked(entry), () => Share(file), file);
        }

        // A workbook is read here and there, for which it has to be a file.
        var workbook = CreateNameless();
        try
        {
            using (var content = Unpacked(entry))
                content.CopyTo(workbook);
            file.Dispose();
            return new XlsxTable(Rewound(workbook));
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    private static ZipArchiveEntry TheOne(ZipArchive archive)
    {
        // Folders, and what macOS adds.
        var files = archive.Entries
            .Where(entry => entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
        return files is [var one]
            ? one
            : throw new TableException($"The archive holds {files.Count} files; it is to hold one CSV or XLSX file.");
    }

    private static ExpansionGuard Unpacked(ZipArchiveEntry entry) => new(entry, MaxBytes);

    private static FileStream Rewound(FileStream file)
    {
        file.Position = 0;
        return file;
    }

    private static double Share(FileStream file) => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    private static bool IsArchive(Stream file)
    {
        Span<byte> start = stackalloc byte[4];
        var count = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..count] is [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6];
    }

    private static FileStream Copy(FileStream pipe, long most)
    {
        var copy = CreateNameless();
        try
        {
            var buffer = new byte[BufferSize];
            for (int count; (count = pipe.Read(buffer)) > 0;)
            {
                if (copy.Length + count > most)
                {
                    throw new InvalidDataException(
                        $"More than {most >> 20} MiB come by the pipe '{pipe.Name}': write them to a file, and import that.");
                }

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

    /// <summary>
    /// A new, empty file for what must not stay on the disk, such as identity numbers, even if the program is killed: where the system lets
    /// a file be used that has no name any more, the name goes before anything is written; Windows deletes the file itself when the program
    /// ends.
    /// </summary>
    private static FileStream CreateNameless()
    {
        var path = Path.GetTempFileName();
        if (OperatingSystem.IsWindows())
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
        var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, BufferSize);
        File.Delete(path);
        return file;
    }
}
