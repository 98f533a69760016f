using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Imports.Records;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>The pages about records are those of the declarations; HUB_UPDATE_DOCS=1 brings them up to date.</summary>
public class ImportDocsTests
{
    private const string Heading = "## Columns\n";

    private static string Docs
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Yunnan.DataHub.sln")))
                folder = folder.Parent!;
            return Path.Combine(folder.FullName, "docs");
        }
    }

    private static bool IsUpdate => Environment.GetEnvironmentVariable("HUB_UPDATE_DOCS") == "1";

    [Fact]
    public async Task The_table_of_records_is_that_of_the_declarations()
    {
        var path = Path.Combine(Docs, "imports.md");
        var text = await File.ReadAllTextAsync(path);
        var start = text.IndexOf("\n\n", text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length + 1, StringComparison.Ordinal)
            + 2;
        var index = RecordTemplate.Index(ImportableRecords.All);
        if (IsUpdate)
            await File.WriteAllTextAsync(path, text = text[..start] + index);
        Assert.Equal(index, text[start..]);
    }

    [Fact]
    public async Task The_page_of_each_record_is_that_of_its_declaration()
    {
        var folder = Path.Combine(Docs, "imports");
        if (IsUpdate)
        {
            Directory.CreateDirectory(folder);
            foreach (var page in Directory.GetFiles(folder))
                File.Delete(page);
            foreach (var record in ImportableRecords.All)
                await File.WriteAllTextAsync(Path.Combine(folder, $"{record.Name}.md"), RecordTemplate.Page(record));
        }

        Assert.Equal(ImportableRecords.All.Select(record => $"{record.Name}.md").Order(),
            Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        foreach (var record in ImportableRecords.All)
            Assert.Equal(RecordTemplate.Page(record), await File.ReadAllTextAsync(Path.Combine(folder, $"{record.Name}.md")));
    }
}
