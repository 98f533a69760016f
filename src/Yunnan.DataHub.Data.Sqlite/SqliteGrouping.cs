using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using Yunnan.DataHub.Data.Rollups;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Groups rows of a record in memory and adds the groups to its rollups. SQLite's own GROUP BY sorts the rows first: of five million that took twenty
/// seconds for each rollup. Here the rows are read once for all rollups, and the groups are looked up.
/// </summary>
internal sealed partial class SqliteGrouping
{
    private const int RowsBetweenLooks = 4096;

    private readonly SqliteConnection _connection;
    private readonly RollupFill _fill;
    private readonly Groups[] _groups;
    private readonly int _keys;

    // The keys of the row at hand, each with its kind and length, one behind the other.
    private byte[] _row = new byte[1024];
    private readonly Range[] _cells;

    private SqliteGrouping(HubDbContext context, RollupFill fill)
    {
        _connection = (SqliteConnection)context.Database.GetDbConnection();
        _fill = fill;
        _groups = [.. fill.Targets.Select(target => new Groups(target))];
        _keys = fill.Targets.SelectMany(target => target.Keys).Max() + 1;
        _cells = new Range[_keys];
    }

    /// <summary>Fills the rollups.</summary>
    public static void Run(HubDbContext context, RollupFill fill, CancellationToken cancellationToken)
    {
        var grouping = new SqliteGrouping(context, fill);
        grouping.Read(cancellationToken);
        foreach (var groups in grouping._groups)
            groups.Write(grouping._connection);
    }

    private void Read(CancellationToken cancellationToken)
    {
        var database = _connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, Numbered(_fill.Rows), out var prepared), database);
        using var statement = prepared;
        Check(raw.sqlite3_bind_int64(statement, 1, _fill.Above), database);
        var handle = statement.DangerousGetHandle();
        int result;
        for (var row = 0; (result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW; row++)
        {
            if (row % RowsBetweenLooks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ReadKeys(handle);
            foreach (var groups in _groups)
                groups.Add(_row, _cells, handle);
        }
        if (result != raw.SQLITE_DONE)
            Check(result, database);
    }

    private void ReadKeys(nint statement)
    {
        var length = 0;
        for (var column = 0; column < _keys; column++)
        {
            var start = length;
            switch (SqliteColumns.Kind(statement, column))
            {
                case SqliteColumns.Null:
                    _row[length++] = SqliteColumns.Null;
                    break;
                case SqliteColumns.Integer:
                    _row[length] = SqliteColumns.Integer;
                    BinaryPrimitives.WriteInt64LittleEndian(_row.AsSpan(length + 1), SqliteColumns.Number(statement, column));
                    length += 1 + sizeof(long);
                    break;
                default:
                    length = Put(SqliteColumns.Text(statement, column), length);
                    break;
            }
            _cells[column] = start..length;
        }
    }

    private int Put(ReadOnlySpan<byte> text, int at)
    {
        if (at + text.Length + 64 > _row.Length)
            Array.Resize(ref _row, 2 * (_row.Length + text.Length));
        _row[at] = 0;
        BinaryPrimitives.WriteInt32LittleEndian(_row.AsSpan(at + 1), text.Length);
        text.CopyTo(_row.AsSpan(at + 1 + sizeof(int)));
        return at + 1 + sizeof(int) + text.Length;
    }

    /// <summary>SQLite numbers its parameters from ?1.</summary>
    private static string Numbered(string sql) => Place().Replace(sql, place => $"?{int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1}");

    private static void Check(int result, sqlite3 database)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, database);
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Place();

    /// <summary>The groups of one rollup.</summary>
    private sealed class Groups(RollupTarget target)
    {
        private readonly Dictionary<byte[], long[]> _sums = new(Bytes.Instance);
        private readonly byte[] _key = new byte[16_384];

        public void Add(byte[] row, Range[] cells, nint statement)
        {
            var length = 0;
            foreach (var column in target.Keys)
            {
                var cell = row.AsSpan(cells[column]);
                cell.CopyTo(_key.AsSpan(length));
                length += cell.Length;
            }
            var lookup = _sums.GetAlternateLookup<ReadOnlySpan<byte>>();
            var key = _key.AsSpan(0, length);
            if (!lookup.TryGetValue(key, out var sums))
                lookup[key] = sums = new long[target.Numbers.Count + 1];
            for (var i = 0; i < target.Numbers.Count; i++)
                sums[i] += SqliteColumns.Number(statement, target.Numbers[i]);
            sums[^1]++;
        }

        public void Write(SqliteConnection connection)
        {
            using var insert = new SqliteStatement(connection, Numbered(target.Insert));
            foreach (var (key, sums) in _sums)
            {
                var parameter = 1;
                for (var at = 0; at < key.Length;)
                    insert.Bind(parameter++, Value(key, ref at));
                foreach (var sum in sums)
                    insert.Bind(parameter++, sum);
                insert.Execute();
            }
        }

        private static object? Value(byte[] key, ref int at)
        {
            switch (key[at++])
            {
                case SqliteColumns.Null:
                    return null;
                case SqliteColumns.Integer:
                    at += sizeof(long);
                    return BinaryPrimitives.ReadInt64LittleEndian(key.AsSpan(at - sizeof(long)));
                default:
                    var length = BinaryPrimitives.ReadInt32LittleEndian(key.AsSpan(at));
                    at += sizeof(int) + length;
                    return Encoding.UTF8.GetString(key, at - length, length);
            }
        }
    }

    /// <summary>Compares keys by their bytes, without making one for each row.</summary>
    private sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly Bytes Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] key) => GetHashCode(key.AsSpan());

        public bool Equals(ReadOnlySpan<byte> key, byte[] other) => key.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> key)
        {
            var hash = new HashCode();
            hash.AddBytes(key);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> key) => key.ToArray();
    }
}
