using Parquet;
using Parquet.Schema;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Reports.Formats;

/// <summary>The values of a column, till a row group is full.</summary>
internal abstract class ParquetBuffer(DataField field)
{
    private const int Precision = 38, Scale = 10;

    public DataField Field { get; } = field;

    public static ParquetBuffer For(ReportColumn column, string name, int rows) => column.Type switch
    {
        CellType.Integer => new Values<long>(new DataField<long?>(name), rows, static (page, row, place) => page.Integer(row, place)),
        CellType.Decimal => new Values<decimal>(new DecimalDataField(name, Precision, Scale, isNullable: true), rows,
            static (page, row, place) => page.Decimal(row, place)),
        CellType.Float => new Values<double>(new DataField<double?>(name), rows, static (page, row, place) => page.Float(row, place)),
        CellType.Boolean => new Values<bool>(new DataField<bool?>(name), rows,
            static (page, row, place) => page.Kind(row, place) == CellKind.True),
        CellType.Date => new Values<DateOnly>(new DataField<DateOnly?>(name), rows, static (page, row, place) => page.Date(row, place)),
        _ => new Texts(new DataField<string>(name), rows),
    };

    public abstract void Add(RowPage page, int row, int column);

    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    private sealed class Values<T>(DataField field, int rows, Func<RowPage, int, int, T> read) : ParquetBuffer(field)
        where T : struct
    {
        private readonly T?[] _values = new T?[rows];
        private int _count;

        public override void Add(RowPage page, int row, int column) =>
            _values[_count++] = page.Kind(row, column) == CellKind.Null ? null : read(page, row, column);

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync<T>(Field, _values.AsMemory(0, _count), cancellationToken: cancellationToken);
            _count = 0;
        }
    }

    private sealed class Texts(DataField field, int rows) : ParquetBuffer(field)
    {
        private readonly List<string?> _values = new(rows);
        // Most texts come again and again: names of places, words of lists.
        private readonly Dictionary<int, string> _known = [];

        public override void Add(RowPage page, int row, int column) =>
            _values.Add(page.Kind(row, column) == CellKind.Null ? null : Text(page.Utf8(row, column)));

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync(Field, _values!);
            _values.Clear();
            _known.Clear();
        }

        private string Text(ReadOnlySpan<byte> utf8)
        {
            var hash = new HashCode();
            hash.AddBytes(utf8);
            var key = hash.ToHashCode();
            if (_known.TryGetValue(key, out var known) && System.Text.Encoding.UTF8.GetByteCount(known) == utf8.Length
                && Matches(known, utf8))
                return known;
            return _known[key] = System.Text.Encoding.UTF8.GetString(utf8);
        }

        private static bool Matches(string text, ReadOnlySpan<byte> utf8)
        {
            Span<byte> bytes = utf8.Length <= 512 ? stackalloc byte[utf8.Length] : new byte[utf8.Length];
            System.Text.Encoding.UTF8.GetBytes(text, bytes);
            return bytes.SequenceEqual(utf8);
        }
    }
}
