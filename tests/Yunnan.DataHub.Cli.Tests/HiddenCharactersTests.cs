using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Texts that are something else than they look like: formulas for a spreadsheet, and characters that can't be seen.</summary>
public class HiddenCharactersTests
{
    private const string Formula = ": Text may not begin with = + - or @: a spreadsheet would take it for a formula.";

    [Theory]
    [InlineData("＝cmd|' /C calc'!A0")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("﹦1")]
    [InlineData("\u200B=1")]
    [InlineData("\u202E=1")]
    [InlineData("\u00AD@SUM(A1)")]
    public async Task Formulas_of_any_width_and_behind_whatever_are_refused_in_records_and_observations(string cell)
    {
        using var hub = await RecordFiles.HubAsync();

        var record =
            await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(1).Replace("昆明公司1", cell, StringComparison.Ordinal));
        var observation = await hub.ImportAsync(DataHub.Row.Replace("yearly report", cell, StringComparison.Ordinal));

        Assert.All([record, observation], answer => Assert.Equal(1, answer.ExitCode));
        Assert.Contains("column nameZh, value '", record.Output);
        Assert.Contains(Formula, record.Output);
        Assert.Contains("column source, value '", observation.Output);
        Assert.Contains(Formula, observation.Output);
    }

    [Theory]
    [InlineData("张\u200B三", "U+200B")]
    [InlineData("张三\u202E", "U+202E")]
    [InlineData("\u2067张三", "U+2067")]
    [InlineData("张\u200E三", "U+200E")]
    [InlineData("张\u061C三", "U+061C")]
    [InlineData("张\u0007三", "U+0007")]
    [InlineData("张\uE123三", "U+E123")]
    [InlineData("张\u3164三", "U+3164")]
    public async Task What_can_not_be_seen_gets_into_no_name(string name, string character)
    {
        using var hub = await RecordFiles.HubAsync();

        var answer = await hub.ImportRecordsAsync("persons", RecordFiles.Persons(1).Replace("张三", name, StringComparison.Ordinal));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains($"The text holds a character that can't be seen, {character}: delete it.", answer.Output);
        Assert.All(answer.ToString(), letter => Assert.False(char.IsControl(letter) && letter is not ('\r' or '\n')));
        Assert.DoesNotContain(name, answer.ToString());
    }

    [Fact]
    public async Task What_can_not_be_seen_is_named_where_it_stands()
    {
        using var hub = await RecordFiles.HubAsync();
        var rejects = hub.InFolder("rejects.csv");

        var answer =
            await hub.ImportRecordsAsync("establishments",
                RecordFiles.Establishments(1).Replace("昆明公司1", "昆明\u202E司公", StringComparison.Ordinal), "--rejects", rejects);

        Assert.StartsWith("row 2, column nameZh, value '昆明<U+202E>司公': The text holds", answer.Output);
        Assert.Contains("\"昆明<U+202E>司公\"", await File.ReadAllTextAsync(rejects));
    }

    [Fact]
    public async Task Outer_blanks_and_byte_order_marks_are_left_out()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("establishments",
                RecordFiles.Establishments(1).Replace("昆明公司1", "\uFEFF\u3000昆明公司\u00A0\uFEFF", StringComparison.Ordinal)));
        RecordFiles.Accepted(
            await hub.ImportAsync(DataHub.Row.Replace("yearly report", "\uFEFFyearly report\u00A0", StringComparison.Ordinal)));

        await using var context = hub.Open();
        Assert.Equal("昆明公司", (await context.Establishments.SingleAsync()).NameZh);
        Assert.Equal("yearly report", Assert.Single(await hub.ImportedAsync()).Source);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("＝1+1")]
    [InlineData("\u200B@SUM(A1)")]
    public async Task The_file_of_rejected_cells_holds_no_formula(string cell)
    {
        using var hub = await RecordFiles.HubAsync();
        var rejects = hub.InFolder("rejects.csv");

        await hub.ImportRecordsAsync("establishments",
            $"creditCode,nameZh,kind,region,{cell}\n{RecordFiles.CreditCode(1)},{cell},{cell},{cell},x\n", "--rejects", rejects);
        await hub.ImportRecordsAsync("establishments", $"creditCode,nameZh,kind,region\n{cell},{cell},{cell},{cell}\n", "--rejects",
            hub.InFolder("more.csv"));

        var cells = ((string[])[.. await File.ReadAllLinesAsync(rejects), .. await File.ReadAllLinesAsync(hub.InFolder("more.csv"))])
            .SelectMany(line => line.Split(',')).Select(text => text.Trim('"')).ToList();
        Assert.Contains(cells, text => text.Contains("1+1", StringComparison.Ordinal) || text.Contains("SUM", StringComparison.Ordinal));
        Assert.DoesNotContain(cells, text => Model.PlainText.BeginsFormula(text));
    }
}
