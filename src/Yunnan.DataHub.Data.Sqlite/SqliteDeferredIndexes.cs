using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// The indexes of a table that no statement needs while rows are written. Where many come they are dropped and made again at the end: one
/// sorting each takes a fraction of the time of a search for each row. Both happen in the writer's transaction, so that what is undone
/// leaves them as they were.
/// </summary>
internal sealed class SqliteDeferredIndexes
{
    // From so many rows on, and from a part of those that were there: what the searches have taken by then, the sorting takes.
    private const int RowsWorthSorting = 20_000;
    private const int PartWorthSorting = 16;

    private readonly SqliteConnection _connection;
    private readonly long _worthSorting;
    private readonly List<(string Name, string Sql)> _indexes = [];
    private bool _dropped;

    /// <param name="connection">The connection.</param>
    /// <param name="table">The table.</param>
    /// <param name="withUnique">
    /// Whether unique indexes may go as well: for rows that are known to differ, of which nobody asks before the end.
    /// </param>
    public SqliteDeferredIndexes(SqliteConnection connection, string table, bool withUnique)
    {
        _connection = connection;
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT m.name, m.sql FROM pragma_index_list($table) AS l JOIN sqlite_master AS m ON m.name = l.name WHERE ($unique OR NOT "
                + "l.\"unique\") AND m.sql IS NOT NULL";
        command.Parameters.AddWithValue("$table", table);
        command.Parameters.AddWithValue("$unique", withUnique);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            _indexes.Add((reader.GetString(0), reader.GetString(1)));
        // Every table of SQLite numbers its rows.
        using var last = new SqliteStatement(connection, $"SELECT max(rowid) FROM \"{table}\"");
        _worthSorting = RowsWorthSorting + (last.ReadNumber() / PartWorthSorting);
    }

    /// <summary>Drops them as soon as so many rows have been added or changed that it pays. No statement may be under way.</summary>
    public void Written(long rows)
    {
        if (_dropped || rows < _worthSorting)
            return;
        foreach (var (name, _) in _indexes)
            _connection.Run($"DROP INDEX \"{name}\"");
        _dropped = true;
    }

    /// <summary>Makes them again, if they are dropped.</summary>
    public void Restore()
    {
        if (!_dropped)
            return;
        using var memory = SqliteWorkMemory.ForIndexes(_connection);
        foreach (var (_, sql) in _indexes)
            _connection.Run(sql);
        _dropped = false;
    }
}
