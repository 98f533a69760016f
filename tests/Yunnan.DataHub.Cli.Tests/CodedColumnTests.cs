using System.Text.Json;
using Yunnan.DataHub.Imports.Records;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Columns of codes: a word outside the list is refused with its place and the nearest codes; every word of a code is taken.</summary>
public sealed class CodedColumnTests(SeededHub seeded) : IClassFixture<SeededHub>
{
    private const string Form = "code or name of the list ";

    public static TheoryData<string, string, string> Columns
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var record in ImportableRecords.All)
            {
                foreach (var column in record.Columns.Where(column => column.Form.StartsWith(Form, StringComparison.Ordinal)))
                    data.Add(record.Name, column.Name, column.Form[Form.Length..]);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_word_outside_the_list_is_refused_with_its_place_and_the_nearest(string record, string column, string list)
    {
        var known = Words(list)[0];
        var near = known + "x";
        var answer = await seeded.Hub.ImportRecordsAsync(record, FileWith(record, column, near));
        Assert.Equal(1, answer.ExitCode);
        // What files about persons hold is told without the cell.
        Assert.Matches($"row 2, column {column}.*: No code of {list} has this key or name. Nearest: [^\n]*{known}", answer.Output);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task Each_word_of_a_code_is_taken(string record, string column, string list)
    {
        foreach (var word in Words(list))
        {
            var answer = await seeded.Hub.ImportRecordsAsync(record, FileWith(record, column, word));
            Assert.DoesNotContain($"column {column}, value", answer.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>A file with nothing but the word: what else a row needs is refused, too.</summary>
    private static string FileWith(string record, string column, string word)
    {
        var columns = ImportableRecords.All.Single(declared => declared.Name == record).Columns;
        return $"{string.Join(',', columns.Select(c => c.Name))}\n"
            + $"{string.Join(',', columns.Select(c => c.Name == column ? $"\"{word}\"" : ""))}\n";
    }

    /// <summary>The code, both names and the other words of the first code of a list that has other words.</summary>
    private static List<string> Words(string list)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed", "catalogue", "codes.json")));
        var codes = file.RootElement.EnumerateArray().Where(code => code.GetProperty("list").GetString() == list).ToList();
        var chosen = codes.Find(code => code.GetProperty("aliases").GetArrayLength() > 0) is { ValueKind: JsonValueKind.Object } found
            ? found : codes[0];
        return [chosen.GetProperty("code").GetString()!, chosen.GetProperty("nameZh").GetString()!, chosen.GetProperty("nameEn").GetString()!,
            .. chosen.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!)];
    }
}

/// <summary>A hub with the catalogue alone.</summary>
public sealed class SeededHub : IAsyncLifetime
{
    public DataHub Hub { get; private set; } = null!;

    public async Task InitializeAsync() => Hub = await RecordFiles.HubAsync();

    public Task DisposeAsync()
    {
        Hub.Dispose();
        return Task.CompletedTask;
    }
}
