using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class TextSearchTests : IDisposable
{
    private const string Matches = "query($text: String) { books(where: { matches: $text }) { nodes { pages } } }";

    private readonly LibraryHost _library = new(
        [
            .. RandomBooks.Authors(),
            new Book { Id = 1, Pages = 1, Title = "中国技能大赛 Skills（ＡＢＣ）", Tags = ["Vocational", "云南　省"] },
            new Book { Id = 2, Pages = 2, Title = "技能 100%_x", AuthorKey = "lao" },
            new Book { Id = 3, Pages = 3, Title = null, Tags = ["SKILLS"] },
            new Book { Id = 4, Pages = 4, Title = "" },
        ],
        new EngineLimits { SearchText = 100, Conditions = 20 });

    [Theory]
    [InlineData("技能", "1,2")]
    [InlineData("技能 skills", "1")]
    [InlineData("ｓｋｉｌｌｓ", "1,3")]
    [InlineData("(abc)", "1")]
    [InlineData("vocational　技能", "1")]
    [InlineData("云南省", "")]
    [InlineData("云南 省", "1")]
    [InlineData("100%_", "2")]
    [InlineData("％", "2")]
    [InlineData("a b c d e f g h i a b c d e f g h i", "")]
    [InlineData("  \t\n　", "1,2,3,4")]
    [InlineData("", "1,2,3,4")]
    public async Task A_search_box_finds_objects_by_all_words_in_any_of_their_names(string text, string pages)
    {
        var found = (await _library.DataAsync(Matches, new { text }))["books"]!["nodes"]!.AsArray();
        Assert.Equal(pages, string.Join(',', found.Select(book => (int)book!["pages"]!)));
    }

    [Fact]
    public async Task One_statement_serves_any_number_of_words()
    {
        await _library.DataAsync(Matches, new { text = "技能" });
        var (sqlite, tsql) = (_library.Statements[0], _library.TSqlStatements[0]);
        await _library.DataAsync(Matches, new { text = "技能 skills 100%" });
        Assert.Equal((sqlite, tsql), (_library.Statements[0], _library.TSqlStatements[0]));
        Assert.Contains("RTRIM(TRANSLATE(", tsql, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ books(where: { author: { matches: \"老\" } }) { totalCount } }", 1)]
    [InlineData("{ books(where: { chapters: { some: { matches: \"老\" } } }) { totalCount } }", 0)]
    [InlineData("{ books(where: { or: [{ matches: \"skills\" }, { author: { exists: true } }] }) { totalCount } }", 3)]
    [InlineData("{ books(where: { title: { eqi: \"ＳＫＩＬＬＳ\" } }) { totalCount } }", 0)]
    [InlineData("{ books(where: { title: { eqi: \"技能　１００％＿Ｘ \" } }) { totalCount } }", 1)]
    [InlineData("{ books(where: { title: { neqi: \"技能 100%_X\" } }) { totalCount } }", 3)]
    [InlineData("{ books(where: { title: { startsWithi: \"技能　\" } }) { totalCount } }", 1)]
    [InlineData("{ books(where: { title: { ncontainsi: \"SKILLS(\" } }) { totalCount } }", 3)]
    [InlineData("{ books(where: { tags: { some: { eqi: \"skills\" } } }) { totalCount } }", 1)]
    [InlineData("{ bookAggregate(where: { matches: \"skills\" }) { totalCount: count } books: authors { totalCount } }", 3)]
    public async Task Case_and_width_do_not_count(string query, int count) =>
        Assert.Equal(count, (int)(await _library.DataAsync(query))["books"]!["totalCount"]!);

    [Theory]
    [InlineData("{ books(where: { matches: null }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { matches: \"\\u0000\" }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { matches: \"a b c d e f g h i j k\" }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { matches: 1 }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { title: { eqi: null } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { title: { containsi: \"\\u0000\" } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { pages: { eqi: 1 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { publisher: { matches: \"x\" } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    public async Task What_can_not_be_searched_for_is_refused(string query, string code) =>
        Assert.Equal(code, await _library.ErrorAsync(query));

    [Fact]
    public async Task Texts_are_looked_for_up_to_the_limit_and_conditions_counted()
    {
        Assert.Equal("INVALID_FILTER", await _library.ErrorAsync(Matches, new { text = new string('a', 101) }));
        Assert.Equal("INVALID_FILTER", await _library.ErrorAsync(
            "query($text: String) { books(where: { title: { containsi: $text } }) { totalCount } }", new { text = new string('a', 101) }));
        var many = string.Join(", ", Enumerable.Repeat("{ matches: \"a\" }", 11));
        Assert.Equal("TOO_MANY_CONDITIONS", await _library.ErrorAsync($"{{ books(where: {{ or: [{many}] }}) {{ totalCount }} }}"));
    }

    [Fact]
    public async Task A_name_that_needs_a_scope_is_not_searched()
    {
        using var library = LibraryHost.WithTypes(
            [new Book { Id = 1, Pages = 1, Title = "secret", Tags = ["open"] }],
            engine =>
            {
                engine.Type<Book>().RequireScope(b => b.Title, "titles");
                engine.Type<Author>().RequireScope(a => a.Name, "names");
            });
        foreach (var (text, count) in new[] { ("secret", 0), ("open", 1) })
        {
            var answer = await library.RunAsync("query($t: String) { books(where: { matches: $t }) { totalCount } }", new { t = text },
                "titles", "names");
            Assert.Equal(count, (int)answer["data"]!["books"]!["totalCount"]!);
        }
        // A type without an open name has no search at all.
        Assert.Equal("ARGUMENTS_OF_CORRECT_TYPE",
            await library.ErrorAsync("{ authors(where: { matches: \"x\" }) { totalCount } }"));
    }

    public void Dispose() => _library.Dispose();
}
