using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests.Compliance;

/// <summary>Pages and their cursors.</summary>
public abstract class CursorCompliance(DatabaseKind kind)
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

    private static readonly Gen<(string Path, bool Descending, string? Nulls)[]> Order =
        Gen.Select(RandomBooks.One(Keys.Keys.ToArray()), Gen.Bool, RandomBooks.One(null, null, "FIRST", "LAST")).Array[0, 3];

    [ComplianceFact]
    public void Pages_put_together_are_the_sorted_list_forwards_and_backwards() =>
        Gen.Select(RandomBooks.Books, Order.Array[6], Gen.Int[1, 13]).Sample((books, orders, size) =>
    {
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. books], kind: kind);
        foreach (var order in orders)
        {
            var sorted = Sort(books, order).Select(b => b.Id).ToList();
            Assert.Equal(sorted, Walk(library, order, size, backwards: false));
            Assert.Equal(sorted, Walk(library, order, size, backwards: true));
        }
    }, iter: 8, threads: 1);

    [ComplianceFact]
    public async Task A_cursor_stays_right_while_rows_are_added()
    {
        using var library = new LibraryHost([.. Enumerable.Range(1, 10).Select(i => new Book { Id = i * 10, Title = "同", Pages = i })],
            kind: kind);
        const string Query =
            "query($after: String) { books(first: 3, after: $after, order: [{ title: ASC }]) { nodes { pages } pageInfo { endCursor "
                + "hasNextPage hasPreviousPage } } }";
        var first = (await library.DataAsync(Query))["books"]!;
        await using (var context = library.Context())
        {
            context.AddRange(new Book { Id = 1, Title = "同", Pages = 100 }, new Book { Id = 35, Title = "同", Pages = 101 },
                new Book { Id = 2, Title = null, Pages = 102 });
            await context.SaveChangesAsync();
        }
        var second = (await library.DataAsync(Query, new { after = (string)first["pageInfo"]!["endCursor"]! }))["books"]!;
        Assert.Equal([101, 4, 5], second["nodes"]!.AsArray().Select(n => (int)n!["pages"]!));
        Assert.True((bool)second["pageInfo"]!["hasPreviousPage"]!);
    }

    [ComplianceFact]
    public async Task After_and_before_together_cut_a_range()
    {
        using var library = new LibraryHost([.. Enumerable.Range(1, 10).Select(i => new Book { Id = i, Pages = i })], kind: kind);
        var cursors = (await library.DataAsync("{ books { edges { cursor } } }"))["books"]!["edges"]!.AsArray()
            .Select(e => (string)e!["cursor"]!).ToList();
        var between =
            await library.DataAsync("query($a: String, $b: String) { books(after: $a, before: $b) { nodes { pages } } }",
                new { a = cursors[2], b = cursors[6] });
        Assert.Equal([4, 5, 6], between["books"]!["nodes"]!.AsArray().Select(n => (int)n!["pages"]!));
    }

    /// <summary>
    /// SQLite orders texts by code points, SQL Server by the units of UTF-16 (decision 34): characters beyond U+FFFF stand after or before
    /// those from U+E000 on. Either way the order is one, and its pages are whole.
    /// </summary>
    [ComplianceFact]
    public void Texts_have_one_order_whatever_characters_they_hold()
    {
        // In the order of code points: U+4E91, U+FF08, U+20BB7, U+2A6A5.
        string[] titles = ["", "A", "a", "云", "（", "𠮷", "𠮷（", "𠮷𠮷", "𪚥"];
        using var library = new LibraryHost([.. titles.Reverse().Select((title, i) => new Book { Id = i, Title = title })], kind: kind);
        var books = titles.Select((title, i) => (Id: titles.Length - 1 - i, Title: title));
        var sorted = (kind == DatabaseKind.Sqlite ? books : books.OrderBy(book => book.Title, StringComparer.Ordinal))
            .Select(book => book.Id).ToList();
        Assert.Equal(sorted, Walk(library, [("title", false, null)], size: 2, backwards: false));
        Assert.Equal(sorted, Walk(library, [("title", false, null)], size: 2, backwards: true));
        Assert.Equal(Enumerable.Reverse(sorted), Walk(library, [("title", true, null)], size: 1, backwards: false));
    }

    [ComplianceFact]
    public async Task A_cursor_is_the_same_on_every_database()
    {
        using var library = new LibraryHost([new Book { Id = 1, Price = 10, Title = "云", PublishedOn = new(2024, 2, 29) }], kind: kind);
        var page =
            (await library.DataAsync(
                "{ books(order: [{ price: ASC }, { title: DESC }, { publishedOn: ASC }]) { pageInfo { endCursor } } "
                    + "}"))["books"]!["pageInfo"]!;
        Assert.Equal("eDo40AyNhS5pcJwta9eWQEqAAIcsPomaxFxJVFKSjkETCtY6IzKvbHZ2FhvAp3sYvH0KIAZl_cseobT8ewhs", (string)page["endCursor"]!);
    }

    private static List<int> Walk(LibraryHost library, (string Path, bool Descending, string? Nulls)[] order, int size, bool backwards)
    {
        var found = new List<int>();
        string? cursor = null;
        bool hasMore;
        do
        {
            var arguments = backwards ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
            var data = library.DataAsync(
                $"query($order: [BookSortInput!], $size: Int, $cursor: String) {{ books({arguments}, order: $order) {{ edges {{ cursor "
                    + $"node {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}",
                new { order = order.Select(Input).ToArray(), size, cursor }).GetAwaiter().GetResult()["books"]!;
            var page = data["edges"]!.AsArray().Select(e => Ids.BookNumber((string)e!["node"]!["id"]!));
            found.InsertRange(backwards ? 0 : found.Count, page);
            cursor = (string?)data["pageInfo"]![backwards ? "startCursor" : "endCursor"];
            hasMore = (bool)data["pageInfo"]![backwards ? "hasPreviousPage" : "hasNextPage"]!;
        }
        while (hasMore)
            ;
        return found;
    }

    private static JsonObject Input((string Path, bool Descending, string? Nulls) key)
    {
        JsonNode input = key.Descending ? "DESC" : "ASC";
        foreach (var name in key.Path.Split('.').Reverse())
        {
            input = new JsonObject { [name] = input };
            // Said of the field's own object, or of the one above it.
            if (key.Nulls is not null && (key.Descending || name == key.Path.Split('.')[0]))
                input["nulls"] = key.Nulls;
        }
        return (JsonObject)input;
    }

    private static IEnumerable<Book> Sort(IEnumerable<Book> books, (string Path, bool Descending, string? Nulls)[] order)
    {
        var authors = RandomBooks.Authors().ToDictionary(a => a.Key);
        var comparer = Comparer<object?>.Create(
            (x, y) => x is string a && y is string b ? string.CompareOrdinal(a, b) : Comparer<object?>.Default.Compare(x, y));
        // Only the first mention of a field counts.
        return order.DistinctBy(key => key.Path).Reverse().Aggregate(books.OrderBy(b => b.Id), (sorted, key) =>
        {
            object? Value(Book book) => Keys[key.Path](book, authors);
            sorted = key.Descending ? sorted.OrderByDescending(Value, comparer) : sorted.OrderBy(Value, comparer);
            return key.Nulls switch
            {
                "FIRST" => sorted.OrderBy(b => Value(b) is not null),
                "LAST" => sorted.OrderBy(b => Value(b) is null),
                _ => sorted,
            };
        });
    }
}
