using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>The native library that the hub calls past the provider: the one that comes with it.</summary>
internal static partial class SqliteLibrary
{
    /// <summary>Its name.</summary>
    public const string Name = "e_sqlite3";

    /// <summary>Whether the provider has loaded the same library: what it opens may be handed to no other.</summary>
    public static bool IsTheProviders { get; } = HoldsTheProvidersText();

    /// <summary>Whether SQLite locks a database at each call.</summary>
    public static bool HasLocks(sqlite3 database) => Mutex(database.DangerousGetHandle()) != 0;

    private static unsafe bool HoldsTheProvidersText()
    {
        Batteries_V2.Init();
        if (raw.GetNativeLibraryName() != Name)
            return false;
        try
        {
            // A constant of the library: equal addresses say more than equal names.
            return SourceId() == (nint)Unsafe.AsPointer(ref Unsafe.AsRef(in raw.sqlite3_sourceid().GetPinnableReference()));
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport(Name, EntryPoint = "sqlite3_sourceid")]
    private static partial nint SourceId();

    [LibraryImport(Name, EntryPoint = "sqlite3_db_mutex")]
    private static partial nint Mutex(nint database);
}
