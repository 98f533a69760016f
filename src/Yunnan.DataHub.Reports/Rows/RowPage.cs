using System.Buffers.Text;
using System.Text;

namespace Yunnan.DataHub.Reports.Rows;

/// <summary>What a cell holds.</summary>
public enum CellKind : byte
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, as JSON writes it.</summary>
    Number,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,
}

/// <summary>A cell: where its text stands.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="IsAdded">Whether the text is one that the answer doesn't have as it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct Cell(CellKind Kind, bool IsAdded = false, int Start = 0, int Length = 0);

/// <summary>
/// Rows of a report. Cells are places in the answer's own JSON: no cell is an object, and most texts go to the file as the bytes that they
/// are. Valid until the next page is read.
/// </summary>
public sealed class RowPage
{
    private byte[] _added = new byte[1024];
    private int _addedLength;
    private Cell[] _cells = [];
    private Cell[] _spare = [];

    /// <summary>The answer's JSON.</summary>
    internal MemoryStream Json { get; } = new();

    /// <summary>How many columns a row has.</summary>
    public int Columns { get; private set; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Where the next page begins; null where there is none.</summary>
    internal string? Next { get; set; }

    /// <summary>Whether the answer has no object where it has one if what is asked for exists.</summary>
    internal bool IsMissing { get; set; }

    /// <summary>What a cell holds.</summary>
    public CellKind Kind(int row, int column) => At(row, column).Kind;

    /// <summary>The UTF-8 of a text or number.</summary>
    public ReadOnlySpan<byte> Utf8(int row, int column)
    {
        var cell = At(row, column);
        return (cell.IsAdded ? _added : Json.GetBuffer()).AsSpan(cell.Start, cell.Length);
    }

    /// <summary>A text or number as a string.</summary>
    public string Text(int row, int column) => Encoding.UTF8.GetString(Utf8(row, column));

    /// <summary>A whole number.</summary>
    public long Integer(int row, int column) =>
        Utf8Parser.TryParse(Utf8(row, column), out long value, out _) ? value : throw Unexpected(row, column);

    /// <summary>An exact decimal number.</summary>
    public decimal Decimal(int row, int column) =>
        Utf8Parser.TryParse(Utf8(row, column), out decimal value, out _) ? value : throw Unexpected(row, column);

    /// <summary>A floating-point number.</summary>
    public double Float(int row, int column) =>
        Utf8Parser.TryParse(Utf8(row, column), out double value, out _) ? value : throw Unexpected(row, column);

    /// <summary>A day.</summary>
    public DateOnly Date(int row, int column) =>
        DateOnly.TryParseExact(Text(row, column), "O", out var value) ? value : throw Unexpected(row, column);

    /// <summary>Takes the rows behind a number away.</summary>
    internal void Truncate(long rows) => Count = (int)Math.Min(Count, rows);

    internal void Clear(int columns)
    {
        (Columns, Count, _addedLength, Next, IsMissing) = (columns, 0, 0, null, false);
        Json.SetLength(0);
    }

    internal void AddRow(ReadOnlySpan<Cell> cells)
    {
        var start = Count * Columns;
        if (_cells.Length < start + Columns)
            Array.Resize(ref _cells, Math.Max(2 * _cells.Length, Math.Max(start + Columns, 1024)));
        cells.CopyTo(_cells.AsSpan(start));
        Count++;
    }

    /// <summary>Room for a text that the answer doesn't have as it is.</summary>
    internal Span<byte> Room(int bytes)
    {
        if (_added.Length - _addedLength < bytes)
            Array.Resize(ref _added, Math.Max(2 * _added.Length, _addedLength + bytes));
        return _added.AsSpan(_addedLength);
    }

    /// <summary>A cell of the text that was written into <see cref="Room"/>.</summary>
    internal Cell Added(int bytes)
    {
        var cell = new Cell(CellKind.Text, IsAdded: true, _addedLength, bytes);
        _addedLength += bytes;
        return cell;
    }

    /// <summary>A cell with a text.</summary>
    internal Cell Added(string text) => Added(Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length))));

    internal Cell At(int row, int column) => _cells[(row * Columns) + column];

    /// <summary>Takes all rows away and gives their cells, which stay places in the same JSON.</summary>
    internal (Cell[] Cells, int Count) TakeRows(int columns)
    {
        var taken = (_cells, Count);
        (_cells, _spare, Columns, Count) = (_spare, _cells, columns, 0);
        return taken;
    }

    private InvalidDataException Unexpected(int row, int column) =>
        new($"The value '{Text(row, column)}' is not of the type of its column.");
}
