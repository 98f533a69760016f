using System.Text;

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
    public async Task Gb18030_is_rejected_as_not_utf8()
    {
        using var hub = await DataHub.SeededAsync();
        var path = hub.InFolder("gb.csv");
        // 人 in GB 18030.
        await File.WriteAllBytesAsync(path, [.. Encoding.ASCII.GetBytes(DataHub.Header + "\nskilled-talent-stock,530000,2023,,1,"), 0xC8, 0xCB, .. ",verified,,x\n"u8]);

        var answer = await hub.ImportFileAsync(path);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("file: The file is not UTF-8", answer.Output);
    }

    [Fact]
    public async Task A_spreadsheet_is_rejected_as_one()
    {
        using var hub = await DataHub.SeededAsync();
        var path = hub.InFolder("book.csv");
        await File.WriteAllBytesAsync(path, [(byte)'P', (byte)'K', 3, 4, 20, 0]);

        Assert.Contains("not CSV", (await hub.ImportFileAsync(path)).Output);
    }
}
