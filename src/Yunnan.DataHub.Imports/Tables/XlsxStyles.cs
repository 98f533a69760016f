using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>The number formats that the cells of a workbook refer to by the number of their style.</summary>
internal sealed class XlsxStyles
{
    // Twice what spreadsheet programs take.
    private const int MaxStyles = 1 << 17;

    private readonly List<int> _formats = [];
    private readonly Dictionary<int, string> _codes = [];
    private readonly Dictionary<int, NumberFormat> _parsed = [];

    /// <summary>Reads the styles.</summary>
    public XlsxStyles(ZipArchiveEntry? part)
    {
        if (part is null)
            return;
        using var content = new ExpansionGuard(part, XlsxCheck.MaxBytes);
        using var reader = XmlReader.Create(content, XlsxPackage.Settings);
        var list = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !XlsxPackage.IsMain(reader.NamespaceURI))
                continue;
            if (reader.Depth == 1)
                list = reader.LocalName;
            if (list == "numFmts" && reader.LocalName == "numFmt"
                && Id(reader) is { } id) _codes[id] = XlsxText.Unescape(reader.GetAttribute("formatCode") ?? "");
            if (list == "cellXfs" && reader.LocalName == "xf")
                _formats.Add(Id(reader) ?? 0);
            if (_formats.Count > MaxStyles || _codes.Count > MaxStyles)
                throw new InvalidDataException();
        }
    }

    /// <summary>The format of a cell; that of any cell, where it has no style of its own.</summary>
    public NumberFormat this[int style]
    {
        get
        {
            var id = style < _formats.Count ? _formats[style] : 0;
            if (_parsed.TryGetValue(id, out var format))
                return format;
            return _parsed[id] = _codes.TryGetValue(id, out var code) ? NumberFormat.Parse(code) : NumberFormat.BuiltIn(id);
        }
    }

    private static int? Id(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
