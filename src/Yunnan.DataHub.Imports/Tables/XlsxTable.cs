using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Yunnan.DataHub.Model;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>Rows of the first visible sheet of a workbook, read as a stream: of the sheet, only the present row is in memory.</summary>
internal sealed class XlsxTable : TableRows
{
    private readonly Stream _workbook;
    private readonly ZipArchive _archive;
    private readonly List<string> _texts;
    private readonly XlsxStyles _styles;
    private readonly bool _countsFrom1904;
    private readonly ExpansionGuard _sheet;
    private readonly XmlReader _reader;
    private readonly XlsxCell[] _cells = new XlsxCell[MaxColumns];
    private int _count;

    /// <summary>Reads a workbook, if <see cref="XlsxCheck"/> lets it pass.</summary>
    public XlsxTable(Stream workbook)
    {
        _workbook = workbook;
        _archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var package = XlsxCheck.Check(_archive);
        (_countsFrom1904, _texts, _styles, _sheet, _reader) = Guard(() =>
        {
            var sheet = new ExpansionGuard(package.Sheet, XlsxCheck.MaxBytes);
            return (package.CountsFrom1904, XlsxText.ReadAll(package.Texts), new XlsxStyles(package.Styles), sheet,
                XmlReader.Create(sheet, XlsxPackage.Settings));
        });
    }

    public override int Count => _count;

    public override bool IsRagged => true;

    // The sheet is one part of the archive, which is read in no order that says anything.
    public override double Progress => double.NaN;

    public override ReadOnlySpan<char> this[int index] => Read(index, CellUse.Text, out _);

    public override ReadOnlySpan<char> Read(int index, CellUse use, out string? reason)
    {
        reason = null;
        return index < _count ? PlainText.Trim(_cells[index].Read(use, _styles, _countsFrom1904, out reason)) : [];
    }

    public override bool Read()
    {
        while (Guard(ReadRow))
        {
            if (_count > 0)
                return true;
        }

        return false;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _sheet.Dispose();
        _archive.Dispose();
        _workbook.Dispose();
    }

    /// <summary>Reads the next row of the sheet; false at its end.</summary>
    private bool ReadRow()
    {
        while (_reader.Read())
        {
            if (IsAt("row"))
            {
                ReadCells();
                return true;
            }
        }

        return false;
    }

    private void ReadCells()
    {
        Array.Clear(_cells, 0, _count);
        _count = 0;
        // A row that doesn't say where it stands comes after the one before; or where its cells say.
        var row = Attribute("r") is { } place ? long.Parse(place, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var before = Number;
        Number = row > 0 ? row : before + 1;
        var (depth, column, length) = (_reader.Depth, 0, 0L);
        if (!_reader.IsEmptyElement)
        {
            while (_reader.Read() && _reader.Depth > depth)
            {
                if (!IsAt("c"))
                    continue;
                column = Place(column, ref row);
                var cell = ReadCell();
                if (cell.Kind == XlsxCellKind.Empty)
                    continue;
                // Of two cells in one place nobody knows which is meant.
                if (_cells[column - 1].Kind != XlsxCellKind.Empty)
                    throw new InvalidDataException();
                _cells[column - 1] = cell;
                _count = Math.Max(_count, column);
                length += cell.Text.Length;
            }
        }

        if (Number <= before)
            throw new InvalidDataException();
        if (length > LongestRow)
            throw new TableException($"The row has more than {LongestRow} characters.", Number);
    }

    /// <summary>The column of the cell that the reader is at, from 1.</summary>
    private int Place(int before, ref long row)
    {
        if (Attribute("r") is not { } place)
            return before + 1;
        var column = XlsxCheck.ColumnOf(place, out var digits);
        var itsRow = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (row == 0)
            Number = row = itsRow;
        return column > 0 && itsRow == row ? column : throw new InvalidDataException();
    }

    private XlsxCell ReadCell()
    {
        var type = Attribute("t") ?? "n";
        var style = Attribute("s") is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var (value, inline, hasFormula, depth) = ((string?)null, (string?)null, false, _reader.Depth);
        if (!_reader.IsEmptyElement)
        {
            while (_reader.Read() && _reader.Depth > depth)
            {
                if (IsAt("v"))
                    value = XlsxText.ReadPlain(_reader);
                else if (IsAt("is"))
                    inline = XlsxText.Read(_reader);
                else if (IsAt("f"))
                    (hasFormula, _) = (true, XlsxText.ReadPlain(_reader));
            }
        }

        return Cell(type, value, inline, hasFormula, style);
    }

    private XlsxCell Cell(string type, string? value, string? inline, bool hasFormula, int style)
    {
        // A formula may have an empty text for its result; that it has none is another thing.
        if (hasFormula && inline is null
            && (value is null || (value.Length == 0 && type != "str"))) return new XlsxCell(XlsxCellKind.Formula, "", style);
        return type switch
        {
            _ when string.IsNullOrWhiteSpace(value) && string.IsNullOrWhiteSpace(inline) => default,
            "s" =>
                Texted(
                    _texts[int.Parse(value!, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                        CultureInfo.InvariantCulture)]),
            "inlineStr" or "str" => Texted(inline ?? XlsxText.Unescape(value!)),
            "n" => new XlsxCell(XlsxCellKind.Number, value!, style),
            "b" => new XlsxCell(XlsxCellKind.Flag, value!.Trim(), style),
            "d" => new XlsxCell(XlsxCellKind.Day, value!, style),
            "e" => new XlsxCell(XlsxCellKind.Error, value!, style),
            _ => new XlsxCell(XlsxCellKind.Unknown, value ?? inline!, style),
        };

        XlsxCell Texted(string text) => string.IsNullOrWhiteSpace(text) ? default : new XlsxCell(XlsxCellKind.Text, text, style);
    }

    private bool IsAt(string element) =>
        _reader.NodeType == XmlNodeType.Element && _reader.LocalName == element && XlsxPackage.IsMain(_reader.NamespaceURI);

    private string? Attribute(string name) => _reader.GetAttribute(name);

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or FormatException or OverflowException
            or ArgumentOutOfRangeException)
        {
            throw new TableException("The workbook can't be read on; open it in a spreadsheet program and save it as XLSX again.",
                Number == 0 ? null : Number);
        }
    }
}
