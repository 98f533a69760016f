using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>
/// Finds the parts of a workbook: its first visible worksheet, the shared texts and the styles. Parts are found by their relationships as
/// spreadsheet programs find them, whatever they are called, and in the transitional and the strict namespaces alike.
/// </summary>
internal sealed class XlsxPackage
{
    /// <summary>Most bytes of a part that is held in memory as a whole, such as the list of sheets.</summary>
    private const long MaxBytesHeld = 16L << 20;

    private const string PackageRelationships = "_rels/.rels";
    private const string ContentTypes = "[Content_Types].xml";
    private const string UsualWorkbook = "xl/workbook.xml";

    private static readonly XNamespace[] Ids =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    private static readonly string[] Namespaces =
    [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ];

    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads which parts there are.</summary>
    /// <exception cref="TableException">The archive is no workbook that can be read.</exception>
    /// <exception cref="InvalidDataException">The workbook is damaged.</exception>
    /// <exception cref="XmlException">The workbook is damaged.</exception>
    public XlsxPackage(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            // Which of two is meant, each program decides in its own way.
            if (!_parts.TryAdd(NameOf(entry), entry))
                throw new InvalidDataException();
        }

        var path = FindWorkbook();
        var workbook = Load(_parts[path]);
        if (workbook.Root?.Name.LocalName != "workbook" || !IsMain(workbook.Root.Name.NamespaceName))
            throw new InvalidDataException();
        CountsFrom1904 =
            (string?)workbook.Root.Elements().FirstOrDefault(e => e.Name.LocalName == "workbookPr")?.Attribute("date1904") is "1" or "true";
        var relationships = Relationships(path);
        var sheets = workbook.Root.Elements().Where(e => e.Name.LocalName == "sheets").Elements().Where(e => e.Name.LocalName == "sheet")
            .Where(sheet => (string?)sheet.Attribute("state") is null or "visible")
            .Select(
                sheet =>
                    relationships.Find(
                        r => r.Id == Ids.Select(ns => (string?)sheet.Attribute(ns + "id")).FirstOrDefault(id => id is not null)));
        // Sheets of charts and dialogs hold no cells.
        Sheet = sheets.FirstOrDefault(sheet => sheet?.Type == "worksheet")?.Part
            ?? throw new TableException("The workbook has no visible sheet with cells.");
        Texts = relationships.Find(r => r.Type == "sharedStrings")?.Part;
        Styles = relationships.Find(r => r.Type == "styles")?.Part;
    }

    /// <summary>How XML is read: a document type could hold a bomb, or name another file.</summary>
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>The first visible worksheet.</summary>
    public ZipArchiveEntry Sheet { get; }

    /// <summary>The texts that cells refer to by number.</summary>
    public ZipArchiveEntry? Texts { get; }

    /// <summary>The formats that cells refer to by number.</summary>
    public ZipArchiveEntry? Styles { get; }

    /// <summary>Whether days are counted from 1904, as spreadsheets of old Macintoshes do.</summary>
    public bool CountsFrom1904 { get; }

    /// <summary>Whether the archive is one of an office program.</summary>
    public static bool IsOffice(ZipArchive archive) => archive.Entries.Any(entry => NameOf(entry) is var name
        && (name.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase)
            || name.Equals(UsualWorkbook, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a namespace is that of spreadsheets.</summary>
    public static bool IsMain(string name) => Array.IndexOf(Namespaces, name) >= 0;

    // Some programs of Windows divide folders their own way.
    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static XDocument Load(ZipArchiveEntry part)
    {
        using var content = new ExpansionGuard(part, MaxBytesHeld);
        using var reader = XmlReader.Create(content, Settings);
        return XDocument.Load(reader);
    }

    private string FindWorkbook()
    {
        var target = Relationships("").Find(r => r.Type == "officeDocument");
        if (target?.Path.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) == true)
            throw new TableException("The file is a binary workbook (XLSB); save it as XLSX.");
        var path = target?.Path ?? UsualWorkbook;
        return _parts.ContainsKey(path) ? path : throw new InvalidDataException();
    }

    private List<Relationship> Relationships(string source)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        var name = source.Length == 0 ? PackageRelationships : $"{folder}_rels/{source[folder.Length..]}.rels";
        return !_parts.TryGetValue(name, out var part) ? [] :
        [
            .. Load(part).Root!.Elements()
                .Where(e => e.Name.LocalName == "Relationship" && (string?)e.Attribute("TargetMode") != "External").Select(e =>
            {
                var type = (string?)e.Attribute("Type") ?? "";
                var path = PathOf(folder, Uri.UnescapeDataString((string?)e.Attribute("Target") ?? ""));
                return new Relationship((string?)e.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], path,
                    _parts.GetValueOrDefault(path));
            }),
        ];
    }

    // Programs that write paths from the root leave out its mark now and then.
    private string PathOf(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var path = Normal(target.StartsWith('/') ? target : folder + target);
        return _parts.ContainsKey(path) ? path : Normal(target);
    }

    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or ".."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    private sealed record Relationship(string Id, string Type, string Path, ZipArchiveEntry? Part);
}
