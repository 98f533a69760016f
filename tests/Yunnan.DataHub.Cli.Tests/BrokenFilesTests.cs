using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using static Yunnan.DataHub.Cli.Tests.OddFiles;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>
/// Files that are read though they are unusual, and files that can't be: each ends in a clear message and an unchanged database.
/// </summary>
public class BrokenFilesTests
{
    private const string Header = "creditCode,nameZh,kind,region,source";

    private static readonly string Row = RecordFiles.Establishments(1).Split('\n')[1];

    private static Encoding Gbk => CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    [Theory]
    [InlineData("utf-8 with mark")]
    [InlineData("utf-8")]
    [InlineData("gbk")]
    [InlineData("gbk after much ascii")]
    public async Task Encodings_are_recognised(string encoding)
    {
        using var hub = await RecordFiles.HubAsync();
        var text = RecordFiles.Establishments(1);
        if (encoding == "gbk after much ascii")
            text = Header + "\n"
                + string.Concat(Enumerable.Range(2, 3000).Select(i => $"{RecordFiles.CreditCode(i)},Works {i},enterprise,530102,test\n"))
                + Row + "\n";
        var file = hub.WithFile(text,
            encoding.StartsWith("gbk", StringComparison.Ordinal) ? Gbk : new UTF8Encoding(encoding == "utf-8 with mark"));

        RecordFiles.Accepted(await hub.ImportRecordFileAsync("establishments", file));

        await using var context = hub.Open();
        Assert.Equal("昆明公司1", (await context.Establishments.SingleAsync(e => e.CreditCode == RecordFiles.CreditCode(1))).NameZh);
    }

    [Fact]
    public async Task A_workbook_is_read_its_days_and_numbers_too()
    {
        using var hub = await RecordFiles.HubAsync();
        var path = await SavedAsync(
            hub, ["统一社会信用代码", "单位名称", "kind", "行政区划 region", "establishedOn", "nameEn"],
            [RecordFiles.CreditCode(1), "昆明公司", "企业", 530102, new DateTime(2001, 2, 3), null]);

        RecordFiles.Accepted(await hub.ImportRecordFileAsync("establishments", path));
        RecordFiles.Accepted(await hub.ImportRecordFileAsync("establishments", Zipped(hub, path)));

        await using var context = hub.Open();
        var establishment = await context.Establishments.SingleAsync();
        Assert.Equal(("昆明公司", "530102", new DateOnly(2001, 2, 3)),
            (establishment.NameZh, establishment.RegionKey, establishment.EstablishedOn));
    }

    [Fact]
    public async Task A_filled_in_template_is_imported()
    {
        using var hub = await RecordFiles.HubAsync();
        var template = await DataHub.RunAsync("template", "establishments");
        var columns = template.Output.Trim().Split(',');
        var row = columns.Select(
            column =>
                column.Split(' ')[1] switch
                {
                    "creditCode" => RecordFiles.CreditCode(1),
                    "nameZh" => "名",
                    "kind" => "企业 ",
                    "region" => "530000",
                    _ => ""
                });
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", $"{template.Output.Trim()}\n{string.Join(',', row)}\n"));

        var workbook = hub.InFolder("template.xlsx");
        Assert.Equal(0, (await DataHub.RunAsync("template", "establishments", "--output", workbook)).ExitCode);
        Assert.Equal(columns, Assert.Single(Texts(workbook, 1)));
        Assert.Equal(columns.Length + 1, Texts(workbook, 2).Count);
        Assert.Contains("The file has a header and no rows.", (await hub.ImportRecordFileAsync("establishments", workbook)).Output);
    }

    [Fact]
    public async Task A_zipped_text_is_read()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await hub.ImportRecordFileAsync("establishments", Zipped(hub, hub.WithFile(RecordFiles.Establishments(5)))));
    }

    [Fact]
    public Task Utf16_is_named() =>
        IsRefusedAsync("file: The file is UTF-16 (little endian); save it as CSV in UTF-8 or GBK, or as XLSX.",
            hub => hub.WithFile(RecordFiles.Establishments(1), Encoding.Unicode));

    [Fact]
    public Task What_is_no_text_is_named() => IsRefusedAsync("file: The file is no text;", hub => Written(hub, [1, 0, 0, 2, 0, 0, 3]));

    [Fact]
    public Task What_breaks_the_encoding_is_named() => IsRefusedAsync(
        "file: The file is no valid GBK (GB 18030) (near row ",
        hub => Written(hub, [.. Encoding.UTF8.GetBytes(Header + "\n"), 0xC8, 0xCB, 0xFF, 0xFF, .. "\n"u8]));

    [Fact]
    public Task Merged_cells_are_named() => IsRefusedAsync("file: Cells A2:B2 are merged:", hub =>
    {
        var path = Workbook(hub, [["creditCode", "nameZh"], ["x", "y"]]);
        Edit(path, "xl/worksheets/sheet1.xml",
            xml =>
                xml.Replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>", StringComparison.Ordinal));
        return path;
    });

    [Fact]
    public Task A_key_that_comes_twice_is_named() =>
        IsRefusedAsync("row 4: An earlier row of the file has the same creditCode.",
            hub => hub.WithFile(RecordFiles.Establishments(2) + Row + "\n"));

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public Task A_formula_is_no_text(string cell) =>
        IsRefusedAsync("row 2, column nameZh, value '" + cell + "': Text may not begin with",
            hub => hub.WithFile($"{Header}\n{Row.Replace("昆明公司1", cell)}\n"));

    [Fact]
    public Task Ten_million_columns_are_too_many() =>
        IsRefusedAsync("row 1: The row has more than 1048576 characters", hub => hub.WithFile(new string(',', 10_000_000) + "\n" + Row));

    [Fact]
    public Task A_hundred_thousand_columns_are_too_many() =>
        IsRefusedAsync("row 1: The header has 100001 columns; at most 500 are read.",
            hub => hub.WithFile(new string(',', 100_000) + "\n" + Row));

    [Fact]
    public Task A_cell_far_to_the_right_is_too_far() =>
        IsRefusedAsync("file: The sheet has a cell ZZZZZ2: at most 500 columns are read.", hub =>
    {
        var path = Workbook(hub, [["creditCode", "nameZh"], ["x", "y"]]);
        Edit(path, "xl/worksheets/sheet1.xml", xml => xml.Replace("r=\"B2\"", "r=\"ZZZZZ2\"", StringComparison.Ordinal));
        return path;
    });

    [Theory]
    [InlineData("<dimension ref=\"A1:ZZZZZ9\"/><sheetData/>", "The sheet covers A1:ZZZZZ9: at most 500 columns are read.")]
    [InlineData("<sheetData><row r=\"2147483647\"><c r=\"A2147483647\"/></row></sheetData>",
        "The sheet has a row 2147483647: at most 1048576 rows are read.")]
    [InlineData("<sheetData><row r=\"-1\"/></sheetData>", "The sheet has a row -1: at most 1048576 rows are read.")]
    [InlineData("<sheetData><row>{cells}</row></sheetData>", "The sheet has a cell in column 501: at most 500 columns are read.")]
    public Task A_sheet_that_claims_to_be_endless_is_not_read(string sheet, string message) => IsRefusedAsync(
        "file: " + message,
        hub => Workbook(hub, sheet.Replace("{cells}", string.Concat(Enumerable.Repeat("<c/>", 501)), StringComparison.Ordinal), []));

    [Fact]
    public Task A_truncated_archive_is_named() => IsRefusedAsync("file: The zip file is damaged or cut off.", hub =>
    {
        var whole = File.ReadAllBytes(Zipped(hub, hub.WithFile(RecordFiles.Establishments(5000))));
        return Written(hub, whole[..(whole.Length / 2)]);
    });

    [Fact]
    public Task A_damaged_archive_is_named() => IsRefusedAsync("file: The zip file is damaged or cut off", hub =>
    {
        // A name that has become another on its way: nothing but the checksum tells.
        var whole = File.ReadAllBytes(Zipped(hub, hub.WithFile(RecordFiles.Establishments(50)), CompressionLevel.NoCompression));
        whole[whole.AsSpan().IndexOf("公司7,"u8) + 6] = (byte)'8';
        return Written(hub, whole);
    });

    [Fact]
    public Task A_zip_bomb_is_not_unpacked() =>
        IsRefusedAsync("MiB, 200 times its size or more than is allowed: it is taken for a zip bomb.", hub =>
    {
        var path = hub.InFolder("bomb.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = archive.CreateEntry("a.csv").Open();
        entry.Write(Encoding.UTF8.GetBytes(Header + "\n"));
        var line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string('\n', 1000), 1000)));
        for (var i = 0; i < 200; i++)
            entry.Write(line);
        return path;
    });

    [Fact]
    public Task A_bomb_of_a_workbook_is_not_unpacked() => IsRefusedAsync("it is taken for a zip bomb.", hub =>
    {
        var path = Workbook(hub, [["creditCode", "nameZh"], ["x", "y"]]);
        Edit(path, "xl/worksheets/sheet1.xml",
            xml => xml.Replace("<sheetData>", $"<!--{new string(' ', 60_000_000)}--><sheetData>", StringComparison.Ordinal));
        return path;
    });

    [Fact]
    public Task An_archive_of_several_files_is_named() =>
        IsRefusedAsync("file: The archive holds 2 files; it is to hold one CSV or XLSX file.", hub =>
    {
        var path = hub.InFolder("two.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        archive.CreateEntry("a.csv");
        archive.CreateEntry("b.csv");
        return path;
    });

    [Fact]
    public Task A_row_of_a_mebibyte_is_too_long() =>
        IsRefusedAsync("row 2: The row has more than 1048576 characters",
            hub => hub.WithFile($"{Header}\n\"{new string('x', 1 << 20)}\n{Row}\n"));

    [Fact]
    public Task An_empty_file_is_named() =>
        IsRefusedAsync("file: The file is empty; it needs a header and at least one row.", hub => hub.WithFile(""));

    [Fact]
    public async Task Wrong_columns_are_all_named()
    {
        using var hub = await RecordFiles.HubAsync();

        var answer = await hub.ImportRecordsAsync("establishments", $"creditCode,统一社会信用代码,nameZh,colour\n{Row}\n");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("row 1, column colour: Unknown column; known are creditCode, nameZh,", answer.Output);
        Assert.Contains("row 1, column creditCode: The column is in the header more than once.", answer.Output);
        Assert.Contains("row 1, column kind: The column (单位类型) is missing from the header.", answer.Output);
        Assert.Contains("row 1, column region: The column (行政区划) is missing from the header.", answer.Output);
    }

    [Fact]
    public async Task Columns_of_which_something_is_computed_come_together()
    {
        using var hub = await RecordFiles.HubAsync();

        var answer =
            await hub.ImportRecordsAsync("training-classes",
                "number,nameZh,kind,region,startsOn,state,onlineHours\nC,n,digital,530000,2024-01-01,planned,5\n");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("row 1, column hours: The column is missing from the header: it belongs to onlineHours.", answer.Output);
    }

    private static async Task IsRefusedAsync(string message, Func<DataHub, string> file)
    {
        using var hub = await RecordFiles.HubAsync();

        var answer = await hub.ImportRecordFileAsync("establishments", file(hub));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(message, answer.Output);
        Assert.Contains("Nothing was imported.", answer.Error);
        await using var context = hub.Open();
        Assert.False(await context.Establishments.AnyAsync());
    }
}
