using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>
/// Beside the pages of random orders in <see cref="Compliance.CursorCompliance"/>: what an order says and what SQL it makes.
/// </summary>
public sealed class NullsOrderTests : IDisposable
{
    private readonly LibraryHost _library = new(
        [
            .. RandomBooks.Authors(),
            new Book { Id = 1, Pages = 1, AuthorKey = "lao" }, new Book { Id = 2, Pages = 2, PublishedOn = new(2020, 1, 1) },
            new Book { Id = 3, Pages = 3, PublishedOn = new(2021, 1, 1), AuthorKey = "lu" },
        ],
        new EngineLimits { SortKeys = 2 });

    [Theory]
    [InlineData("[{ publishedOn: ASC }]", "1,2,3")]
    [InlineData("[{ publishedOn: ASC, nulls: FIRST }]", "1,2,3")]
    [InlineData("[{ publishedOn: ASC, nulls: LAST }]", "2,3,1")]
    [InlineData("[{ publishedOn: DESC }]", "3,2,1")]
    [InlineData("[{ publishedOn: DESC, nulls: FIRST }]", "1,3,2")]
    [InlineData("[{ publishedOn: DESC, nulls: LAST }]", "3,2,1")]
    [InlineData("[{ author: { bornOn: DESC, nulls: FIRST } }, { pages: DESC }]", "3,2,1")]
    [InlineData("[{ author: { bornOn: DESC }, nulls: FIRST }, { pages: DESC }]", "3,2,1")]
    [InlineData("[{ author: { bornOn: DESC, nulls: LAST }, nulls: FIRST }, { pages: DESC }]", "1,3,2")]
    [InlineData("[{ nulls: LAST }, { publishedOn: ASC }]", "1,2,3")]
    [InlineData("[{ pages: DESC, nulls: FIRST }]", "3,2,1")]
    [InlineData("[{ publishedOn: ASC, nulls: LAST }, { title: ASC, nulls: LAST }]", "2,3,1")]
    public async Task Rows_without_a_value_stand_where_the_order_says(string order, string pages)
    {
        var books = (await _library.DataAsync($"{{ books(order: {order}) {{ nodes {{ pages }} }} }}"))["books"]!["nodes"]!.AsArray();
        Assert.Equal(pages, string.Join(',', books.Select(book => (int)book!["pages"]!)));
    }

    [Theory]
    [InlineData("[{ publishedOn: ASC, nulls: null }]", "INVALID_ORDER")]
    [InlineData("[{ publishedOn: ASC, nulls: MIDDLE }]", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("[{ publishedOn: ASC, nulls: LAST }, { title: ASC }, { genre: ASC }]", "INVALID_ORDER")]
    public async Task What_is_no_place_is_refused(string order, string code) =>
        Assert.Equal(code, await _library.ErrorAsync($"{{ books(order: {order}) {{ totalCount }} }}"));

    [Fact]
    public async Task The_choice_is_part_of_the_plan_and_of_the_cursor()
    {
        const string query = "query($o: [BookSortInput!], $c: String) { books(first: 1, after: $c, order: $o) "
            + "{ nodes { pages } pageInfo { endCursor } } }";
        var (first, last) = (Order("FIRST"), Order("LAST"));
        Assert.Equal(1, await FirstAsync(first));
        Assert.Equal(2, await FirstAsync(last));
        Assert.Equal(1, await FirstAsync(first));
        var cursor = (string?)(await _library.DataAsync(query, new { o = last }))["books"]!["pageInfo"]!["endCursor"];
        Assert.Equal("INVALID_CURSOR", await _library.ErrorAsync(query, new { o = first, c = cursor }));

        async Task<int> FirstAsync(object order) =>
            (int)(await _library.DataAsync(query, new { o = order }))["books"]!["nodes"]![0]!["pages"]!;

        static object Order(string nulls) => new object[] { new { publishedOn = "ASC", nulls } };
    }

    [Fact]
    public async Task Only_where_the_database_would_put_them_elsewhere_is_there_a_key_more()
    {
        await _library.DataAsync("{ books(order: [{ publishedOn: ASC, nulls: LAST }]) { nodes { pages } } }");
        Assert.Contains("""ORDER BY "b"."PublishedOn" IS NULL, "b"."PublishedOn", "b"."Id" """.TrimEnd(), _library.Statements[0],
            StringComparison.Ordinal);
        await _library.DataAsync("{ books(order: [{ publishedOn: DESC, nulls: LAST }]) { nodes { pages } } }");
        Assert.Contains("""ORDER BY "b"."PublishedOn" DESC, "b"."Id" """.TrimEnd(), _library.Statements[0], StringComparison.Ordinal);
    }

    public void Dispose() => _library.Dispose();
}
