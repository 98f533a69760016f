using System.IO.Compression;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>Opens a file as a table. What it is, its first bytes say: CSV, XLSX, or a zip file with one of these.</summary>
internal static class TableFile
{
    // What unpacks to more is to be split: 5,000,000 certificates are about 1 GiB.
    private const long MostBytes = 32L << 30;

    /// <summary>Opens a file.</summary>
    /// <exception cref="TableException">It is nothing that can be read.</exception>
    /// <exception cref="IOException">It can't be opened.</exception>
    public static TableRows Open(string path)
    {
        var file = ImportFile.Open(path);
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
        var workbook = VanishingFile.Create();
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
        var files = archive.Entries.Where(entry => entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
        return files is [var one] ? one : throw new TableException($"The archive holds {files.Count} files; it is to hold one CSV or XLSX file.");
    }

    private static ExpansionGuard Unpacked(ZipArchiveEntry entry) => new(entry, MostBytes);

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
}
