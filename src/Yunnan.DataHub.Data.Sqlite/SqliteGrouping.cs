using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using Yunnan.DataHub.Data.Rollups;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Groups rows of a record in memory and adds the groups to its rollups. SQLite's own GROUP BY sorts the rows first: of five million that
/// took twenty seconds for each rollup. Here the rows are read once for all rollups, and the groups are looked up, while the next rows are
/// read.
/// </summary>
internal sealed partial class SqliteGrouping
{
    private readonly SqliteConnection _connection;
    private readonly RollupFill _fill;
    private readonly Groups[] _groups;
    private readonly Texts[] _texts;

    private SqliteGrouping(HubDbContext context, RollupFill fill)
    {
        _connection = (SqliteConnection)context.Database.GetDbConnection();
        _fill = fill;
        _groups = [.. fill.Targets.Select(target => new Groups(target))];
        _texts = [.. Enumerable.Range(0, fill.Targets.SelectMany(target => target.Keys).Max() + 1).Select(_ => new Texts())];
    }

    /// <summary>Fills the rollups.</summary>
    public static void Run(HubDbContext context, RollupFill fill, CancellationToken cancellationToken)
    {
        var grouping = new SqliteGrouping(context, fill);
        grouping.Read(cancellationToken);
        foreach (var groups in grouping._groups)
            groups.Write(grouping._connection, grouping._texts);
    }

    private void Read(CancellationToken cancellationToken)
    {
        var database = _connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, Numbered(_fill.Rows), out var prepared), database);
        using var statement = prepared;
        Check(raw.sqlite3_bind_int64(statement, 1, _fill.Above), database);
        var numbers = raw.sqlite3_column_count(statement) - _texts.Length;
        var (reading, grouped) = (new Rows(_texts.Length, numbers), new Rows(_texts.Length, numbers));
        var grouping = Task.CompletedTask;
        bool goesOn;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            goesOn = Fill(reading, statement, database);
            grouping.GetAwaiter().GetResult();
            (reading, grouped) = (grouped, reading);
            var rows = grouped;
            grouping = Task.Run(() => Array.ForEach(_groups, groups => groups.Add(rows)), CancellationToken.None);
        }
        while (goesOn)
            ;
        grouping.GetAwaiter().GetResult();
    }

    /// <summary>Reads as many rows as there is place for; false at their end.</summary>
    private bool Fill(Rows rows, sqlite3_stmt statement, sqlite3 database)
    {
        var handle = statement.DangerousGetHandle();
        for (rows.Count = 0; rows.Count < Rows.Max; rows.Count++)
        {
            var result = raw.sqlite3_step(statement);
            if (result == raw.SQLITE_DONE)
                return false;
            if (result != raw.SQLITE_ROW)
                Check(result, database);
            var keys = rows.KeysOf(rows.Count);
            for (var column = 0; column < keys.Length; column++)
                keys[column] = CodeOf(handle, column);
            var numbers = rows.NumbersOf(rows.Count);
            for (var number = 0; number < numbers.Length; number++)
                numbers[number] = SqliteColumns.Number(handle, keys.Length + number);
        }
        return true;
    }

    private int CodeOf(nint statement, int column) => SqliteColumns.Kind(statement, column) switch
    {
        SqliteColumns.Null => Texts.None,
        SqliteColumns.Integer => checked((int)SqliteColumns.Number(statement, column)),
        _ => _texts[column].CodeOf(SqliteColumns.Text(statement, column)),
    };

    /// <summary>SQLite numbers its parameters from ?1.</summary>
    private static string Numbered(string sql) =>
        Place().Replace(sql, place => $"?{int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1}");

    private static void Check(int result, sqlite3 database)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, database);
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Place();

    /// <summary>Some rows: of each the keys, numbers as they are and texts by their codes, and what is to be summed up.</summary>
    private sealed class Rows(int keys, int numbers)
    {
        public const int Max = 4096;

        private readonly int[] _keys = new int[Max * keys];
        private readonly long[] _numbers = new long[Max * numbers];

        public int Count { get; set; }

        public Span<int> KeysOf(int row) => _keys.AsSpan(row * keys, keys);

        public Span<long> NumbersOf(int row) => _numbers.AsSpan(row * numbers, numbers);
    }

    /// <summary>The texts of a column, each with a code below all numbers that a record holds.</summary>
    private sealed class Texts
    {
        /// <summary>Stands for no value.</summary>
        public const int None = int.MinValue;

        private const int First = None + 1;

        private readonly List<string> _texts = [];
        private readonly Dictionary<byte[], int> _codes = new(Bytes.Instance);

        public int CodeOf(ReadOnlySpan<byte> text)
        {
            var lookup = _codes.GetAlternateLookup<ReadOnlySpan<byte>>();
            if (lookup.TryGetValue(text, out var code))
                return code;
            lookup[text] = code = First + _texts.Count;
            _texts.Add(Encoding.UTF8.GetString(text));
            return code;
        }

        public object? ValueOf(int code) => code == None ? null : code < First + _texts.Count ? _texts[code - First] : code;
    }

    /// <summary>The groups of one rollup.</summary>
    private sealed class Groups(RollupTarget target)
    {
        private readonly Dictionary<Key, Sums> _sums = [];
        private readonly int[] _keys = [.. target.Keys];
        private readonly int[] _numbers = [.. target.Numbers];

        public void Add(Rows rows)
        {
            var key = default(Key);
            for (var row = 0; row < rows.Count; row++)
            {
                var keys = rows.KeysOf(row);
                var numbers = rows.NumbersOf(row);
                for (var i = 0; i < _keys.Length; i++)
                    key.Cells[i] = keys[_keys[i]];
                ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, key, out _);
                for (var i = 0; i < _numbers.Length; i++)
                    sums[i] += numbers[_numbers[i] - keys.Length];
                sums[_numbers.Length]++;
            }
        }

        public void Write(SqliteConnection connection, Texts[] texts)
        {
            using var insert = new SqliteStatement(connection, Numbered(target.Insert));
            foreach (var (key, sums) in _sums)
            {
                for (var i = 0; i < _keys.Length; i++)
                    insert.Bind(i + 1, texts[_keys[i]].ValueOf(key.Cells[i]));
                for (var i = 0; i <= _numbers.Length; i++)
                    insert.Bind(_keys.Length + i + 1, sums[i]);
                insert.Execute();
            }
        }
    }

    /// <summary>
    /// The keys of a group, in one piece with what is summed up: there are hundreds of thousands, and each look elsewhere in memory takes
    /// as long as all else.
    /// </summary>
    private struct Key : IEquatable<Key>
    {
        public KeyCells Cells;

        public readonly bool Equals(Key other) => ((ReadOnlySpan<int>)Cells).SequenceEqual(other.Cells);

        public override readonly bool Equals(object? obj) => obj is Key other && Equals(other);

        public override readonly int GetHashCode()
        {
            var hash = 0UL;
            foreach (var cell in Cells)
                hash = (ulong.RotateLeft(hash, 5) ^ (uint)cell) * 0x9E37_79B9_7F4A_7C15;
            return (int)(hash >> 32);
        }
    }

    /// <summary>No rollup has more keys.</summary>
    [InlineArray(10)]
    private struct KeyCells
    {
        private int _first;
    }

    /// <summary>What is summed up of a group, and the number of its rows; no rollup has more.</summary>
    [InlineArray(4)]
    private struct Sums
    {
        private long _first;
    }

    /// <summary>Compares texts by their bytes, without making one for each row.</summary>
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
