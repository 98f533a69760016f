using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Writes records by prepared statements in one transaction: new ones are inserted, some at a time; where a natural key is taken, the known
/// record is updated if it differs. Which records a file has touched, their surrogate keys tell: those above the highest of before are new,
/// for the others there is a bit each.
/// </summary>
internal sealed class SqliteImportWriter : IImportWriter
{
    // What rows refer to has been looked up, and while this writer has its place nobody else deletes it: to search for it once more takes
    // longer than to write.
    private const string Unchecked = "PRAGMA foreign_keys = OFF";
    // Half the time of an insertion goes to the statement, not to the row; with more rows in one there is nothing left to save.
    private const int RowsAtOnce = 10;
    private const string ChangedTable = "\"ImportChanged\"";
    private const string Changed = "temp." + ChangedTable;
    private const string Former = "\"ImportFormer\"";
    private const string Checked = "PRAGMA foreign_keys = ON";

    private readonly HubDbContext _context;
    private readonly SqliteConnection _connection;
    private readonly SqliteWorkMemory _memory;
    private readonly IDbContextTransaction _transaction;
    private readonly ImportColumn[] _columns;
    private readonly int[] _key;
    private readonly SqliteStatement _insert;
    private readonly SqliteStatement _insertSome;
    private readonly SqliteStatement _find;
    private readonly SqliteStatement? _update;
    private readonly SqliteStatement? _updateSome;
    private readonly SqliteStatement _note;
    private readonly string _id;
    private readonly object?[] _values;
    private readonly long _before;
    private readonly ulong[] _touched;
    private readonly SqliteDeferredIndexes _indexes;
    private long _added;
    private long _changed;
    private bool _isNew = true;

    private SqliteImportWriter(HubDbContext context, ImportTable table)
    {
        _context = context;
        _connection = (SqliteConnection)context.Database.GetDbConnection();
        _transaction = Begin(context, _connection, out _memory);
        _columns = [.. table.Columns];
        _key = [.. _columns.Index().Where(column => column.Item.IsKey).Select(column => column.Index)];
        _values = new object?[_columns.Length];
        _id = IdOf(table);
        _connection.Run($"CREATE TEMP TABLE IF NOT EXISTS {ChangedTable} (\"Id\" INTEGER PRIMARY KEY); DELETE FROM {Changed}");
        if (table.Watched is { } watched)
            _connection.Run(Statements.Watch(table, watched));
        _note = new SqliteStatement(_connection, $"INSERT INTO {Changed} VALUES (?1)");
        _insert = new SqliteStatement(_connection, Statements.Insert(table, 1));
        _insertSome = new SqliteStatement(_connection, Statements.Insert(table, RowsAtOnce));
        _find = new SqliteStatement(_connection, Statements.Find(table));
        _update = table.Updated.Any()
            ? new SqliteStatement(_connection, Statements.Update(table, column => Statements.Parameter(table, column))) : null;
        _updateSome = _update is null
            ? null : new SqliteStatement(_connection, Statements.Update(table, column => Statements.ValueOrKept(table, column)));
        using var last = new SqliteStatement(_connection, $"SELECT max(\"{_id}\") FROM \"{table.Name}\"");
        _before = last.ReadNumber();
        _touched = new ulong[(_before >> 6) + 1];
        _indexes = new SqliteDeferredIndexes(_connection, table.Name, withUnique: false);
    }

    /// <summary>Takes the writer's place on the database and prepares the statements.</summary>
    public static async Task<IImportWriter> OpenAsync(HubDbContext context, ImportTable table, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        return new SqliteImportWriter(context, table);
    }

    public Task<IReadOnlyList<long>> WriteAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        List<long>? repeated = null;
        for (int start = 0, end; start < rows.Count; start = end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            end = Math.Min(start + RowsAtOnce, rows.Count);
            // New records come together, and so do known ones.
            var written = _isNew && end - start == RowsAtOnce ? WriteNew(rows, start) : 0;
            for (var i = start + written; i < end; i++)
            {
                if (!Write(rows[i]))
                    (repeated ??= []).Add(rows[i].Number);
            }
        }

        _indexes.Written(_added + _changed);
        return Task.FromResult<IReadOnlyList<long>>(repeated ?? []);
    }

    public Task<ImportCounts> FinishAsync(CancellationToken cancellationToken)
    {
        _indexes.Restore();
        return Task.FromResult(new ImportCounts(_added, _changed, []));
    }

    public Task FollowUpAsync(string statement, CancellationToken cancellationToken)
    {
        // Where most rows are new, an index read in its order serves better than the rows in theirs: the sign keeps SQLite from looking for
        // them by their numbers.
        var id = $"{(_added > _before ? "+" : "")}r.\"{_id}\"";
        var touched = string.Create(CultureInfo.InvariantCulture, $"({id} > {_before} OR {id} IN (SELECT \"Id\" FROM {Changed}))");
        _connection.Run(
            statement.Replace("{touched}", touched, StringComparison.Ordinal)
                .Replace("{former}", $"SELECT \"Value\" FROM temp.{Former}", StringComparison.Ordinal));
        return Task.CompletedTask;
    }

    public Task CommitAsync(CancellationToken cancellationToken) => _transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _insert.Dispose();
        _insertSome.Dispose();
        _find.Dispose();
        _update?.Dispose();
        _updateSome?.Dispose();
        _note.Dispose();
        await _transaction.DisposeAsync();
        // The connection goes back to a pool.
        _connection.Run($"{Statements.EndWatch}; {Checked}");
        _memory.Dispose();
        await _context.Database.CloseConnectionAsync();
    }

    /// <summary>
    /// Takes the writer's place before the first row is read, by a transaction of EF's own, so that the data's version changes with it.
    /// </summary>
    private static IDbContextTransaction Begin(HubDbContext context, SqliteConnection connection, out SqliteWorkMemory memory)
    {
        connection.Run(Unchecked);
        memory = SqliteWorkMemory.ForRows(connection);
        try
        {
            return context.Database.BeginTransaction();
        }
        catch
        {
            // Another writer has the place. The connection goes back to a pool.
            connection.Run(Checked);
            memory.Dispose();
            throw;
        }
    }

    /// <summary>Writes some records, up to the first whose natural key is taken.</summary>
    private int WriteNew(IReadOnlyList<ImportRow> rows, int start)
    {
        var parameter = 1;
        for (var i = start; i < start + RowsAtOnce; i++)
        {
            foreach (var column in _columns)
                _insertSome.Bind(parameter++, column.Of(rows[i].Record));
        }

        var written = _insertSome.ExecuteUntilConflict();
        _added += written;
        return written;
    }

    /// <summary>Writes a record; false if the file had its natural key before.</summary>
    private bool Write(ImportRow row)
    {
        for (var i = 0; i < _columns.Length; i++)
            _values[i] = _columns[i].Of(row.Record);
        // It is looked for first: an insertion that fails uses up a number all the same.
        foreach (var key in _key)
            _find.Bind(key + 1, _values[key]);
        var id = _find.ReadNumber();
        _isNew = id == 0;
        if (_isNew)
        {
            for (var i = 0; i < _columns.Length; i++)
                _insert.Bind(i + 1, _values[i]);
            _added += _insert.Execute();
            return true;
        }

        if (id > _before || !Touch(id))
            return false;
        if ((row.Kept == 0 ? _update : _updateSome) is not { } update)
            return true;
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].IsUpdated)
                update.Bind(i + 1, _values[i]);
        }

        update.Bind(_columns.Length + 1, id);
        if (row.Kept != 0)
            update.Bind(_columns.Length + 2, (long)row.Kept);
        if (update.Execute() > 0)
        {
            _changed++;
            _note.Bind(1, id);
            _note.Execute();
        }

        return true;
    }

    // Every table of SQLite numbers its rows.
    private static string IdOf(ImportTable table) => table.Id ?? "rowid";

    private bool Touch(long id)
    {
        ref var bits = ref _touched[id >> 6];
        var bit = 1UL << (int)(id & 63);
        if ((bits & bit) != 0)
            return false;
        bits |= bit;
        return true;
    }

    /// <summary>
    /// The statements; the parameter ?1 is the first column's value in all of them, the one after the last the surrogate key, and after
    /// that what is kept.
    /// </summary>
    private static class Statements
    {
        // A statement that fails keeps what it has done: it needs no journal of its own to undo it.
        public static string Insert(ImportTable table, int rows) =>
            $"INSERT OR FAIL INTO \"{table.Name}\" ({List(table.Columns.Select(Name))}) "
            + $"VALUES {List(Enumerable.Repeat($"({List(table.Columns.Select(_ => "?"))})", rows))}";

        public static string Find(ImportTable table) =>
            $"SELECT \"{IdOf(table)}\" FROM \"{table.Name}\" "
            + $"WHERE {string.Join(" AND ", table.Key.Select(column => $"{Name(column)} = {Parameter(table, column)}"))}";

        public static string Update(ImportTable table, Func<ImportColumn, string> value) =>
            $"UPDATE \"{table.Name}\" SET {List(table.Updated.Select(column => $"{Name(column)} = {value(column)}"))} "
            + $"WHERE \"{IdOf(table)}\" = {Parameter(table.Columns.Count)} "
            + $"AND ({string.Join(" OR ", table.Compared.Select(column => $"{Name(column)} IS NOT {value(column)}"))})";

        // The last parameter has a bit for each column that stays as it is.
        public static string ValueOrKept(ImportTable table, ImportColumn column) => column.IsKept
            ? string.Create(CultureInfo.InvariantCulture,
                $"iif({Parameter(table.Columns.Count + 1)} & {table.MaskOf(column)}, {Name(column)}, {Parameter(table, column)})")
            : Parameter(table, column);

        public const string EndWatch = $"DROP TRIGGER IF EXISTS temp.{Former}";

        // A trigger sees what a row held before it is changed; an UPDATE gives only what it holds then.
        public static string Watch(ImportTable table, ImportColumn watched) =>
            $"CREATE TEMP TABLE IF NOT EXISTS {Former} (\"Value\" INTEGER PRIMARY KEY); DELETE FROM temp.{Former}; {EndWatch}; "
            + $"CREATE TEMP TRIGGER {Former} AFTER UPDATE OF {Name(watched)} ON main.\"{table.Name}\" "
            + $"WHEN OLD.{Name(watched)} IS NOT NULL AND OLD.{Name(watched)} IS NOT NEW.{Name(watched)} "
            + $"BEGIN INSERT OR IGNORE INTO {Former} VALUES (OLD.{Name(watched)}); END";

        private static string List(IEnumerable<string> parts) => string.Join(", ", parts);

        private static string Name(ImportColumn column) => $"\"{column.Name}\"";

        public static string Parameter(ImportTable table, ImportColumn column) =>
            Parameter(table.Columns.Index().First(c => c.Item == column).Index);

        private static string Parameter(int index) => string.Create(CultureInfo.InvariantCulture, $"?{index + 1}");
    }
}
