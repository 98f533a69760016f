using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>
/// Looks through a workbook before it is read: that it isn't a zip bomb, that its first sheet has no merged cells and neither rows nor columns out of all
/// bounds, and that no text is longer than a row may be.
/// </summary>
internal static class XlsxCheck
{
    // A full sheet has a million rows; 20 columns of it are about this long.
    private const long MostBytes = 2L << 30;

    // The texts of all cells, which are held in memory: on the disk they might outlive the program.
    private const long MostTextBytes = 512L << 20;
    private const string Texts = "xl/sharedStrings.xml";

    // As spreadsheets have them.
    private const int MostRows = 1 << 20;

    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true };

    /// <summary>Throws where the workbook must not be read.</summary>
    /// <exception cref="TableException">It must not.</exception>
    public static void Check(ZipArchive workbook)
    {
        try
        {
            var sheet = FirstSheet(workbook);
            foreach (var entry in workbook.Entries)
            {
                using var content = new ExpansionGuard(entry, entry.FullName.Equals(Texts, StringComparison.OrdinalIgnoreCase) ? MostTextBytes : MostBytes);
                if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                    Check(content, isSheet: entry.FullName == sheet);
                content.CopyTo(Stream.Null);
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            throw new TableException("The workbook is damaged; open it in a spreadsheet program and save it as XLSX again.");
        }
    }

    private static string FirstSheet(ZipArchive workbook)
    {
        var id = (string?)Load(workbook, "xl/workbook.xml").Descendants().First(e => e.Name.LocalName == "sheet").Attribute(Relationships + "id");
        var target = (string)Load(workbook, "xl/_rels/workbook.xml.rels").Root!.Elements().First(e => (string?)e.Attribute("Id") == id).Attribute("Target")!;
        return target.StartsWith('/') ? target[1..] : "xl/" + target;
    }

    private static XDocument Load(ZipArchive workbook, string name)
    {
        using var content = new ExpansionGuard(workbook.GetEntry(name) ?? throw new InvalidDataException(), MostBytes);
        using var reader = XmlReader.Create(content, Settings);
        return XDocument.Load(reader);
    }

    private static void Check(Stream content, bool isSheet)
    {
        var chunk = new char[4096];
        var column = 0;
        using var reader = XmlReader.Create(content, Settings);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text:
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
                throw new TableException($"Cells {reader.GetAttribute("ref")} are merged: which row a value belongs to can't be told. Unmerge all cells.");
            case "dimension" when reader.GetAttribute("ref") is { } range && ColumnOf(range[(range.IndexOf(':', StringComparison.Ordinal) + 1)..]) > TableRows.MostColumns:
                throw new TableException($"The sheet covers {range}: at most {TableRows.MostColumns} columns are read.");
            case "row" when place is not null && !(int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row <= MostRows):
                throw new TableException($"The sheet has a row {place}: at most {MostRows} rows are read.");
            case "row":
                return 0;
            case "c":
                // A cell that doesn't say where it stands comes after the one before.
                column = place is null ? column + 1 : ColumnOf(place);
                if (column > TableRows.MostColumns) throw new TableException($"The sheet has a cell {place ?? $"in column {column}"}: at most {TableRows.MostColumns} columns are read.");
                return column;
            default:
                return column;
        }
    }

    private static int ColumnOf(string cell)
    {
        var column = 0;
        foreach (var letter in cell.TakeWhile(char.IsAsciiLetter))
            column = Math.Min(column * 26 + char.ToUpperInvariant(letter) - 'A' + 1, 1 << 20);
        return column;
    }
}
