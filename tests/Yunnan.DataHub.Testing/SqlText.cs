namespace Yunnan.DataHub.Testing;

/// <summary>SQL as text that tests can compare whatever the database.</summary>
public static class SqlText
{
    /// <summary>
    /// A statement without the marks round its names: <c>"Books"</c> on SQLite and <c>[Books]</c> on SQL Server become <c>Books</c>.
    /// </summary>
    public static string Unquoted(string sql) =>
        sql.Replace("\"", "", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal);
}
