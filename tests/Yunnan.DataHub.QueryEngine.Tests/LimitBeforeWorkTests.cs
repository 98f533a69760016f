using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>
/// A limit on what a request asks for is checked before anything is read: one that is checked afterwards bounds the answer and not the
/// work.
/// </summary>
public sealed class LimitBeforeWorkTests : IDisposable
{
    private const int PageSize = 20, Conditions = 10, SortKeys = 3, SearchText = 30, ListConditions = 2;

    private static readonly string[] _dimensions =
        ["GENRE", "IS_PRINTED", "AUTHOR_KEY", "AUTHOR_BORN_ON_YEAR", "PUBLISHED_ON_YEAR", "PUBLISHED_ON_QUARTER", "PUBLISHED_ON_MONTH"];

    private readonly LibraryHost _library = new(
        [.. RandomBooks.Authors(), .. Enumerable.Range(1, 50).Select(i => new Book { Id = i, Pages = i, AuthorKey = "lu" })],
        new EngineLimits
        {
            PageSize = PageSize,
            DefaultPageSize = 5,
            Conditions = Conditions,
            SortKeys = SortKeys,
            SearchText = SearchText,
            ListConditions = ListConditions,
            VariableValues = 100,
        });

    /// <summary>An operation, the variables of a request within its limit, those of one beyond it, and the error.</summary>
    public static TheoryData<string, string, string, string> Requests => new()
    {
        { "query($n: Int) { books(first: $n) { totalCount nodes { id } } }", Number(PageSize), Number(PageSize + 1), "PAGE_SIZE_EXCEEDED" },
        { "query($n: Int) { books(last: $n) { nodes { id } } }", Number(PageSize), Number(PageSize + 1), "PAGE_SIZE_EXCEEDED" },
        { "query($n: Int) { authors(first: 2) { nodes { books(first: $n) { id } } } }", Number(PageSize), Number(PageSize + 1),
            "PAGE_SIZE_EXCEEDED" },
        { "query($n: Int) { authors(first: 2) { totalCount nodes { books(first: $n) { id } } } }", Number(PageSize), Number(PageSize + 1),
            "PAGE_SIZE_EXCEEDED" },
        { "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Keys(PageSize), Keys(PageSize + 1), "PAGE_SIZE_EXCEEDED" },
        { "query($w: BookFilterInput) { books(where: $w) { totalCount nodes { id } } }", And(Conditions), And(Conditions + 1),
            "TOO_MANY_CONDITIONS" },
        { "query($w: BookFilterInput) { bookAggregate(where: $w) { count groups(by: [GENRE]) { count } } }", And(Conditions),
            And(Conditions + 1), "TOO_MANY_CONDITIONS" },
        { "query($w: BookFilterInput) { authors { nodes { books(where: $w) { id } } } }", And(Conditions), And(Conditions + 1),
            "TOO_MANY_CONDITIONS" },
        { "query($w: BookFilterInput) { books(where: $w) { nodes { id } } }", Lists(ListConditions), Lists(ListConditions + 1),
            "INVALID_FILTER" },
        { "query($w: BookFilterInput) { books(where: $w) { nodes { id } } }", Search(SearchText), Search(SearchText + 1),
            "INVALID_FILTER" },
        { "query($w: BookFilterInput) { authors { nodes { books { author { books(where: $w) { id } } } } } }", Search(SearchText),
            Search(SearchText + 1), "INVALID_FILTER" },
        { "query($w: BookFilterInput) { books(where: { readingTime: { minutes: { gt: 1 } }, and: [$w] }) { nodes { id } } }",
            And(Conditions - 1), And(Conditions), "TOO_MANY_CONDITIONS" },
        { "query($w: BookFilterInput) { books(where: { readingTime: { minutes: { gt: 1 } }, and: [$w] }) { nodes { id } } }",
            Search(SearchText), Search(SearchText + 1), "INVALID_FILTER" },
        { "query($w: BookFilterInput) { authors { nodes { books(where: { readingTime: { minutes: { gt: 1 } }, and: [$w] }) { id } } } }",
            Search(SearchText), Search(SearchText + 1), "INVALID_FILTER" },
        { "query($w: BookFilterInput) { bookAggregate(where: { readingTime: { minutes: { gt: 1 } }, and: [$w] }) { count } }",
            Search(SearchText), Search(SearchText + 1), "INVALID_FILTER" },
        { "query($n: Int) { books(where: { readingTime: { minutes: { gt: 1 } } }, first: $n) { nodes { id } } }", Number(PageSize),
            Number(PageSize + 1), "PAGE_SIZE_EXCEEDED" },
        { "query($n: Int) { books(order: [{ readingTime: { minutes: ASC } }], first: $n) { nodes { id } } }", Number(PageSize),
            Number(PageSize + 1), "PAGE_SIZE_EXCEEDED" },
        { "query($t: String) { books(where: { readingTime: { reader: { contains: $t } } }) { nodes { id } } }", Text(SearchText),
            Text(SearchText + 1), "INVALID_FILTER" },
        { "query($o: [BookSortInput!]) { books(order: $o) { nodes { id } } }", Sort(SortKeys), Sort(SortKeys + 1), "INVALID_ORDER" },
        { "query($by: [BookDimension!]!) { bookAggregate { count groups(by: $by) { count } } }", Dimensions(6), Dimensions(7),
            "INVALID_ARGUMENT" },
        { "query($n: Int) { bookAggregate { count groups(by: [PAGES], first: $n) { count } } }", Number(PageSize), Number(PageSize + 1),
            "PAGE_SIZE_EXCEEDED" },
        { "query($in: [Int]) { books(where: { pages: { in: $in } }) { totalCount } }", Values(90), Values(110), "INVALID_VARIABLES" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_beyond_a_limit_reads_nothing(string query, string within, string beyond, string code)
    {
        // Its plan is not there yet, then it is.
        await ShouldReadNothingAsync(query, beyond, code);
        await _library.DataAsync(query, Variables(within));
        Assert.NotEmpty(_library.Statements);
        await ShouldReadNothingAsync(query, beyond, code);
    }

    public void Dispose() => _library.Dispose();

    private async Task ShouldReadNothingAsync(string query, string variables, string code)
    {
        var before = _library.Begun;
        Assert.Equal(code, await _library.ErrorAsync(query, Variables(variables)));
        Assert.Equal(before, _library.Begun);
    }

    private static JsonElement Variables(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    private static string Text(int length) => JsonSerializer.Serialize(new { t = new string('学', length) });

    private static string Number(int n) => JsonSerializer.Serialize(new { n });

    private static string Keys(int count) =>
        JsonSerializer.Serialize(new { ids = Enumerable.Range(1, count).Select(i => Ids.Of("Book", i)) });

    private static string And(int count) => Where(new { and = Enumerable.Range(1, count).Select(i => new { pages = new { neq = i } }) });

    private static string Lists(int depth) =>
        Where(
            Enumerable.Range(0, depth)
                .Aggregate((object)new { pages = new { gt = 0 } }, (inner, _) => new { author = new { books = new { some = inner } } }));

    private static string Search(int length) => Where(new { title = new { contains = new string('学', length) } });

    private static string Where(object w) => JsonSerializer.Serialize(new { w });

    private static string Sort(int count) =>
        JsonSerializer.Serialize(
            new
            {
                o = new[] { "title", "price", "pages", "publishedOn" }.Take(count)
                .Select(key => new Dictionary<string, string> { [key] = "ASC" })
            });

    private static string Dimensions(int count) => JsonSerializer.Serialize(new { by = _dimensions.Take(count) });

    private static string Values(int count) => JsonSerializer.Serialize(new { @in = Enumerable.Range(1, count) });
}
