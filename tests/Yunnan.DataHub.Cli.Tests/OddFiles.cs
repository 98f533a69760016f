using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Files as one does not get them from a spreadsheet program.</summary>
internal static class OddFiles
{
    public static string Zipped(DataHub hub, string file, CompressionLevel level = CompressionLevel.Optimal)
    {
        var path = hub.InFolder($"{Guid.NewGuid():N}.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        archive.CreateEntryFromFile(file, Path.GetFileName(file), level);
        return path;
    }

    public static string Written(DataHub hub, byte[] bytes)
    {
        var path = hub.InFolder($"{Guid.NewGuid():N}.csv");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A workbook as spreadsheet programs write it.</summary>
    public static async Task<string> SavedAsync(DataHub hub, params object?[][] rows)
    {
        var path = hub.InFolder($"{Guid.NewGuid():N}.xlsx");
        await using var file = File.Create(path);
        await using var workbook = await Spreadsheet.CreateNewAsync(file);
        await workbook.StartWorksheetAsync("data");
        var day = workbook.AddStyle(new Style { Format = NumberFormat.Standard(StandardNumberFormat.ShortDate) });
        foreach (var row in rows)
        {
            await workbook.AddRowAsync(Array.ConvertAll(row, value => value switch
            {
                null => new StyledCell((string?)null, null),
                DateTime time => new StyledCell(time, day),
                double number => new StyledCell(number, null),
                int number => new StyledCell(number, null),
                bool flag => new StyledCell(flag, null),
                _ => new StyledCell((string)value, null),
            }));
        }

        await workbook.FinishAsync();
        return path;
    }

    /// <summary>The first cells of the rows of a sheet, as the file has them.</summary>
    public static List<List<string>> Texts(string workbook, int sheet)
    {
        using var archive = ZipFile.OpenRead(workbook);
        using var content = archive.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open();
        return [
            .. XDocument.Load(content).Descendants().Where(e => e.Name.LocalName == "row")
                .Select(row => row.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value).ToList())];
    }

    public static void Edit(string workbook, string part, Func<string, string> edit)
    {
        using var archive = ZipFile.Open(workbook, ZipArchiveMode.Update);
        var entry = archive.GetEntry(part)!;
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        var edited = edit(xml);
        Assert.NotEqual(xml, edited);
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(edited);
    }

    /// <summary>
    /// A workbook made by hand: whatever it says of its one sheet, and the texts that its cells refer to by number, as spreadsheet programs
    /// write them.
    /// </summary>
    public static string Workbook(DataHub hub, string sheet, IEnumerable<string> texts)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var path = hub.InFolder($"{Guid.NewGuid():N}.xlsx");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("[Content_Types].xml",
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>""");
        Add("_rels/.rels",
            $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add("xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        Add("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}">{sheet}</worksheet>""");
        Add("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{string.Concat(texts.Select(text => $"<si><t>{text}</t></si>"))}</sst>""");
        return path;

        void Add(string part, string xml)
        {
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(xml);
        }
    }

    /// <summary>A workbook of these rows.</summary>
    public static string Workbook(DataHub hub, IEnumerable<string[]> rows)
    {
        var (sheet, texts) = (new StringBuilder("<sheetData>"), new List<string>());
        foreach (var (row, cells) in rows.Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            foreach (var (column, cell) in cells.Index())
            {
                sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row + 1}\" t=\"s\"><v>{texts.Count}</v></c>");
                texts.Add(cell);
            }

            sheet.Append("</row>");
        }

        return Workbook(hub, sheet.Append("</sheetData>").ToString(), texts);
    }
}
