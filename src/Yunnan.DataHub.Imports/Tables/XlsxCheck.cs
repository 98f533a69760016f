using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>
/// Looks through a workbook before it is read: that it isn't a zip bomb, that its sheet has no merged cells and neither rows nor columns
/// out of all bounds, and that no text is longer than a row may be.
/// </summary>
internal static class XlsxCheck
{
    /// <summary>A full sheet has a million rows; 20 columns of it are about this long.</summary>
    public const long MaxBytes = 2L << 30;

    // The texts of all cells, which are held in memory: on the disk they might outlive the program.
    private const long MaxTextBytes = 512L << 20;

    // As spreadsheets have them.
    private const int MaxRows = 1 << 20;

    /// <summary>Finds the parts of a workbook; throws where it must not be read.</summary>
    /// <exception cref="TableException">It must not.</exception>
    public static XlsxPackage Check(ZipArchive workbook)
    {
        try
        {
            var package = new XlsxPackage(workbook);
            foreach (var entry in workbook.Entries)
            {
                using var content = new ExpansionGuard(entry, entry == package.Texts ? MaxTextBytes : MaxBytes);
                if (entry == package.Sheet || entry == package.Texts || entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                    Check(content, isSheet: entry == package.Sheet);
                content.CopyTo(Stream.Null);
            }

            return package;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            throw new TableException("The workbook is damaged; open it in a spreadsheet program and save it as XLSX again.");
        }
    }

    /// <summary>The number of a cell's column, from 1, and what stands behind it: the row.</summary>
    public static int ColumnOf(ReadOnlySpan<char> cell, out ReadOnlySpan<char> row)
    {
        var (column, letters) = (0, 0);
        for (; letters < cell.Length && char.IsAsciiLetter(cell[letters]); letters++)
            column = Math.Min(column * 26 + (cell[letters] & ~' ') - 'A' + 1, 1 << 20);
        row = cell[letters..];
        return column;
    }

    private static void Check(Stream content, bool isSheet)
    {
        var chunk = new char[4096];
        var column = 0;
        using var reader = XmlReader.Create(content, XlsxPackage.Settings);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    var length = 0;
                    for (int read; (read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0;)
                    {
                        length += read;
                        if (length > TableRows.LongestRow)
                            throw new TableException($"A cell of the workbook has more than {TableRows.LongestRow} characters.");
                    }

                    break;
                case XmlNodeType.Element when isSheet:
                    column = CheckElement(reader, column);
                    break;
            }
        }
    }

    /// <summary>Checks an element of the sheet.</summary>
    /// <returns>The column of the last cell of the row.</returns>
    private static int CheckElement(XmlReader reader, int column)
    {
        var place = reader.GetAttribute("r");
        switch (reader.LocalName)
        {
            case "mergeCell":
                throw new TableException(
                    $"Cells {reader.GetAttribute("ref")} are merged: which row a value belongs to can't be told. Unmerge all cells.");
            case "dimension" when reader.GetAttribute("ref") is { } range
                && ColumnOf(range.AsSpan(range.IndexOf(':', StringComparison.Ordinal) + 1), out _) > TableRows.MaxColumns:
                throw new TableException($"The sheet covers {range}: at most {TableRows.MaxColumns} columns are read.");
            case "row" when place is not null
                && !(int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MaxRows):
                throw new TableException($"The sheet has a row {place}: at most {MaxRows} rows are read.");
            case "row":
                return 0;
            case "c":
                // A cell that doesn't say where it stands comes after the one before.
                column = place is null ? column + 1 : ColumnOf(place, out _);
                if (column > TableRows.MaxColumns) throw new TableException(
                    $"The sheet has a cell {place ?? $"in column {column}"}: at most {TableRows.MaxColumns} columns are read.");
                return column;
            default:
                return column;
        }
    }
}
