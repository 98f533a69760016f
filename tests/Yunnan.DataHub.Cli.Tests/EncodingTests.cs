using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

public class EncodingTests
{
    private const string Text = DataHub.Header + "\n" + DataHub.Row + "\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Utf8_is_read_with_and_without_byte_order_mark(bool mark)
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportFileAsync(hub.WithFile(Text, new UTF8Encoding(mark)));

        Assert.True(answer.ExitCode == 0, answer.ToString());
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Utf16_is_rejected_by_name(bool bigEndian, bool mark)
    {
        using var hub = await DataHub.SeededAsync();

        var answer = await hub.ImportFileAsync(hub.WithFile(Text, new UnicodeEncoding(bigEndian, mark)));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("file: The file is UTF-16", answer.Output);
    }

    [Fact]
    public async Task Figures_in_gb18030_are_read()
    {
        using var hub = await DataHub.SeededAsync();
        var path = hub.InFolder("gb.csv");
        await File.WriteAllBytesAsync(path, Gbk.GetBytes($"{DataHub.Header}\nskilled-talent-stock,530000,2023,,1,人,verified,,云南省总工会\n"));

        RecordFiles.Accepted(await hub.ImportFileAsync(path));

        Assert.Equal("云南省总工会", Assert.Single(await hub.ImportedAsync()).Source);
    }

    [Fact]
    public async Task A_short_text_in_gbk_is_read_as_the_chinese_that_it_is()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(
            await hub.ImportRecordFileAsync("service-cases", Path.Combine(AppContext.BaseDirectory, "Files", "gbk-xuexi.csv")));

        await using var context = hub.Open();
        Assert.Equal("学习", Assert.Single(context.ServiceCases.IgnoreAutoIncludes()).Title);
    }

    [Theory]
    [InlineData("学习")]
    [InlineData("昆明")]
    [InlineData("昆明公司")]
    [InlineData("喆")]
    [InlineData("王喆，云南")]
    [InlineData("“云南”——昆明（市）")]
    public async Task Chinese_in_utf8_is_never_taken_for_gbk(string title)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await hub.ImportRecordFileAsync("service-cases", hub.WithFile(Case(title))));

        await using var context = hub.Open();
        Assert.Equal(title, Assert.Single(context.ServiceCases.IgnoreAutoIncludes()).Title);
    }

    [Theory]
    [InlineData("学习")]
    [InlineData("昆明")]
    [InlineData("云南省总工会")]
    [InlineData("习习习习")]
    public async Task Chinese_in_gbk_is_never_taken_for_utf8(string title)
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await hub.ImportRecordFileAsync("service-cases", hub.WithFile(Case(title), Gbk)));

        await using var context = hub.Open();
        Assert.Equal(title, Assert.Single(context.ServiceCases.IgnoreAutoIncludes()).Title);
    }

    [Theory]
    [InlineData("陆", false)]
    [InlineData("café", true)]
    public async Task What_may_be_either_is_refused(string title, bool isUtf8)
    {
        using var hub = await RecordFiles.HubAsync();

        var answer = await hub.ImportRecordFileAsync("service-cases", hub.WithFile(Case(title), isUtf8 ? null : Gbk));

        Assert.Contains("file: Whether the file is UTF-8 or GBK can't be told", answer.Output);
        RecordFiles.Accepted(
            await hub.ImportRecordFileAsync("service-cases",
                hub.WithFile(Case(title), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))));
    }

    [Fact]
    public async Task The_rest_of_a_file_tells_what_its_beginning_does_not()
    {
        using var hub = await RecordFiles.HubAsync();
        var text = Case("陆")
            + string.Concat(Enumerable.Range(2, 3000).Select(i => $"legal-aid,G{i},Case {i},530100,2024-05-31,,,received\n"))
            + "legal-aid,G,云南省总工会,530100,2024-05-31,,,received\n";

        RecordFiles.Accepted(await hub.ImportRecordFileAsync("service-cases", hub.WithFile(text, Gbk)));

        await using var context = hub.Open();
        Assert.Equal("陆", context.ServiceCases.IgnoreAutoIncludes().Single(c => c.Number == "G1").Title);
    }

    [Fact]
    public async Task A_damaged_workbook_is_rejected_as_one()
    {
        using var hub = await DataHub.SeededAsync();
        var path = hub.InFolder("book.csv");
        await File.WriteAllBytesAsync(path, [(byte)'P', (byte)'K', 3, 4, 20, 0]);

        Assert.Contains("The zip file is damaged or cut off.", (await hub.ImportFileAsync(path)).Output);
    }

    private static Encoding Gbk => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static string Case(string title) =>
        $"kind,number,title,region,receivedOn,dueOn,concludedOn,state\nlegal-aid,G1,{title},530100,2024-05-31,,,received\n";
}
