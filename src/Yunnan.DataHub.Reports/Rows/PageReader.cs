using System.Text.Json;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports.Rows;

/// <summary>Flattens an answer: reads its JSON once, from front to back, into the cells of a page.</summary>
/// <param name="table">What is read.</param>
internal sealed class PageReader(ReportTable table)
{
    private static ReadOnlySpan<byte> Separator => "; "u8;

    private readonly Cell[] _row = new Cell[table.Columns.Count];
    private RowPage _page = null!;
    // A list that multiplies the row: its place, for it is read when all other cells of the row are known.
    private (int Start, FieldShape Field)? _deferred;

    /// <summary>Reads the answer that the page holds.</summary>
    /// <exception cref="ReportFailedException">The answer has errors.</exception>
    public void Read(RowPage page)
    {
        _page = page;
        var json = Json(0);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isData = reader.ValueTextEquals("data"u8);
            var isErrors = reader.ValueTextEquals("errors"u8);
            reader.Read();
            if (isErrors)
            {
                using var errors = JsonDocument.ParseValue(ref reader);
                throw new ReportFailedException(errors.RootElement.Clone());
            }
            if (isData && reader.TokenType == JsonTokenType.StartObject)
                ReadRow(ref reader, table.Shape, 0);
            else
                reader.Skip();
        }
    }

    private void ReadRow(ref Utf8JsonReader reader, ObjectShape shape, int offset)
    {
        _row.AsSpan(shape.FirstColumn, shape.EndColumn - shape.FirstColumn).Clear();
        ReadObject(ref reader, shape, offset);
        var deferred = _deferred;
        _deferred = null;
        if (!shape.HasRows)
            _page.AddRow(_row);
        else if (deferred is var (start, field))
            ReadRows(start, field);
        else if (KeepsEmpty(shape))
            _page.AddRow(_row);
    }

    private void ReadObject(ref Utf8JsonReader reader, ObjectShape shape, int offset)
    {
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = Find(ref reader, shape.Fields, ref next);
            reader.Read();
            switch (field?.Kind)
            {
                case FieldKind.Cell:
                    _row[field.Column] = Cell(ref reader, offset);
                    break;
                case FieldKind.Joined:
                    _row[field.Column] = Joined(ref reader);
                    break;
                case FieldKind.Object when reader.TokenType == JsonTokenType.StartObject:
                    ReadObject(ref reader, field.Object!, offset);
                    break;
                case FieldKind.Object:
                    _page.IsMissing |= shape == table.Shape && shape.Fields.Count == 1;
                    break;
                case FieldKind.Rows when table.IsDirect && !field.KeepsEmpty:
                    ReadElements(ref reader, field, offset);
                    break;
                case FieldKind.Rows:
                    _deferred = (offset + (int)reader.TokenStartIndex, field);
                    reader.Skip();
                    break;
                case FieldKind.PageInfo:
                    ReadPageInfo(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private void ReadRows(int start, FieldShape field)
    {
        var reader = new Utf8JsonReader(Json(start));
        reader.Read();
        if (ReadElements(ref reader, field, start) || !field.KeepsEmpty)
            return;
        if (field.Object is { } rows)
            _row.AsSpan(rows.FirstColumn, rows.EndColumn - rows.FirstColumn).Clear();
        else
            _row[field.Column] = default;
        _page.AddRow(_row);
    }

    /// <summary>Reads a row for each element; false where there is none.</summary>
    private bool ReadElements(ref Utf8JsonReader reader, FieldShape field, int offset)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        var any = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            any = true;
            if (field.Object is { } shape)
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                    ReadRow(ref reader, shape, offset);
            }
            else
            {
                _row[field.Column] = Cell(ref reader, offset);
                _page.AddRow(_row);
            }
        }
        return any;
    }

    private void ReadPageInfo(ref Utf8JsonReader reader)
    {
        string? cursor = null;
        var hasNext = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isCursor = reader.ValueTextEquals("endCursor"u8);
            var isNext = reader.ValueTextEquals("hasNextPage"u8);
            reader.Read();
            if (isCursor)
                cursor = reader.GetString();
            else if (isNext)
                hasNext = reader.TokenType == JsonTokenType.True;
        }
        _page.Next = hasNext ? cursor : null;
    }

    private Cell Cell(ref Utf8JsonReader reader, int offset)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when !reader.ValueIsEscaped:
                return new Cell(CellKind.Text, false, offset + (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            case JsonTokenType.String:
                return _page.Added(reader.CopyString(_page.Room(reader.ValueSpan.Length)));
            case JsonTokenType.Number:
                return new Cell(CellKind.Number, false, offset + (int)reader.TokenStartIndex, reader.ValueSpan.Length);
            case JsonTokenType.True:
                return new Cell(CellKind.True);
            case JsonTokenType.False:
                return new Cell(CellKind.False);
            default:
                reader.Skip();
                return default;
        }
    }

    /// <summary>All values in a list, whatever objects they are in, with a separator between them; nothing where there is none.</summary>
    private Cell Joined(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return default;
        var (length, depth) = (0, reader.CurrentDepth);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth))
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False))
                continue;
            var room = _page.Room(length + Separator.Length + reader.ValueSpan.Length);
            if (length > 0)
            {
                Separator.CopyTo(room[length..]);
                length += Separator.Length;
            }
            if (reader.TokenType == JsonTokenType.String)
            {
                length += reader.CopyString(room[length..]);
            }
            else
            {
                reader.ValueSpan.CopyTo(room[length..]);
                length += reader.ValueSpan.Length;
            }
        }
        return length == 0 ? default : _page.Added(length);
    }

    private ReadOnlySpan<byte> Json(int start) => _page.Json.GetBuffer().AsSpan(start, (int)_page.Json.Length - start);

    private static bool KeepsEmpty(ObjectShape shape) => shape.Fields.Any(
        field => field is { Kind: FieldKind.Rows, KeepsEmpty: true }
            || (field is { Kind: FieldKind.Object, Object: { } inner } && KeepsEmpty(inner)));

    /// <summary>Fields come in the order in which they are selected, as a rule.</summary>
    private static FieldShape? Find(ref Utf8JsonReader reader, IReadOnlyList<FieldShape> fields, ref int next)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var place = (next + i) % fields.Count;
            if (!reader.ValueTextEquals(fields[place].Utf8Name))
                continue;
            next = place + 1;
            return fields[place];
        }
        return null;
    }
}
