using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>A database file on the disk: who may read it, and whether it is one still.</summary>
internal static class SqliteFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnerOnly | UnixFileMode.UserExecute;

    // What SQLite puts beside a database; it gives them the rights of the database itself.
    private static readonly string[] _files = ["", "-wal", "-shm", "-journal"];

    /// <summary>Creates an empty database that only its owner may read; one that is there stays as it is.</summary>
    public static void Create(string path)
    {
        using (var file = new FileStream(path, Options()))
        {
            if (file.Length > 0)
                return;
        }

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        // Readers and a writer don't wait for each other; the file remembers it.
        connection.Run("PRAGMA journal_mode = WAL");
    }

    /// <summary>Creates the folder of a database; one that this makes is its owner's alone.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnersFolder);
    }

    /// <summary>Takes the rights of group and others from a database that is there.</summary>
    public static void Restrict(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in _files.Select(ending => path + ending).Where(File.Exists))
        {
            try
            {
                if (File.GetUnixFileMode(file) is var mode && (mode & ~OwnerOnly) != 0)
                    File.SetUnixFileMode(file, mode & OwnerOnly);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another user's file, or gone meanwhile: whether it can be used at all, SQLite says.
            }
        }
    }

    /// <summary>Says what is wrong with a file that should begin as databases do; null where it does.</summary>
    public static string? FindFault(string path)
    {
        try
        {
            Span<byte> start = stackalloc byte[16];
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
                && start.SequenceEqual("SQLite format 3\0"u8)
                ? null
                : "is damaged: it doesn't begin as a database of SQLite does";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"can't be read: {e.Message}";
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
