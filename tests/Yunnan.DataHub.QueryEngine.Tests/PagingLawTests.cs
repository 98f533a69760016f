using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class PagingLawTests
{
    private static readonly Dictionary<string, Func<Book, IReadOnlyDictionary<string, Author>, object?>> Keys = new()
    {
        ["title"] = (b, _) => b.Title,
        ["price"] = (b, _) => b.Price,
        ["pages"] = (b, _) => b.Pages,
        ["isPrinted"] = (b, _) => b.IsPrinted,
        ["publishedOn"] = (b, _) => b.PublishedOn,
        ["addedAt"] = (b, _) => b.AddedAt,
        ["genre"] = (b, _) => (int?)b.Genre,
        ["authorKey"] = (b, _) => b.AuthorKey,
        ["author.name"] = (b, authors) => b.AuthorKey is null ? null : authors[b.AuthorKey].Name,
        ["author.bornOn"] = (b, authors) => b.AuthorKey is null ? null : authors[b.AuthorKey].BornOn,
        ["publisher.city"] = (b, _) => b.Publisher?.City,
    };

    private static readonly Gen<(string Path, bool Descending)[]> Order = Gen.Select(RandomBooks.One(Keys.Keys.ToArray()), Gen.Bool).Array[0, 3];

    [Fact]
    public void Pages_put_together_are_the_sorted_list_forwards_and_backwards() => Gen.Select(RandomBooks.Books, Order.Array[6], Gen.Int[1, 13]).Sample((books, orders, size) =>
    {
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. books]);
        foreach (var order in orders)
        {
            var sorted = Sort(books, order).Select(b => b.Id).ToList();
            Assert.Equal(sorted, Walk(library, order, size, backwards: false));
            Assert.Equal(sorted, Walk(library, order, size, backwards: true));
        }
    }, iter: 8, threads: 1);

    [Fact]
    public async Task A_cursor_stays_right_while_rows_are_added()
    {
        using var library = new LibraryHost([.. Enumerable.Range(1, 10).Select(i => new Book { Id = i * 10, Title = "同", Pages = i })]);
        const string Query = "query($after: String) { books(first: 3, after: $after, order: [{ title: ASC }]) { nodes { pages } pageInfo { endCursor hasNextPage hasPreviousPage } } }";
        var first = (await library.DataAsync(Query))["books"]!;
        await using (var context = library.Context())
        {
            context.AddRange(new Book { Id = 1, Title = "同", Pages = 100 }, new Book { Id = 35, Title = "同", Pages = 101 }, new Book { Id = 2, Title = null, Pages = 102 });
            await context.SaveChangesAsync();
        }
        var second = (await library.DataAsync(Query, new { after = (string)first["pageInfo"]!["endCursor"]! }))["books"]!;
        Assert.Equal([101, 4, 5], second["nodes"]!.AsArray().Select(n => (int)n!["pages"]!));
        Assert.True((bool)second["pageInfo"]!["hasPreviousPage"]!);
    }

    /// <summary>SQL Server gives decimals with all the digits of the column, SQLite without: cursors of equal rows differed.</summary>
    [Fact]
    public async Task Equal_rows_have_equal_cursors_on_both_databases()
    {
        using var library = new LibraryHost([new Book { Id = 1, Price = 1 }]);
        var cursor = (await library.DataAsync("{ books(order: [{ price: ASC }]) { pageInfo { endCursor } } }"))["books"]!["pageInfo"]!["endCursor"]!;
        Assert.Equal((string)cursor!, (string)library.TSqlResponse["data"]!["books"]!["pageInfo"]!["endCursor"]!);
    }

    [Fact]
    public async Task SQLite_enters_the_index_at_the_cursor_itself_and_SQL_Server_at_its_first_key()
    {
        using var library = new LibraryHost([.. Enumerable.Range(1, 10).Select(i => new Book { Id = i, Title = "同" })]);
        const string Query = "query($after: String) { books(first: 3, after: $after, order: [{ title: ASC }]) { nodes { title } pageInfo { endCursor } } }";
        var first = await library.DataAsync(Query);
        await library.DataAsync(Query, new { after = (string)first["books"]!["pageInfo"]!["endCursor"]! });
        Assert.Contains("""WHERE ("b"."Title", "b"."Id") > (@p""", Assert.Single(library.Statements), StringComparison.Ordinal);
        // Else SQLite would not take the number of the row into the index.
        Assert.Contains("COLLATE BINARY)", Assert.Single(library.Statements), StringComparison.Ordinal);
        Assert.Contains("[b].[Title] >= @", Assert.Single(library.TSqlStatements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_and_before_together_cut_a_range()
    {
        using var library = new LibraryHost([.. Enumerable.Range(1, 10).Select(i => new Book { Id = i, Pages = i })]);
        var cursors = (await library.DataAsync("{ books { edges { cursor } } }"))["books"]!["edges"]!.AsArray().Select(e => (string)e!["cursor"]!).ToList();
        var between = await library.DataAsync("query($a: String, $b: String) { books(after: $a, before: $b) { nodes { pages } } }", new { a = cursors[2], b = cursors[6] });
        Assert.Equal([4, 5, 6], between["books"]!["nodes"]!.AsArray().Select(n => (int)n!["pages"]!));
    }

    private static List<int> Walk(LibraryHost library, (string Path, bool Descending)[] order, int size, bool backwards)
    {
        var found = new List<int>();
        string? cursor = null;
        bool hasMore;
        do
        {
            var arguments = backwards ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
            var data = library.DataAsync(
                $"query($order: [BookSortInput!], $size: Int, $cursor: String) {{ books({arguments}, order: $order) {{ edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}",
                new { order = order.Select(Input).ToArray(), size, cursor }).GetAwaiter().GetResult()["books"]!;
            var page = data["edges"]!.AsArray().Select(e => Ids.BookNumber((string)e!["node"]!["id"]!));
            found.InsertRange(backwards ? 0 : found.Count, page);
            cursor = (string?)data["pageInfo"]![backwards ? "startCursor" : "endCursor"];
            hasMore = (bool)data["pageInfo"]![backwards ? "hasPreviousPage" : "hasNextPage"]!;
        }
        while (hasMore);
        return found;
    }

    private static JsonObject Input((string Path, bool Descending) key)
    {
        JsonNode input = key.Descending ? "DESC" : "ASC";
        foreach (var name in key.Path.Split('.').Reverse())
            input = new JsonObject { [name] = input };
        return (JsonObject)input;
    }

    private static IEnumerable<Book> Sort(IEnumerable<Book> books, (string Path, bool Descending)[] order)
    {
        var authors = RandomBooks.Authors().ToDictionary(a => a.Key);
        var comparer = Comparer<object?>.Create((x, y) => x is string a && y is string b ? string.CompareOrdinal(a, b) : Comparer<object?>.Default.Compare(x, y));
        return order.Reverse().Aggregate(books.OrderBy(b => b.Id), (sorted, key) =>
            key.Descending ? sorted.OrderByDescending(b => Keys[key.Path](b, authors), comparer) : sorted.OrderBy(b => Keys[key.Path](b, authors), comparer));
    }
}
