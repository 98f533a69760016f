using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Imports.Records;

namespace Yunnan.DataHub.Cli.Tests;

public class ImportDocsTests
{
    private const string Heading = "## Columns\n";

    private static string Docs
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Yunnan.DataHub.sln"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "docs", "imports.md");
        }
    }

    [Fact]
    public async Task The_documented_columns_are_those_of_the_declarations()
    {
        var text = await File.ReadAllTextAsync(Docs);
        var start = text.IndexOf("\n\n", text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length + 1, StringComparison.Ordinal) + 2;
        var columns = RecordTemplate.Markdown(ImportableRecords.All);
        if (Environment.GetEnvironmentVariable("HUB_UPDATE_DOCS") == "1") await File.WriteAllTextAsync(Docs, text = text[..start] + columns);
        Assert.Equal(columns, text[start..]);
    }
}
