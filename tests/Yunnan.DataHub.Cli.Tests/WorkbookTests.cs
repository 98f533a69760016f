using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>
/// A cell of a workbook is stored as the person who made the file sees it, or the row is refused: never shifted, never rounded, never
/// emptied.
/// </summary>
public class WorkbookTests
{
    private const string Day = "<c r=\"G2\" {style}><v>45443</v></c>";

    [Theory]
    [InlineData("1904.xlsx", "M1904", "2024-05-31")]
    [InlineData("date-format-31.xlsx", "D31", "2024-05-31")]
    public async Task Days_are_those_that_the_workbook_shows(string file, string number, string day)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await ImportAsync(hub, Given(file)));

        await using var context = hub.Open();
        Assert.Equal((number, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)),
            await context.ServiceCases.Select(c => new ValueTuple<string, DateOnly>(c.Number, c.ReceivedOn)).SingleAsync());
    }

    [Fact]
    public async Task A_sheet_that_says_it_is_smaller_is_read_whole()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await ImportAsync(hub, Given("dimension-A1.xlsx")));

        await using var context = hub.Open();
        var stored = await context.ServiceCases.SingleAsync();
        Assert.Equal(
            (new DateOnly(2024, 5, 31), new DateOnly(2024, 6, 30), new DateOnly(2024, 6, 20), ServiceCaseState.Concluded, null, "判决"),
            (stored.ReceivedOn, stored.DueOn!.Value, stored.ConcludedOn!.Value, stored.State, stored.GroundKey, stored.Outcome));
    }

    [Theory]
    [InlineData("error-cell.xlsx", "row 2, column ground, value '#N/A': The cell holds the error #N/A.")]
    [InlineData("long-number.xlsx",
        "row 2, column number, value '20240000000000001': The number has more than the 15 digits that a spreadsheet keeps. Format the "
            + "column as text")]
    [InlineData("merged-chartsheet-first.xlsx", "file: Cells C2:C3 are merged:")]
    public Task What_can_not_be_told_is_refused(string file, string message) => IsRefusedAsync(_ => Given(file), message);

    /// <summary>Each part made a text anew of all parts before: a few megabytes took minutes.</summary>
    [Fact]
    public Task A_text_that_comments_cut_into_very_many_parts_is_refused_by_its_length() => IsRefusedAsync(
        hub => new Book { Cell = Book.Text("G2", string.Concat(Enumerable.Repeat("abcd<!---->", 300_000))) }.Write(hub),
        "A cell of the workbook has more than 1048576 characters.");

    [Fact]
    public async Task A_formula_without_its_result_is_refused_and_what_is_stored_stays()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await ImportAsync(hub, Given("formula-1-value.xlsx")));

        var answer = await ImportAsync(hub, Given("formula-2-no-cached-value.xlsx"));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("row 2, column ground, value '': The cell holds a formula whose result the file doesn't hold", answer.Output);
        Assert.Contains("row 2, column amount, value '': The cell holds a formula", answer.Output);
        await using var context = hub.Open();
        var stored = await context.ServiceCases.SingleAsync();
        Assert.Equal(("case-ground:migrant-worker-claim", 12.5m), (stored.GroundKey, stored.Amount));
    }

    [Theory]
    [InlineData("<c r=\"G2\" t=\"str\"><f>A1</f><v>裁决</v></c>", "裁决")]
    [InlineData("<c r=\"G2\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>裁决</v></c>", "裁决")]
    [InlineData("<c r=\"G2\" t=\"str\"><f>\"\"</f><v></v></c>", null)]
    [InlineData("<c r=\"G2\" t=\"s\"><v>1</v></c>", "调解成功")]
    [InlineData("<c r=\"G2\" t=\"s\"><v>2</v></c>", "漢字")]
    [InlineData(
        "<c r=\"G2\" t=\"inlineStr\"><is><r><t>调解</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 成功</t></r><rPh sb=\"0\" "
            + "eb=\"2\"><t>tiaojie</t></rPh></is></c>", "调解 成功")]
    [InlineData("<c r=\"G2\" t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>", "a<b")]
    [InlineData("<c r=\"G2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  a  b </t></is></c>", "a  b")]
    [InlineData("<c r=\"G2\" t=\"inlineStr\"><is><t>a_x000A_b_x005F_</t></is></c>", "a\nb_")]
    [InlineData("<c r=\"G2\"/>", null)]
    [InlineData("<c r=\"G2\" t=\"s\" s=\"1\"/>", null)]
    [InlineData("<c r=\"G2\"><v>13800001111</v></c>", "13800001111")]
    [InlineData("<c r=\"G2\"><v>0.1</v></c>", "0.1")]
    [InlineData("<c r=\"G2\"><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r=\"G2\"><v>1E3</v></c>", "1000")]
    [InlineData("<c r=\"G2\" t=\"b\"><v>1</v></c>", "TRUE")]
    public async Task A_text_is_what_the_cell_shows(string cell, string? text)
    {
        using var hub = await RecordFiles.HubAsync();
        var book = new Book
        {
            Cell = cell,
            Texts =
            "<si><t>x</t></si><si><r><t>调解</t></r><r><t>成功</t></r></si><si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr "
                + "fontId=\"1\"/></si>"
        };

        RecordFiles.Accepted(await ImportAsync(hub, book.Write(hub)));

        Assert.Equal(text, (await CaseAsync(hub)).Outcome);
    }

    [Theory]
    [InlineData("000000", "123", "000123")]
    [InlineData("0&quot;号&quot;", "15", "15号")]
    [InlineData("&quot;云&quot;0000", "15", "云0015")]
    [InlineData("000-0000", "1234567", "123-4567")]
    [InlineData("0", "202400000001", "202400000001")]
    [InlineData("#,##0", "1234567", "1,234,567")]
    [InlineData("0.00", "12.5", "12.50")]
    [InlineData("0.0%", "0.125", "12.5%")]
    [InlineData("0;[Red]0&quot;欠&quot;", "-5", "5欠")]
    [InlineData("General", "15", "15")]
    [InlineData("@", "15", "15")]
    public async Task A_number_in_a_text_column_is_the_text_that_its_format_shows(string format, string value, string text)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(
            await ImportAsync(hub,
                new Book { Cell = $"<c r=\"G2\" {{style}}><v>{value}</v></c>", FormatId = 164, Format = format }.Write(hub)));

        Assert.Equal(text, (await CaseAsync(hub)).Outcome);
    }

    [Theory]
    [InlineData("outcome", "General", "<v>20240000000000001</v>", "more than the 15 digits")]
    [InlineData("outcome", "General", "<v>202400000001</v>",
        "The cell shows this number rounded, or as a power of ten. Format the column as text")]
    [InlineData("outcome", "General", "<v>0.1234567891</v>", "The cell shows this number rounded")]
    [InlineData("outcome", "General", "<v>1E+20</v>", "more than the 15 digits")]
    [InlineData("outcome", "0", "<v>20240000000000001</v>", "more than the 15 digits")]
    [InlineData("outcome", "0.00E+00", "<v>12345</v>", "What the cell shows of the number isn't known.")]
    [InlineData("outcome", "# ?/?", "<v>0.5</v>", "What the cell shows of the number isn't known.")]
    [InlineData("outcome", "[DBNum1]General", "<v>5</v>", "What the cell shows of the number isn't known.")]
    [InlineData("outcome", "0.0", "<v>1.25</v>", "The cell shows '1.3' and holds 1.25")]
    [InlineData("outcome", "yyyy-mm-dd", "<v>45443</v>", "The cell holds a day, which each system shows in its own way.")]
    [InlineData("outcome", ";;;", "<v>5</v>", "The cell shows '' and holds 5")]
    [InlineData("outcome", "General", "<f>1+1</f>", "The cell holds a formula whose result")]
    [InlineData("outcome", "General", "<f t=\"shared\" si=\"0\"/><v/>", "The cell holds a formula whose result")]
    [InlineData("outcome", "General", "<v>x</v>", "The cell is damaged")]
    [InlineData("amount", "General", "<v>1234567890123456</v>", "more than the 15 digits")]
    [InlineData("amount", "General", "<v>1234567890123.4567</v>", "more than the 15 digits")]
    [InlineData("amount", "#,##0.00", "<v>1234.567</v>",
        "The cell shows '1,234.57' and holds 1234.567: show the whole number, or round it.")]
    [InlineData("amount", "0%", "<v>0.5</v>", "value '50%': Not a number")]
    [InlineData("amount", "0&quot;万元&quot;", "<v>5</v>", "value '5万元': Not a number")]
    [InlineData("amount", "0,", "<v>5000</v>", "The cell shows '5' and holds 5000")]
    [InlineData("amount", "0;[Red]0", "<v>-5</v>", "The cell shows '5' and holds -5")]
    [InlineData("amount", "yyyy-mm-dd", "<v>45443</v>", "The cell holds a day")]
    [InlineData("dueOn", "yyyy-mm-dd", "<v>60</v>", "The cell holds no day that there is.")]
    [InlineData("dueOn", "yyyy-mm-dd", "<v>0</v>", "The cell holds no day that there is.")]
    [InlineData("dueOn", "yyyy-mm-dd", "<v>-1</v>", "The cell holds no day that there is.")]
    [InlineData("dueOn", "yyyy-mm-dd", "<v>2958466</v>", "The cell holds no day that there is.")]
    [InlineData("dueOn", "yyyy-mm-dd hh:mm", "<v>45443.5</v>", "value '2024-05-31 12:00:00': The cell holds a time of day beside the day")]
    [InlineData("dueOn", "h:mm", "<v>0.5</v>", "The cell holds a time of day, not a day.")]
    [InlineData("dueOn", "General", "<v>45443</v>", "Not a day; wanted is a form such as 2024-05-31.")]
    public Task What_a_cell_does_not_show_is_refused(string column, string format, string value, string reason) =>
        IsRefusedAsync(
            hub => new Book { Column = column, Cell = $"<c r=\"G2\" {{style}}>{value}</c>", FormatId = 164, Format = format }.Write(hub),
            $"row 2, column {column}, ", reason);

    [Theory]
    [InlineData("e", "#DIV/0!", "The cell holds the error #DIV/0!.")]
    [InlineData("s", "99", "The workbook can't be read on")]
    [InlineData("x", "99", "The cell is damaged")]
    public Task A_cell_without_a_value_is_refused(string type, string value, string reason) =>
        IsRefusedAsync(hub => new Book { Cell = $"<c r=\"G2\" t=\"{type}\"><v>{value}</v></c>" }.Write(hub), "row 2", reason);

    [Theory]
    [InlineData("General", "1500.5", 1500.5)]
    [InlineData("#,##0.00", "1500.5", 1500.5)]
    [InlineData("[$¥-804]#,##0.00", "1500.5", 1500.5)]
    [InlineData("0.00&quot;元&quot;", "1500.5", 1500.5)]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ ", "0", 0)]
    [InlineData("General", "0.30000000000000004", 0.3)]
    [InlineData("General", "1.5E3", 1500)]
    public async Task A_number_is_the_one_that_the_cell_holds(string format, string value, double number)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(
            await ImportAsync(hub,
                new Book { Column = "amount", Cell = $"<c r=\"G2\" {{style}}><v>{value}</v></c>", FormatId = 164, Format = format }
                    .Write(hub)));

        Assert.Equal((decimal)number, (await CaseAsync(hub)).Amount);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(22)]
    [InlineData(27)]
    [InlineData(28)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(36)]
    [InlineData(50)]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(164, "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@")]
    [InlineData(164, "yyyy年m月d日")]
    [InlineData(164, "[$-804]yyyy\\-mm\\-dd;@")]
    [InlineData(164, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy")]
    [InlineData(14, "yyyy/m/d")]
    public async Task A_day_is_read_in_every_format(int id, string? format = null)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await ImportAsync(hub, new Book { Column = "dueOn", Cell = Day, FormatId = id, Format = format }.Write(hub)));

        Assert.Equal(new DateOnly(2024, 5, 31), (await CaseAsync(hub)).DueOn);
    }

    [Theory]
    [InlineData("<v>1</v>", "", "1900-01-01")]
    [InlineData("<v>59</v>", "", "1900-02-28")]
    [InlineData("<v>61</v>", "", "1900-03-01")]
    [InlineData("<v>43981</v>", "<workbookPr date1904=\"true\"/>", "2024-05-31")]
    [InlineData("<v>0</v>", "<workbookPr date1904=\"1\"/>", "1904-01-01")]
    [InlineData("<v>45443</v>", "<workbookPr date1904=\"0\"/>", "2024-05-31")]
    public async Task Days_are_counted_as_the_workbook_counts_them(string value, string properties, string day)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(
            await ImportAsync(hub,
                new Book { Column = "dueOn", Cell = $"<c r=\"G2\" {{style}}>{value}</c>", FormatId = 14, Properties = properties }
                    .Write(hub)));

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), (await CaseAsync(hub)).DueOn);
    }

    public static TheoryData<string> Oddities => [.. OddBooks.Keys];

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task A_workbook_is_read_however_it_is_written(string oddity)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await ImportAsync(hub, OddBooks[oddity].Write(hub)));

        var stored = await CaseAsync(hub);
        Assert.Equal(("N-1", "测试", "530100", new DateOnly(2024, 5, 31), "裁决"),
            (stored.Number, stored.Title, stored.RegionKey, stored.ReceivedOn, stored.Outcome));
    }

    [Theory]
    [InlineData("<row r=\"2\">{case}</row><row r=\"2\">{case}</row>", "can't be read on")]
    [InlineData("<row r=\"2\">{case}<c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c></row>", "can't be read on")]
    [InlineData("<row r=\"2\"><c r=\"A3\" t=\"inlineStr\"><is><t>x</t></is></c></row>", "can't be read on")]
    [InlineData("<row r=\"2\"><c r=\"2\"/></row>", "can't be read on")]
    public Task Cells_that_are_in_no_place_or_in_two_are_refused(string rows, string message) => IsRefusedAsync(
        hub =>
            new Book { Rows = Book.Header("ground") + rows.Replace("{case}", Book.Case(2, "N-1"), StringComparison.Ordinal) }.Write(hub),
                message);

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("worksheets/sheet1.xml")]
    public Task Merged_cells_are_found_however_the_sheet_is_named(string target) =>
        IsRefusedAsync(
            hub =>
                new Book { Target = target, Sheet = "<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>" }
                    .Write(hub), "file: Cells C2:C3 are merged:");

    [Fact]
    public Task A_workbook_of_charts_has_nothing_to_read() => IsRefusedAsync(
        hub =>
        {
            var path = new Book().Write(hub);
            OddFiles.Edit(path, "xl/_rels/workbook.xml.rels",
                xml => xml.Replace("/worksheet\"", "/chartsheet\"", StringComparison.Ordinal));
            return path;
        },
        "file: The workbook has no visible sheet with cells.");

    [Fact]
    public async Task A_text_that_its_format_hides_or_adds_to_is_what_is_shown()
    {
        using var hub = await RecordFiles.HubAsync();
        var cell = "<c r=\"G2\" {style} t=\"inlineStr\"><is><t>15</t></is></c>";

        RecordFiles.Accepted(await ImportAsync(hub, new Book { Cell = cell, FormatId = 164, Format = "&quot;云&quot;@" }.Write(hub)));
        var hidden = await ImportAsync(hub, new Book { Cell = cell, FormatId = 164, Format = ";;;" }.Write(hub));

        Assert.Equal("云15", (await CaseAsync(hub)).Outcome);
        Assert.Contains("row 2, column outcome, value '15': The cell's number format hides the text", hidden.Output);
    }

    [Fact]
    public async Task A_share_may_be_a_percentage()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(1)));

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("establishment-years",
                $"establishmentCreditCode,year,educationFundFrontlineShare\n{RecordFiles.CreditCode(1)},2023,12.5%\n{RecordFiles.CreditCode(1)},2024,0.4\n"));
        var refused =
            await hub.ImportRecordsAsync("establishment-years",
                $"establishmentCreditCode,year,educationFundFrontlineShare\n{RecordFiles.CreditCode(1)},2023,12.345%\n{RecordFiles.CreditCode(1)},2024,101%\n");

        await using var context = hub.Open();
        Assert.Equal([0.125m, 0.4m],
            await context.EstablishmentYears.OrderBy(y => y.Year).Select(y => y.EducationFundFrontlineShare!.Value).ToListAsync());
        Assert.Contains("value '12.345%': More than 4 decimals.", refused.Output);
        Assert.Contains("value '101%': The number is not between 0 and 100.", refused.Output);
    }

    private static Dictionary<string, Book> OddBooks { get; } = new()
    {
        ["cells without place"] = new()
        { Rows = Without(" r=", Book.Header("outcome") + $"<row r=\"2\">{Book.Case(2, "N-1")}{Book.Text("G2", "裁决")}</row>", "c") },
        ["rows without place"] = new()
        { Rows = Without(" r=", Book.Header("outcome") + $"<row r=\"2\">{Book.Case(2, "N-1")}{Book.Text("G2", "裁决")}</row>", "row") },
        ["neither has a place"] = new()
        { Rows = Without(" r=", Book.Header("outcome") + $"<row r=\"2\">{Book.Case(2, "N-1")}{Book.Text("G2", "裁决")}</row>", "row|c") },
        ["an empty cell is left out"] = new()
        {
            Rows =
            $"{Book.Header("ground").Replace("</row>", Book.Text("J1", "outcome") + "</row>", StringComparison.Ordinal)}<row r=\"2\">{Book.Case(2, "N-1")}{Book.Text("J2", "裁决")}</row>"
        },
        ["cells from right to left"] = new()
        { Rows = $"{Book.Header("outcome")}<row r=\"2\">{Book.Text("G2", "裁决")}{Book.Case(2, "N-1")}</row>" },
        ["rows and cells to the right are empty"] = new()
        {
            Rows =
            $"{Book.Header("outcome").Replace("</row>", "<c r=\"Z1\" s=\"1\"/></row>", StringComparison.Ordinal)}<row r=\"5\">{Book.Case(5, "N-1")}{Book.Text("G5", "裁决")}<c r=\"Y5\" s=\"1\"/></row><row r=\"9\"><c r=\"A9\" s=\"1\"/></row>"
        },
        ["dimension too small"] = Judged() with { Sheet = "<dimension ref=\"A1\"/><sheetData>{rows}</sheetData>" },
        ["dimension of another place"] = Judged() with { Sheet = "<dimension ref=\"C5:D9\"/><sheetData>{rows}</sheetData>" },
        ["strict"] = Judged() with { IsStrict = true },
        ["strict with a day as a text"] = new()
        {
            IsStrict = true,
            Rows =
            $"{Book.Header("outcome")}<row r=\"2\">{Book.Case(2, "N-1").Replace("t=\"inlineStr\"><is><t>2024-05-31</t></is>", "t=\"d\"><v>2024-05-31T00:00:00</v>", StringComparison.Ordinal)}{Book.Text("G2", "裁决")}</row>"
        },
        ["prefixed names"] = Judged() with { Prefix = "x:" },
        ["path from the root"] = Judged() with { Target = "/xl/worksheets/sheet1.xml" },
        ["path with the folder twice"] = Judged() with { Target = "xl/worksheets/sheet1.xml" },
        ["path with dots"] = Judged() with { Target = "./../xl/worksheets/Sheet1.xml" },
        ["another name of the workbook"] = Judged() with { WorkbookPart = "xl/book7.xml" },
        ["a chart stands first"] = Judged() with
        {
            SheetsBefore = "<sheet name=\"chart\" sheetId=\"1\" r:id=\"rId7\"/>",
            RelationshipsBefore = "<Relationship Id=\"rId7\" Type=\"{office}/chartsheet\" Target=\"worksheets/sheet2.xml\"/>",
            Parts = [("xl/worksheets/sheet2.xml", "")]
        },
        ["a hidden sheet stands first"] =
            Judged() with
            {
                SheetsBefore = "<sheet name=\"lists\" sheetId=\"1\" state=\"hidden\" r:id=\"rId7\"/>",
                RelationshipsBefore = "<Relationship Id=\"rId7\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet2.xml\"/>",
                Parts = [("xl/worksheets/sheet2.xml", "<sheetData/>")]
            },
        ["hidden rows and columns"] = new()
        {
            Sheet = "<cols><col min=\"7\" max=\"7\" hidden=\"1\"/></cols><sheetData>{rows}</sheetData>",
            Rows = $"{Book.Header("outcome")}<row r=\"2\" hidden=\"1\">{Book.Case(2, "N-1")}{Book.Text("G2", "裁决")}</row>"
        },
        ["white space between elements"] = new()
        {
            Rows =
            $"{Book.Header("outcome")}\n  <row r=\"2\">\n{Book.Case(2, "N-1").Replace("<is>", "\n <is>\n ", StringComparison.Ordinal)}{Book.Text("G2", "裁决")}\n</row>\n"
        },
        ["elements of others"] = new()
        {
            Rows =
            $"{Book.Header("outcome")}<row r=\"2\">{Book.Case(2, "N-1")}<c r=\"G2\" t=\"inlineStr\"><is><t>裁决</t></is><extLst><ext uri=\"x\"><v xmlns=\"urn:other\">5</v></ext></extLst></c></row>"
        },
    };

    private static Book Judged() => new() { Cell = Book.Text("G2", "裁决") };

    private static string Without(string attribute, string rows, string elements) =>
        System.Text.RegularExpressions.Regex.Replace(rows, $"<({elements}){attribute}\"[A-Z]*[0-9]+\"", "<$1");

    private static string Given(string file) => Path.Combine(AppContext.BaseDirectory, "Files", file);

    private static Task<Answer> ImportAsync(DataHub hub, string file) => hub.ImportRecordFileAsync("service-cases", file);

    private static async Task<ServiceCase> CaseAsync(DataHub hub)
    {
        await using var context = hub.Open();
        return await context.ServiceCases.IgnoreAutoIncludes().SingleAsync();
    }

    private static async Task IsRefusedAsync(Func<DataHub, string> file, params string[] messages)
    {
        using var hub = await RecordFiles.HubAsync();

        var answer = await ImportAsync(hub, file(hub));

        Assert.True(answer.ExitCode == 1, answer.ToString());
        Assert.All(messages, message => Assert.Contains(message, answer.Output));
        await using var context = hub.Open();
        Assert.False(await context.ServiceCases.AnyAsync());
    }
}
