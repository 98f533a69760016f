using System.Globalization;
using System.IO.Compression;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>
/// A workbook of service cases, written part by part, so that it can be as odd as any program writes it. Without more, it has one case, of
/// which the column G is the one that a test is about.
/// </summary>
internal sealed record Book
{
    private const string Transitional = "http://schemas.openxmlformats.org/";
    private const string StrictRoot = "http://purl.oclc.org/ooxml/";

    /// <summary>The column that a test is about.</summary>
    public string Column { get; init; } = "outcome";

    /// <summary>Its cell, as XML; {style} is where the style goes.</summary>
    public string Cell { get; init; } = "";

    /// <summary>The number of the built-in format of style 1, or of the custom one.</summary>
    public int FormatId { get; init; }

    /// <summary>The code of a custom format, as XML.</summary>
    public string? Format { get; init; }

    /// <summary>What is in the workbook, as XML; {rows} are the header and the case.</summary>
    public string Sheet { get; init; } = "<sheetData>{rows}</sheetData>";

    /// <summary>The rows, where they aren't the header and the case.</summary>
    public string? Rows { get; init; }

    public string Properties { get; init; } = "";

    /// <summary>The texts that cells refer to by number, as XML.</summary>
    public string Texts { get; init; } = "";

    public bool IsStrict { get; init; }

    /// <summary>Before each name of an element, such as <c>x:</c>.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>How the workbook names the sheet's part.</summary>
    public string Target { get; init; } = "worksheets/sheet1.xml";

    /// <summary>Sheets that stand before the one with the case.</summary>
    public string SheetsBefore { get; init; } = "";

    /// <summary>Their relationships.</summary>
    public string RelationshipsBefore { get; init; } = "";

    /// <summary>More parts: name and content.</summary>
    public (string Name, string Content)[] Parts { get; init; } = [];

    /// <summary>The path of the workbook's part.</summary>
    public string WorkbookPart { get; init; } = "xl/workbook.xml";

    /// <summary>A text in a cell.</summary>
    public static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>The header.</summary>
    public static string Header(string column) =>
        $"<row r=\"1\">{Text("A1", "kind")}{Text("B1", "number")}{Text("C1", "title")}{Text("D1", "region")}{Text("E1", "receivedOn")}{Text("F1", "state")}{Text("G1", column)}{Text("H1", "concludedOn")}{(column == "dueOn" ? "" : Text("I1", "dueOn"))}</row>";

    /// <summary>The cells of a case but for the one that a test is about.</summary>
    public static string Case(int row, string number) =>
        Text($"A{row}", "legal-aid") + Text($"B{row}", number) + Text($"C{row}", "测试") + Text($"D{row}", "530100")
            + Text($"E{row}", "2024-05-31") + Text($"F{row}", "received");

    /// <summary>Writes the workbook.</summary>
    public string Write(DataHub hub)
    {
        var (main, office) = IsStrict ? (StrictRoot + "spreadsheetml/main", StrictRoot + "officeDocument/relationships")
            : (Transitional + "spreadsheetml/2006/main", Transitional + "officeDocument/2006/relationships");
        const string Package = Transitional + "package/2006/relationships";
        var path = hub.InFolder($"{Guid.NewGuid():N}.xlsx");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("[Content_Types].xml",
            $"""<Types xmlns="{Transitional}package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>""");
        Add("_rels/.rels",
            $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{office}/officeDocument" Target="{WorkbookPart}"/></Relationships>""");
        Add(WorkbookPart, Main("workbook", $"""{Properties}<sheets>{SheetsBefore}<sheet name="data" sheetId="9" r:id="rId1"/></sheets>"""));
        Add(
            $"xl/_rels/{Path.GetFileName(WorkbookPart)}.rels",
            $"""
            <Relationships xmlns="{Package}">{RelationshipsBefore.Replace("{office}", office, StringComparison.Ordinal)}<Relationship Id="rId1" Type="{office}/worksheet" Target="{Target}"/>
            <Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{office}/styles" Target="styles.xml"/></Relationships>
            """);
        var formats = Format is null ? "" : $"<numFmts count=\"1\"><numFmt numFmtId=\"{FormatId}\" formatCode=\"{Format}\"/></numFmts>";
        Add("xl/styles.xml",
            Main("styleSheet",
                $"""{formats}<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="{FormatId.ToString(CultureInfo.InvariantCulture)}" applyNumberFormat="1"/></cellXfs>"""));
        Add("xl/worksheets/sheet1.xml",
            Main("worksheet",
                Sheet.Replace("{rows}",
                    Rows
                        ?? $"{Header(Column)}<row r=\"2\">{Case(2, "N-1")}{Cell.Replace("{style}", "s=\"1\"", StringComparison.Ordinal)}</row>", StringComparison.Ordinal)));
        Add("xl/sharedStrings.xml", Main("sst", Texts));
        foreach (var (name, content) in Parts)
            Add(name, Main("worksheet", content));
        return path;

        string Main(string root, string content)
        {
            var xml = $"<{root} xmlns:r=\"{office}\">{content}</{root}>";
            xml = Prefix.Length == 0 ? xml : System.Text.RegularExpressions.Regex.Replace(xml, "<(/?)(?=[a-zA-Z])", $"<$1{Prefix}");
            return new System.Text.RegularExpressions.Regex(" ")
                .Replace(xml, $" xmlns{(Prefix.Length == 0 ? "" : ":" + Prefix.TrimEnd(':'))}=\"{main}\" ", 1);
        }

        void Add(string part, string xml)
        {
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(xml);
        }
    }
}
