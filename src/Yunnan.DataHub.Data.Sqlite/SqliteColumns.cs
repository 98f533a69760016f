using System.Runtime.InteropServices;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// SQLite's own functions for the columns of the row at hand, by the statement's address. They only look at the row: not worth telling the
/// garbage collector.
/// </summary>
internal static partial class SqliteColumns
{
    /// <summary>The kinds of values that SQLite tells apart.</summary>
    public const int Integer = 1;

    /// <summary>No value.</summary>
    public const int Null = 5;

    [LibraryImport(SqliteLibrary.Name, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    public static partial int Kind(nint statement, int column);

    [LibraryImport(SqliteLibrary.Name, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long Number(nint statement, int column);

    /// <summary>A text in UTF-8; it lasts until the statement goes on.</summary>
    public static unsafe ReadOnlySpan<byte> Text(nint statement, int column) =>
        new((void*)TextAddress(statement, column), TextLength(statement, column));

    [LibraryImport(SqliteLibrary.Name, EntryPoint = "sqlite3_column_text")]
    [SuppressGCTransition]
    private static partial nint TextAddress(nint statement, int column);

    [LibraryImport(SqliteLibrary.Name, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    private static partial int TextLength(nint statement, int column);
}
