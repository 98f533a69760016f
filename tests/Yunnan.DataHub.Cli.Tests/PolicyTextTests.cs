using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>The documents' words come from the operator.</summary>
public sealed class PolicyTextTests
{
    private const string Header = "line,policyDocument,heading,text\n";

    [Fact]
    public async Task Paragraphs_are_found_again_by_line_and_keep_their_words()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("policy-texts",
                Header + "171,yn-01,（一）培养,\"第一段，\"\"引号\"\"\"\n189,yn-01,,第二段\n902,yn-07,六、,第三段\n"));
        var again = RecordFiles.Accepted(await hub.ImportRecordsAsync("policy-texts", "行号,文件,原文\n189,yn-01,更正的第二段\n902,yn-07,第三段\n"));
        Assert.Contains("1 changed", again.Output, StringComparison.Ordinal);

        await using var context = hub.Open();
        Assert.Equal(
            [(171, "yn-01", "（一）培养", "第一段，\"引号\""), (189, "yn-01", null, "更正的第二段"), (902, "yn-07", "六、", "第三段")],
            (await context.PolicyParagraphs.OrderBy(p => p.Line).ToListAsync())
                .Select(p => (p.Line, p.PolicyDocumentKey, p.Heading, p.Text)));
    }

    [Theory]
    [InlineData("0,yn-01,,x", "line")]
    [InlineData("1,yn-99,,x", "policyDocument")]
    [InlineData("1,yn-01,,", "text")]
    [InlineData("1,yn-01,,x\n1,yn-01,,y", "An earlier row of the file has the same line.")]
    public async Task What_is_no_paragraph_is_refused_with_its_place(string rows, string place)
    {
        using var hub = await RecordFiles.HubAsync();
        var refused = await hub.ImportRecordsAsync("policy-texts", Header + rows + "\n");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains(place, refused.Output + refused.Error, StringComparison.Ordinal);
        await using var context = hub.Open();
        Assert.False(await context.PolicyParagraphs.AnyAsync());
    }
}
