using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Cli.Tests;

public class ImportObservationsTests
{
    [Fact]
    public async Task A_good_row_becomes_an_observation()
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportAsync(DataHub.Row);

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.StartsWith("1 rows: 1 added, 0 changed, 0 unchanged.", answer.Output);
        var figure = Assert.Single(await hub.ImportedAsync());
        Assert.Equal("skilled-talent-stock/530000/2023@yn-hrss@530000", figure.Key);
        Assert.Equal((4_500_000, ObservationStatus.Verified, "yn-hrss@530000", false),
            (figure.Value, figure.Status, figure.ReportedByKey, figure.IsSynthetic));
        Assert.Equal((2023, "2023", new DateOnly(2023, 12, 31)), (figure.Year, figure.Period, figure.PeriodEnd));
        Assert.Equal(("yearly report", null, null), (figure.Source, figure.Unit, figure.Note));
    }

    [Fact]
    public async Task Ten_kinds_of_errors_are_all_reported_and_nothing_is_changed()
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportAsync(
            DataHub.Row,
            "no-such-indicator,530000,2023,,1,,verified,,x",
            "skilled-talent-stock,999999,2023,,1,,verified,,x",
            "skilled-talent-stock,530100,2023-Q7,,1,,verified,,x",
            "skilled-talent-stock,530100,2023,,\"1,234\",,verified,,x",
            "skilled-talent-stock,530100,2023,,1.23456,,verified,,x",
            "skilled-talent-stock,530100,2023,,1,公斤,verified,,x",
            "skilled-talent-stock,530100,2023,,1,,final,,x",
            "skilled-talent-stock,530100,2023,,1,,verified,nobody,x",
            "skilled-talent-stock,530100,2023,,1,,verified,,=HYPERLINK(1)",
            "skilled-talent-stock,530100,2023,,1,,verified,",
            DataHub.Row,
            "skilled-talent-stock,530100,2099,,-5,,verified,prefecture-unions," + new string('x', 501),
            "skilled-talent-stock,530100,2023,a/b,99999999999999999999999999999999,,verified,,\"never closed");

        Assert.Equal(1, answer.ExitCode);
        string[] expected =
        [
            "row 3, column indicator, value 'no-such-indicator': No indicator has this key or name.",
            "row 4, column region, value '999999': No region has this code.",
            "row 5, column period, value '2023-Q7': Not a period;",
            "row 6, column value, value '1,234': Not a number;",
            "row 7, column value, value '1.23456': More than 4 decimals.",
            "row 8, column unit, value '公斤': The indicator's unit is 人 (persons);",
            "row 9, column status, value 'final': Wanted is one of: provisional (初步), verified (已核实), published (已发布).",
            "row 10, column reportedBy, value 'nobody': No body has this key or name.",
            "row 11, column source, value '=HYPERLINK(1)': Text may not begin with =",
            "row 12: The row has 8 cells; the header has 9.",
            "row 14, column period, value '2099': The period has not begun",
            "row 14, column value, value '-5': A count or a duration can't be negative.",
            "row 14, column reportedBy, value 'prefecture-unions': The name is ambiguous; use one of the keys ",
            "row 14, column source, value 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…': 501 characters; at most 500 "
                + "are kept.",
            "row 13: An earlier row of the file has the same indicator, region, period, breakdown, reportedBy.",
            "row 15: A quoted field at the end of the input ends without a closing quote. Reading stopped here.",
        ];
        var lines = answer.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd()).ToArray();
        Assert.Equal(expected.Length, lines.Length);
        Assert.All(expected.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second));
        Assert.EndsWith("was rejected: 16 errors. Nothing was imported.", answer.Error.TrimEnd());
        Assert.Empty(await hub.ImportedAsync());
    }

    [Fact]
    public async Task Importing_a_file_again_changes_nothing()
    {
        using var hub = await DataHub.SeededAsync();
        await hub.ImportAsync(DataHub.Row);
        var before = Assert.Single(await hub.ImportedAsync());

        var answer = await hub.ImportAsync(DataHub.Row);

        Assert.StartsWith("1 rows: 0 added, 0 changed, 1 unchanged.", answer.Output);
        Assert.Equal(before.ImportedAt, Assert.Single(await hub.ImportedAsync()).ImportedAt);
    }

    [Fact]
    public async Task A_corrected_figure_is_updated()
    {
        using var hub = await DataHub.SeededAsync();
        await hub.ImportAsync(DataHub.Row);
        var before = Assert.Single(await hub.ImportedAsync());

        var answer = await hub.ImportAsync(DataHub.Row.Replace("4500000", "4500001.5"));

        Assert.StartsWith("1 rows: 0 added, 1 changed, 0 unchanged.", answer.Output);
        var figure = Assert.Single(await hub.ImportedAsync());
        Assert.Equal(4_500_001.5m, figure.Value);
        Assert.True(figure.ImportedAt > before.ImportedAt);
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportFileAsync(hub.WithFile($"{DataHub.Header}\n{DataHub.Row}\n"), "--dry-run");

        Assert.StartsWith("1 rows: 1 to add, 0 to change, 0 unchanged.", answer.Output);
        Assert.Contains("Dry run: nothing was written", answer.Output);
        Assert.Empty(await hub.ImportedAsync());
    }

    [Fact]
    public async Task Columns_come_in_any_order_with_note_and_synthetic_added()
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportFileAsync(hub.WithFile(
            "Synthetic,note,source,organisation,status,unit,value,dimension,period,region,indicator\r\n" +
            "true,备注,s,,Provisional,persons,1,senior,2023-Q3,530100,skilled-talent-stock\r\n\r\n"));

        Assert.True(answer.ExitCode == 0, answer.ToString());
        var figure = Assert.Single(await hub.ImportedAsync());
        Assert.Equal("skilled-talent-stock/530100/2023-Q3/senior@demo", figure.Key);
        Assert.Equal((true, "备注", new DateOnly(2023, 9, 30)), (figure.IsSynthetic, figure.Note, figure.PeriodEnd));
    }

    [Theory]
    [InlineData("yn-hrss")]
    [InlineData("云南省人力资源和社会保障厅")]
    public async Task An_organisation_is_found_by_key_or_printed_name(string name)
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportAsync(DataHub.Row.Replace("yn-hrss", name));

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.Equal("yn-hrss@530000", Assert.Single(await hub.ImportedAsync()).ReportedByKey);
    }

    [Fact]
    public async Task Every_printed_name_of_one_organisation_is_understood()
    {
        using var hub = await DataHub.SeededAsync();
        await using var context = hub.Open();
        var names = await context.OrganisationNames
            .Where(n => n.Organisations.Count == 1 && n.PolicyDocumentKey == null && n.Organisations.Single().ReportingBodies.Count == 1)
            .Select(n => n.Printed)
            .ToListAsync();

        var regions = await context.Regions.Select(r => r.Key).ToListAsync();

        var answer = await hub.ImportAsync([.. names.Select((name, index) =>
            $"startup-training-persons,{regions[index % regions.Count]},{2000 + index / regions.Count},,1,,verified,\"{name}\",x")]);

        // Names that begin like a formula or mean several bodies through an alias of another are the only ones left over.
        Assert.All(answer.Output.Split('\n').Where(line => line.StartsWith("row ", StringComparison.Ordinal)),
            line => Assert.Contains("ambiguous", line));
        Assert.True(names.Count > 100, $"{names.Count}");
    }

    [Fact]
    public async Task Wrong_columns_are_all_named()
    {
        using var hub = await DataHub.SeededAsync();

        var answer =
            await hub.ImportFileAsync(
                hub.WithFile("indicator,region,period,breakdown,value,unit,status,source,source,colour\na,b,c,d,e,f,g,h,i,j\n"));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("row 1, column colour: Unknown column; known are indicator,", answer.Output);
        Assert.Contains("row 1, column reportedBy: The column (上报机构) is missing from the header.", answer.Output);
        Assert.Contains("row 1, column source: The column is in the header more than once.", answer.Output);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData(DataHub.Header + "\n", "The file has a header and no rows.")]
    [InlineData("indicator;region;period\n1;2;3\n", "Cells are to be separated by commas.")]
    public async Task A_file_without_rows_is_rejected(string text, string reason)
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportFileAsync(hub.WithFile(text));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(reason, answer.Output);
    }

    [Fact]
    public async Task Rejections_are_listed_up_to_twenty_and_written_to_a_file_in_full()
    {
        using var hub = await DataHub.SeededAsync();
        var rows = Enumerable.Range(0, 150).Select(index => $"=no-{index},530000,2023,,1,,verified,,x");
        var rejects = hub.InFolder("rejects.csv");

        var answer = await hub.ImportFileAsync(hub.WithFile(string.Join('\n', rows.Prepend(DataHub.Header))), "--rejects", rejects);

        Assert.Equal(20, answer.Output.Split('\n').Count(line => line.StartsWith("row ", StringComparison.Ordinal)));
        Assert.Contains("… and 130 more.", answer.Output);
        var written = await File.ReadAllLinesAsync(rejects);
        Assert.Equal(151, written.Length);
        Assert.Equal("2,\"indicator\",\"'=no-0\",\"No indicator has this key or name.\"", written[1]);
    }

    [Theory]
    [InlineData("indicator", "（清空）")]
    [InlineData("breakdown", "(clear)")]
    [InlineData("reportedBy", "(CLEAR)")]
    [InlineData("unit", "（清空）")]
    [InlineData("value", "(清空)")]
    public async Task What_names_a_figure_or_belongs_to_its_value_can_not_be_cleared(string column, string mark)
    {
        using var hub = await DataHub.SeededAsync();

        var cells = DataHub.Row.Split(',');
        cells[DataHub.Header.Split(',').ToList().IndexOf(column)] = mark;
        var answer = await hub.ImportAsync(string.Join(',', cells));

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith($"row 2, column {column}, value '{mark}': The column can't be cleared", answer.Output);
    }

    [Theory]
    [InlineData("+5", "Not a number")]
    [InlineData("99999999999999.99991", "The number is not between -99999999999999.9999 and 99999999999999.9999.")]
    [InlineData("99999999999999999999999999999999", "The number is not between -99999999999999.9999 and 99999999999999.9999.")]
    [InlineData("5%", "Not a number")]
    public async Task A_value_out_of_form_or_range_is_refused(string value, string reason)
    {
        using var hub = await DataHub.SeededAsync();

        Assert.Contains($"row 2, column value, value '{value}': {reason}",
            (await hub.ImportAsync(DataHub.Row.Replace("4500000", value, StringComparison.Ordinal))).Output);
    }

    [Fact]
    public async Task Wherever_the_columns_stand_a_value_is_held_against_its_indicator()
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportFileAsync(hub.WithFile(
            "value,unit,organisation,dimension,period,region,status,synthetic,indicator\n" +
            "-5,公斤,yn-hrss,a@b,2023,530000,verified,true,skilled-talent-stock\n"));

        Assert.Contains("row 2, column value, value '-5': A count or a duration can't be negative.", answer.Output);
        Assert.Contains("row 2, column unit, value '公斤': The indicator's unit is 人 (persons);", answer.Output);
        Assert.Contains("row 2, column reportedBy, value 'yn-hrss': A synthetic figure is reported by no one;", answer.Output);
        Assert.Contains("row 2, column breakdown, value 'a@b': The indicator has no such part.", answer.Output);
    }

    [Fact]
    public async Task A_workbook_is_read_by_chinese_names_too()
    {
        using var hub = await DataHub.SeededAsync();
        var path = await OddFiles.SavedAsync(
            hub, ["指标", "行政区划 region", "统计期", "限定", "数值", "单位", "数据状态", "上报机构"],
            ["skilled-talent-stock", "530000", 2023d, "", 4500000.5d, "人", "已核实", "yn-hrss"]);

        RecordFiles.Accepted(await hub.ImportFileAsync(path));

        var figure = Assert.Single(await hub.ImportedAsync());
        Assert.Equal(("skilled-talent-stock/530000/2023@yn-hrss@530000", 4500000.5m, ObservationStatus.Verified),
            (figure.Key, figure.Value, figure.Status));
    }

    [Fact]
    public async Task A_hundred_thousand_rows_are_imported_in_batches()
    {
        using var hub = await DataHub.SeededAsync();
        var path = hub.InFolder("big.csv");
        await using var catalogue = hub.Open();
        var (regions, indicators) =
            (await catalogue.Regions.Select(r => r.Key).ToListAsync(), await catalogue.Indicators.Select(i => i.Key).ToListAsync());
        await File.WriteAllLinesAsync(
            path,
            from month in Enumerable.Range(0, 48)
            from region in regions
            from indicator in indicators.Take(15)
            select $"{indicator},{region},{2020 + month / 12}-{month % 12 + 1:D2},,{month},,verified,yn-hrss,x");
        await File.WriteAllLinesAsync(path, (await File.ReadAllLinesAsync(path)).Take(100_000).Prepend(DataHub.Header));

        var answer = await hub.ImportFileAsync(path);

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.StartsWith("100000 rows: 100000 added, 0 changed, 0 unchanged.", answer.Output);
        await using var context = hub.Open();
        Assert.Equal(100_000, await context.Observations.CountAsync(o => o.ImportedAt != null));
    }
}
