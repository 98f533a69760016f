using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>Reads the texts of a workbook.</summary>
internal static partial class XlsxText
{
    /// <summary>
    /// The texts that cells refer to by number. They are held in memory, which <see cref="XlsxCheck"/> bounds: in a file, in the clear,
    /// they might outlive the program.
    /// </summary>
    public static List<string> ReadAll(ZipArchiveEntry? part)
    {
        var texts = new List<string>();
        if (part is null)
            return texts;
        using var content = new ExpansionGuard(part, XlsxCheck.MaxBytes);
        using var reader = XmlReader.Create(content, XlsxPackage.Settings);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" }
                && XlsxPackage.IsMain(reader.NamespaceURI)) texts.Add(Read(reader));
        }

        return texts;
    }

    /// <summary>
    /// The text of the element that the reader is at, of all its runs; how it is pronounced isn't part of it. Ends at the end of the
    /// element.
    /// </summary>
    public static string Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var text = new Parts();
        while (reader.Read() && reader.Depth > depth)
        {
            // Skipping ends behind the element: at the next, or at the end of this one.
            while (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "phoneticPr" or "rPr" }
                && reader.Depth > depth) reader.Skip();
            if (reader.Depth == depth)
                break;
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "t" })
                continue;
            text.Add(ReadPlain(reader));
        }

        return Unescape(text.ToString());
    }

    /// <summary>The characters of the element that the reader is at. Ends at the end of the element.</summary>
    public static string ReadPlain(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var text = new Parts();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Add(reader.Value);
        }

        return text.ToString();
    }

    /// <summary>The text as it is shown: characters that XML can't hold are written as <c>_x000D_</c>.</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped()
            .Replace(text,
                match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    /// <summary>The parts of a text: most have one; comments can cut it into very many.</summary>
    private struct Parts()
    {
        private string _text = "";
        private StringBuilder? _longer;

        public void Add(string part)
        {
            if (_longer is null && _text.Length == 0)
                _text = part;
            else (_longer ??= new StringBuilder(_text)).Append(part);
            if (_longer?.Length > TableRows.LongestRow) throw new TableException(
                $"A cell of the workbook has more than {TableRows.LongestRow} characters.");
        }

        public override readonly string ToString() => _longer?.ToString() ?? _text;
    }
}
