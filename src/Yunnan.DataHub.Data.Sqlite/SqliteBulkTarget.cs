using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Rows into SQLite: one prepared statement a table, and indexes made at the end where many rows come.</summary>
internal sealed class SqliteBulkTarget : IBulkTarget
{
    private readonly SqliteConnection _connection;
    private readonly SqliteWorkMemory _memory;
    private readonly Dictionary<BulkTable, Insert> _inserts = [];

    public SqliteBulkTarget(HubDbContext context)
    {
        _connection = (SqliteConnection)context.Database.GetDbConnection();
        _memory = SqliteWorkMemory.ForRows(_connection);
    }

    public void Write(BulkTable table, object?[] values)
    {
        if (!_inserts.TryGetValue(table, out var insert))
            _inserts.Add(table, insert = new Insert(_connection, table));
        insert.Write(values);
    }

    public void Flush()
    {
        foreach (var insert in _inserts.Values)
            insert.RestoreIndexes();
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values)
            insert.Dispose();
        _memory.Dispose();
    }

    private sealed class Insert(SqliteConnection connection, BulkTable table) : IDisposable
    {
        private readonly SqliteDeferredIndexes _indexes = new(connection, table.Name, withUnique: true);
        private readonly SqliteStatement _statement = new(connection, Text(table));
        private long _rows;

        public void Write(object?[] values)
        {
            for (var i = 0; i < values.Length; i++)
                _statement.Bind(i + 1, values[i]);
            _statement.Execute();
            _indexes.Written(++_rows);
        }

        public void RestoreIndexes() => _indexes.Restore();

        public void Dispose() => _statement.Dispose();

        private static string Text(BulkTable table) =>
            $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))})"
            + $" VALUES ({string.Join(", ", table.Columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"?{i + 1}")))})";
    }
}
