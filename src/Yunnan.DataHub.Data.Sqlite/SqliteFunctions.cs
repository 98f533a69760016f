using System.Buffers;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Functions that statements of the hub use on SQLite. They are defined on the handle itself and stay there: those that the provider is
/// told of it defines anew whenever a connection comes from its pool.
/// </summary>
public static class SqliteFunctions
{
    /// <summary>Takes a text, gives the form in which case and width don't count.</summary>
    private const string FoldedText = "folded_text";

    private const int OnStack = 512;

    private static readonly delegate_function_scalar _foldedText = Fold;

    /// <summary>Defines the functions on an open connection.</summary>
    public static void AddTo(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var result = raw.sqlite3_create_function(connection.Handle!, FoldedText, 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null,
            _foldedText);
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, connection.Handle!);
    }

    private static void Fold(sqlite3_context context, object user, sqlite3_value[] arguments)
    {
        if (raw.sqlite3_value_type(arguments[0]) == raw.SQLITE_NULL)
        {
            raw.sqlite3_result_null(context);
            return;
        }

        // The bytes of a text, a NUL among them included.
        var text = raw.sqlite3_value_blob(arguments[0]);
        byte[]? rented = null;
        var folded = text.Length <= OnStack ? stackalloc byte[OnStack] : rented = ArrayPool<byte>.Shared.Rent(text.Length);
        // An empty span has no address, which would be a null.
        if (Terms.FoldedText.OfStored(text, folded) is var length and > 0)
            raw.sqlite3_result_text(context, folded[..length]);
        else
            raw.sqlite3_result_text(context, "");
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
