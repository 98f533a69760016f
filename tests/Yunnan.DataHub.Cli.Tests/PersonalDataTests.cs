using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Imports.Records;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Identity numbers and names stay where they belong: in no message, no file and no free text.</summary>
public class PersonalDataTests
{
    private static readonly string Number = RecordFiles.IdentityNumber(1);

    /// <summary>The number as people and spreadsheets write it, each with what must not be read of it.</summary>
    private static readonly string[] Written = [Number, $"见{Number}号", Wide(Number), $"{Number[..6]} {Number[6..14]} {Number[14..]}",
        $"{Number[..6]}-{Number[6..14]}-{Number[14..]}", $"{Number[..6]}\u200B{Number[6..]}", $"{Number[..6]}{Number[8..17]}"];

    public static TheoryData<string> Records => [.. ImportableRecords.All.Select(record => record.Name)];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task No_column_of_any_record_takes_a_text_with_an_identity_number_or_shows_it(string name)
    {
        using var hub = await RecordFiles.HubAsync();
        var record = ImportableRecords.All.Single(known => known.Name == name);
        // A row for each column and each way to write it, in which all other cells are empty.
        var cells =
            record.Columns.SelectMany(
                (column, index) =>
                    Written.Select(
                        text =>
                            (Column: column.Name, Index: index, Text: text,
                                TakesNumbers: column.Form.Contains("identity number", StringComparison.Ordinal)))).ToList();
        var rejects = hub.InFolder("rejects.csv");

        var answer = await hub.ImportRecordsAsync(
            name,
            string.Join('\n',
                cells.Select(cell => string.Join(',', record.Columns.Select((_, index) => index == cell.Index ? cell.Text : "")))
                    .Prepend(string.Join(',', record.Columns.Select(column => column.Name)))),
            "--rejects", rejects);

        Assert.Equal(1, answer.ExitCode);
        var written = await File.ReadAllTextAsync(rejects);
        var refused = written.Split('\n').Select(line => line.Split(','))
            .Where(cell => cell.Length > 2 && !cell[2].StartsWith("\"\"", StringComparison.Ordinal) && cell[2].Length > 0)
            .Select(cell => (cell[0], cell[1])).ToHashSet();
        Assert.All(cells.Index().Where(cell => !(cell.Item.TakesNumbers && cell.Item.Text == Number)),
            cell => Assert.Contains(($"{cell.Index + 2}", $"\"{cell.Item.Column}\""), refused));
        HoldsNothingPersonal(written + answer);
    }

    [Theory]
    [InlineData("breakdown")]
    [InlineData("source")]
    [InlineData("note")]
    [InlineData("reportedBy")]
    [InlineData("value")]
    [InlineData("indicator")]
    public async Task No_column_of_observations_takes_or_shows_one(string column)
    {
        using var hub = await DataHub.SeededAsync();
        string[] columns = [.. DataHub.Header.Split(','), "note", "synthetic"];
        var good = (string[])["skilled-talent-stock", "530000", "2023", "", "4500000", "人", "verified", "yn-hrss", "yearly report", "", ""];
        var rejects = hub.InFolder("rejects.csv");

        var answer = await hub.ImportFileAsync(
            hub.WithFile(
                string.Join('\n',
                    Written.Select(text => string.Join(',', good.Select((cell, index) => columns[index] == column ? text : cell)))
                        .Prepend(string.Join(',', columns)))), "--rejects", rejects);

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(Written.Length,
            answer.Output.Split('\n').Count(line => line.Contains($", column {column}, value '", StringComparison.Ordinal)));
        HoldsNothingPersonal(await File.ReadAllTextAsync(rejects) + answer);
        Assert.Empty(await hub.ImportedAsync());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task A_file_without_header_shows_nothing_of_its_first_row(string name)
    {
        using var hub = await RecordFiles.HubAsync();
        var row = $"{Number},张三,本科,530102,{Number[..6]} {Number[6..]}";

        foreach (var text in (string[])[$"{row}\n{row}\n", $"{row.Replace(',', ';')}\n", $"source,{row}\n"])
        {
            var rejects = hub.InFolder("rejects.csv");
            var answer = await hub.ImportRecordsAsync(name, text, "--rejects", rejects);

            Assert.Equal(1, answer.ExitCode);
            var shown = await File.ReadAllTextAsync(rejects) + answer;
            HoldsNothingPersonal(shown);
            // With the name of a column it may be a header, of records that have no names of persons.
            if (!text.StartsWith("source", StringComparison.Ordinal)
                || ImportableRecords.All.Single(record => record.Name == name).IsPersonal) Assert.DoesNotContain("张三", shown);
        }
    }

    [Fact]
    public async Task Observations_without_header_show_nothing_of_their_first_row()
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportFileAsync(hub.WithFile($"{Number},张三,本科\n"));

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith(
            "row 1: None of the 3 cells of the first row is the name of a column: is the header missing? Known are indicator, region,",
            answer.Output);
        HoldsNothingPersonal(answer.ToString());
        Assert.DoesNotContain("张三", answer.ToString());
    }

    [Theory]
    [InlineData("name,identityNumber,education,region")]
    [InlineData("identityNumber,education,name,region")]
    [InlineData("identityNumber,region,education,name")]
    [InlineData("source,education,identityNumber,region")]
    [InlineData("isSynthetic,region,identityNumber,name")]
    [InlineData("identityNumber,employerCreditCode,name,region")]
    public async Task Swapped_columns_show_neither_number_nor_name(string header)
    {
        using var hub = await RecordFiles.HubAsync();
        var rejects = hub.InFolder("rejects.csv");

        var answer = await hub.ImportRecordsAsync("persons", $"{header}\n{Number},欧阳娜娜,本科,530102\n", "--rejects", rejects);

        Assert.Equal(1, answer.ExitCode);
        var shown = await File.ReadAllTextAsync(rejects) + answer;
        HoldsNothingPersonal(shown);
        Assert.DoesNotContain("欧阳", shown);
    }

    [Fact]
    public async Task Cutting_a_long_value_short_leaves_no_part_of_a_number()
    {
        using var hub = await RecordFiles.HubAsync();
        var answer = "";
        foreach (var before in Enumerable.Range(40, 25).Concat(Enumerable.Range(180, 25)))
            answer += await hub.ImportRecordsAsync("establishments",
                $"creditCode,nameZh,kind,region\n{new string('x', before)}{Number},x,enterprise,530000\n");
        HoldsNothingPersonal(answer);
        Assert.DoesNotContain(Number[..12], answer);
    }

    [Fact]
    public async Task A_number_that_a_spreadsheet_has_rounded_is_none_in_free_text_either()
    {
        using var hub = await RecordFiles.HubAsync();
        var path = await OddFiles.SavedAsync(
            hub, ["creditCode", "nameZh", "kind", "region", "source"],
            [RecordFiles.CreditCode(1), "昆明公司", "企业", "530102",
                double.Parse(Number[..17] + "0", System.Globalization.CultureInfo.InvariantCulture)]);

        var answer = await hub.ImportRecordFileAsync("establishments", path);

        Assert.Contains(
            $"row 2, column source, value '{IdentityNumberText.Masked}': The text holds what has the form of an identity number",
            answer.Output);
        Assert.DoesNotContain(Number[8..14], answer.ToString());
    }

    [Fact]
    public async Task The_name_of_a_file_gives_no_number_away()
    {
        using var hub = await RecordFiles.HubAsync();
        foreach (var (name, source) in new[] { ($"{Number}张三.csv", $"{IdentityNumberText.Masked}张三.csv"), ("＝1+1.csv", "establishments"),
            ("a\u202Evsc.csv", "establishments") })
        {
            var path = hub.InFolder(name);
            await File.WriteAllTextAsync(path, $"creditCode,nameZh,kind,region\n{RecordFiles.CreditCode(1)},昆明公司,enterprise,530102\n");
            RecordFiles.Accepted(await hub.ImportRecordFileAsync("establishments", path));
            await using (var context = hub.Open())
                Assert.Equal(source, (await context.Establishments.SingleAsync()).Source);
            await using (var context = hub.Open())
                await context.Establishments.ExecuteDeleteAsync();
        }

        HoldsNothingPersonal((await hub.ImportRecordFileAsync("establishments", hub.InFolder($"{Number} is missing.csv"))).ToString());
        HoldsNothingPersonal(
            (await hub.ImportRecordsAsync("establishments", "x\n", "--rejects", hub.InFolder($"{Number}/rejects.csv"))).ToString());
        HoldsNothingPersonal((await DataHub.RunAsync("keys", "revoke", Number, "--sqlite-path", hub.Database)).ToString());
        HoldsNothingPersonal((await DataHub.RunAsync(Number)).ToString());
    }

    [Fact]
    public async Task A_keys_name_and_organisation_are_free_text_too()
    {
        using var hub = await RecordFiles.HubAsync();
        foreach (var words in (string[][])[[Number, "--organisation", "hrss"], ["dashboard", "--organisation", $"张三{Number}"],
            ["dash\u200Bboard", "--organisation", "hrss"]])
        {
            var answer = await DataHub.RunAsync(["keys", "add", .. words, "--scope", "people:read", "--sqlite-path", hub.Database]);
            Assert.Equal(2, answer.ExitCode);
            HoldsNothingPersonal(answer.ToString());
        }

        Assert.Empty((await DataHub.RunAsync("keys", "list", "--sqlite-path", hub.Database)).Output);
    }

    private static string Wide(string text) => string.Concat(text.Select(letter => (char)(letter - '!' + '！')));

    // Neither the number, however it is written, nor birth date and sequence alone.
    private static void HoldsNothingPersonal(string shown)
    {
        Assert.False(IdentityNumberText.HoldsOne(shown), shown);
        foreach (var part in (string[])[Number[6..14], Number[8..14], Number[10..17], Wide(Number[6..14])])
            Assert.DoesNotContain(part, shown);
    }
}
