using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Columns compared with columns find what the same comparisons find among plain objects.</summary>
public sealed class CompareTests : IDisposable
{
    private static readonly string[] Orders = ["eq", "neq", "gt", "gte", "lt", "lte"];

    private static readonly Dictionary<string, Func<Review, Book, object?>> Numbers = new()
    {
        ["STARS"] = (r, _) => (decimal)r.Stars,
        ["WORDS"] = (r, _) => (decimal?)r.Words,
        ["FEE"] = (r, _) => r.Fee,
        ["BOOK_PRICE"] = (_, b) => b.Price,
    };

    private static readonly Dictionary<string, Func<Review, Book, object?>> Days = new()
    {
        ["WRITTEN_ON"] = (r, _) => r.WrittenOn,
        ["PRINTED_ON"] = (r, _) => r.PrintedOn,
        ["BOOK_PUBLISHED_ON"] = (_, b) => b.PublishedOn,
        ["CRITIC_BORN_ON"] = (r, _) => Author(r.CriticKey)?.BornOn,
        ["EDITOR_BORN_ON"] = (r, _) => Author(r.EditorKey)?.BornOn,
    };

    private static readonly Dictionary<string, Func<Review, Book, object?>> Keys = new()
    {
        ["CRITIC_KEY"] = (r, _) => r.CriticKey,
        ["EDITOR_KEY"] = (r, _) => r.EditorKey,
        ["BOOK_AUTHOR_KEY"] = (_, b) => b.AuthorKey,
    };

    /// <summary>What a decimal in ten-thousandths holds in 64 bits.</summary>
    private const decimal Largest = 900_000_000_000_000m;

    private static readonly Gen<decimal> Edge = Gen.OneOf(
        Gen.Long[(long)-Largest, (long)Largest].Select(n => (decimal)n), Gen.Long[-9_000_000_000_000_000_000, 9_000_000_000_000_000_000]
            .Select(n => n / 10_000m), Gen.Int[-100_000, 100_000].Select(n => n / 10_000m), RandomBooks.One(Largest, -Largest, 0.0001m));

    private static readonly Gen<(JsonObject Where, Func<Review, Book, bool> Holds)> Comparison =
        Gen.OneOf(Comparing(Numbers, Orders), Comparing(Days, Orders), Comparing(Keys, ["eq", "neq"]), Counting(), Multiplying(),
            Adding());

    private readonly LibraryHost _library = new(
        [
            .. RandomBooks.Authors(),
            new Book { Id = 1, Pages = 5, Title = "茶馆T-20x", Price = 5m, AuthorKey = "lao" },
            new Book { Id = 2, Pages = 2, Title = "茶T", Price = 2.0001m },
            new Book { Id = 3, Pages = 3, Title = null },
        ], new EngineLimits { SearchText = 20 });

    [Fact]
    public void Two_columns_are_compared_as_the_values_of_plain_objects_are() =>
        Gen.Select(RandomReviews.WithBooks, Comparison.Array[15]).Sample((rows, comparisons) =>
        {
            using var library = RandomReviews.Library(rows);
            var books = rows.Books.ToDictionary(b => b.Id);
            foreach (var (where, holds) in comparisons)
            {
                var data = library.DataAsync("query($where: ReviewFilterInput) { reviewAggregate(where: $where) { count } }", new { where })
                    .GetAwaiter().GetResult();
                Assert.Equal(rows.Reviews.Count(r => holds(r, books[r.BookId])), (int)data["reviewAggregate"]!["count"]!);
            }
        }, iter: 12, threads: 1);

    [Theory]
    [InlineData("{ compare: { field: PRICE, eq: PAGES } }", "1")]
    [InlineData("{ compare: { field: PAGES, lt: PRICE } }", "2")]
    [InlineData("{ compare: { field: PAGES, neq: PRICE } }", "2,3")]
    [InlineData("{ compare: { field: PAGES, gte: PRICE, lte: PRICE } }", "1")]
    [InlineData("{ compare: { field: PAGES } }", "1,2,3")]
    [InlineData("{ compare: { field: PRICE, gt: PAGES, factor: 1 } }", "2")]
    [InlineData("{ compare: { field: PRICE, lte: PAGES, factor: 1.0001 } }", "1,2")]
    [InlineData("{ compare: { field: PAGES, lt: PRICE, factor: 1.0000 } }", "2")]
    [InlineData("{ compare: { field: PAGES, gte: PRICE, factor: 0 } }", "1,2")]
    [InlineData("{ compare: { field: PRICE, gte: PAGES, factor: -10000 } }", "1,2")]
    [InlineData("{ compare: { field: PAGES, neq: PRICE, factor: 0.5 } }", "1,2,3")]
    [InlineData("{ compare: { field: PAGES, factor: 0.5 } }", "1,2,3")]
    [InlineData("{ author: { books: { some: { compare: { field: PAGES, eq: PRICE, factor: 1 } } } } }", "1")]
    [InlineData("{ or: [{ compare: { field: PAGES, eq: PRICE } }, { pages: { eq: 3 } }] }", "1,3")]
    [InlineData("{ author: { books: { some: { compare: { field: PAGES, eq: PRICE } } } } }", "1")]
    [InlineData("{ title: { at: { position: 2, eq: \"T\" } } }", "2")]
    [InlineData("{ title: { at: { position: 3, eq: \"T-\" } } }", "1")]
    [InlineData("{ title: { at: { position: 3, eq: \"t-\" } } }", "")]
    [InlineData("{ title: { at: { position: 2, eq: \"Tx\" } } }", "")]
    [InlineData("{ title: { at: { position: 3, eq: \"%\" } } }", "")]
    [InlineData("{ title: { at: { position: 2, neq: \"T\" } } }", "1,3")]
    [InlineData("{ title: { at: { position: 7, in: [\"x\", \"0x\"] } } }", "1")]
    [InlineData("{ title: { at: { position: 1, in: [\"茶\", \"x\"], neq: \"茶T\" } } }", "1")]
    [InlineData("{ title: { at: { position: 1, nin: [\"茶T\", \"x\"] } } }", "1,3")]
    [InlineData("{ title: { at: { position: 1, in: [] } } }", "")]
    [InlineData("{ title: { at: { position: 1 } } }", "1,2,3")]
    [InlineData("{ title: { at: { position: 2147483647, eq: \"T\" } } }", "")]
    [InlineData("{ author: { name: { at: { position: 2, eq: \"舍\" } } } }", "1")]
    public async Task Columns_and_parts_of_texts_stand_in_a_where(string where, string books)
    {
        var data = await _library.DataAsync($"{{ books(where: {where}) {{ nodes {{ id }} }} }}");
        Assert.Equal(books, string.Join(',', data["books"]!["nodes"]!.AsArray().Select(book => Ids.BookNumber((string)book!["id"]!))));
    }

    [Theory]
    [InlineData("{ compare: { field: PAGES, gt: ADDED_AT } }", null)]
    [InlineData("{ compare: { field: TITLE, eq: PUBLISHER_CITY } }", null)]
    [InlineData("{ compare: { field: PAGES, gt: AUTHOR_BORN_ON } }", "'pages' holds numbers, 'author.bornOn' holds days")]
    [InlineData("{ compare: { field: PAGES, gt: null } }", "names a field, not null")]
    [InlineData("{ compare: { field: PRICE, eq: PAGES, factor: 1.00005 } }", "4 decimals at most, not 1.00005")]
    [InlineData("{ compare: { field: PRICE, eq: PAGES, factor: 10000.1 } }", "from -10000 to 10000")]
    [InlineData("{ compare: { field: PRICE, eq: PAGES, factor: -1e20 } }", "from -10000 to 10000")]
    [InlineData("{ compare: { field: PRICE, eq: PAGES, factor: null } }", "takes a number such as 0.7, not null")]
    [InlineData("{ compare: { field: PUBLISHED_ON, eq: AUTHOR_BORN_ON, factor: 1 } }", "'publishedOn' holds days")]
    [InlineData("{ compare: { field: PAGES, eq: PRICE, plus: 1 } }", "'pages' holds numbers")]
    [InlineData("{ compare: { field: PUBLISHED_ON, eq: AUTHOR_BORN_ON, plus: null } }", "takes a number such as 30, not null")]
    [InlineData("{ compare: { field: PUBLISHED_ON, eq: AUTHOR_BORN_ON, plus: 1, factor: 1 } }", "takes one of them")]
    [InlineData("{ compare: { field: PAGES, gt: AUTHOR_BORN_ON, factor: 1 } }", "'pages' holds numbers, 'author.bornOn' holds days")]
    [InlineData("{ compare: null }", "not null")]
    [InlineData("{ daysBetween: null }", "not null")]
    [InlineData("{ daysBetween: { from: PUBLISHED_ON, to: PAGES, gt: 1 } }", "'pages' holds numbers")]
    [InlineData("{ daysBetween: { from: PUBLISHED_ON, to: AUTHOR_BORN_ON, gt: null } }", "takes no null")]
    [InlineData("{ daysBetween: { from: PUBLISHED_ON, gt: 1 } }", null)]
    [InlineData("{ title: { at: null } }", "not null")]
    [InlineData("{ title: { at: { position: 0, eq: \"a\" } } }", "the first character is at 1")]
    [InlineData("{ title: { at: { position: 1, eq: \"\" } } }", "not empty")]
    [InlineData("{ title: { at: { position: 1, in: [\"a\", \"b \"] } } }", "end with a blank")]
    [InlineData("{ title: { at: { position: 1, eq: null } } }", "takes no null")]
    [InlineData("{ title: { at: { position: 1, eq: \"012345678901234567890\" } } }", "Hub:Limits:SearchText")]
    [InlineData("{ title: { at: { position: 1, eq: \"a\\u0000\" } } }", "U+0000")]
    public async Task What_can_not_be_compared_is_refused(string where, string? says)
    {
        var error = (await _library.RunAsync($"{{ books(where: {where}) {{ totalCount }} }}"))["errors"]![0]!;
        if (says is null)
            return;
        Assert.Equal("INVALID_FILTER", (string?)error["extensions"]!["code"]);
        Assert.Contains(says, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gt")]
    [InlineData("lte")]
    public async Task What_has_no_order_is_equal_or_not(string operation)
    {
        var where = $"{{ compare: {{ field: CRITIC_KEY, {operation}: EDITOR_KEY }} }}";
        var error = (await _library.RunAsync($"{{ reviews(where: {where}) {{ totalCount }} }}"))["errors"]![0]!;
        Assert.Equal("INVALID_FILTER", (string?)error["extensions"]!["code"]);
        Assert.Contains("keys of Author", (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_found_in_what_is_computed()
    {
        const string Query = """
            query($at: TextAtInput) { books(where: { readingTime: { reader: { at: $at } } }) { totalCount } }
            """;
        Assert.Equal(1, (int)(await _library.DataAsync(Query, new { at = new { position = 2, eq = "舍" } }))["books"]!["totalCount"]!);
        Assert.Equal(0, (int)(await _library.DataAsync(Query, new { at = new { position = 9, eq = "舍" } }))["books"]!["totalCount"]!);
    }

    [Fact]
    public async Task One_plan_serves_all_places_and_texts_but_not_other_fields()
    {
        const string Query = "query($where: BookFilterInput) { books(where: $where) { totalCount } }";
        await _library.DataAsync(Query, new { where = new { title = new { at = new { position = 2, eq = "T" } } } });
        var statement = _library.Statements[0];
        await _library.DataAsync(Query, new { where = new { title = new { at = new { position = 3, eq = "T-20" } } } });
        Assert.Equal(statement, _library.Statements[0]);
        Assert.Equal(1, await Compared("gt"));
        Assert.Equal(0, await Compared("lt"));

        async Task<int> Compared(string operation)
        {
            var compare = new Dictionary<string, string> { ["field"] = "PRICE", [operation] = "PAGES" };
            return (int)(await _library.DataAsync(Query, new { where = new { compare } }))["books"]!["totalCount"]!;
        }
    }

    [Fact]
    public void Products_are_exact_where_64_bits_do_not_hold_them() =>
        Gen.Select(Edge, Gen.Int[-100_000_000, 100_000_000].Select(n => n / 10_000m), Gen.Int[-1, 1]).Array[12].Sample(rows =>
        {
            var reviews = rows.Select((row, i) => new Review
            {
                Id = i,
                BookId = i,
                // Where the column can hold it, the product itself, or what lies beside it.
                Fee = Math.Clamp(Math.Round(row.Item1 * row.Item2, 4) + (row.Item3 / 10_000m), -Largest, Largest),
            }).ToList();
            using var library = new LibraryHost([.. rows.Select((row, i) => new Book { Id = i, Price = row.Item1 }), .. reviews]);
            foreach (var ((price, factor, _), review) in rows.Zip(reviews))
            {
                var found = Orders.Select(operation => (int)library.DataAsync(
                    $$"""
                    query($id: ID, $factor: Decimal) {
                      reviews(where: { id: { eq: $id }, compare: { field: FEE, {{operation}}: BOOK_PRICE, factor: $factor } }) { totalCount }
                    }
                    """,
                    new { id = Ids.Of("Review", review.Id), factor }).GetAwaiter().GetResult()["reviews"]!["totalCount"]!);
                Assert.Equal(Orders.Select(operation => Holds(review.Fee, operation, price * factor) ? 1 : 0), found);
            }
        }, iter: 4, threads: 1);

    [Fact]
    public async Task A_factor_is_a_value_of_the_request()
    {
        const string Query = """
            query($factor: Decimal) { books(where: { compare: { field: PAGES, gt: PRICE, factor: $factor } }) { totalCount } }
            """;
        Assert.Equal(2, (int)(await _library.DataAsync(Query, new { factor = 0.7m }))["books"]!["totalCount"]!);
        var statement = _library.Statements[0];
        Assert.EndsWith("* 100000000 > (\"b\".\"Price\" % 100000000) * @p0", statement, StringComparison.Ordinal);
        Assert.Contains("[b].[Pages] > [b].[Price] * @p0", _library.TSqlStatements[0], StringComparison.Ordinal);
        Assert.Equal(0, (int)(await _library.DataAsync(Query, new { factor = 1.5m }))["books"]!["totalCount"]!);
        Assert.Equal(statement, _library.Statements[0]);
        Assert.Equal("INVALID_FILTER", await _library.ErrorAsync(Query, new { factor = 0.33333m }));
    }

    [Fact]
    public async Task Days_are_counted_by_the_database()
    {
        const string Query = """
            query($days: Int) { reviews(where: { daysBetween: { from: WRITTEN_ON, to: PRINTED_ON, gt: $days } }) { totalCount } }
            """;
        await _library.DataAsync(Query, new { days = 15 });
        Assert.Contains("CAST(julianday(\"r\".\"PrintedOn\") - julianday(\"r\".\"WrittenOn\") AS INTEGER) > @p0", _library.Statements[0],
            StringComparison.Ordinal);
        Assert.Contains("DATEDIFF(day, [r].[WrittenOn], [r].[PrintedOn]) > @p0", _library.TSqlStatements[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("daysBetween: { from: AUTHOR_BORN_ON, to: PUBLISHED_ON, gt: 7300 }")]
    [InlineData("compare: { field: PUBLISHED_ON, gt: AUTHOR_BORN_ON }")]
    [InlineData("compare: { field: PUBLISHED_ON, gt: AUTHOR_BORN_ON, plus: 7300 }")]
    public async Task What_a_rollup_does_not_hold_is_read_from_the_rows(string where)
    {
        using var library = LibraryHost.WithRollups(
        [
            new Book { Id = 1, AuthorKey = "lao", PublishedOn = new(1923, 8, 1) },
            new Book { Id = 2, AuthorKey = "X", PublishedOn = new(1923, 8, 1) },
            new Book { Id = 3, PublishedOn = new(1923, 8, 1) },
        ]);
        var data = await library.DataAsync($"{{ bookAggregate(where: {{ {where} }}) {{ count }} }}");
        Assert.Equal(1, (int)data["bookAggregate"]!["count"]!);
    }

    [Fact]
    public async Task References_that_are_compared_count_as_joins()
    {
        using var library = new LibraryHost([], new EngineLimits { Joins = 1 });
        const string Query = "query($by: ReviewField) { reviews(where: { compare: { field: CRITIC_BORN_ON, eq: $by } }) { totalCount } }";
        Assert.Null(await library.ErrorAsync(Query, new { by = "WRITTEN_ON" }));
        Assert.Equal("TOO_MANY_JOINS", await library.ErrorAsync(Query, new { by = "EDITOR_BORN_ON" }));
    }

    [Theory]
    [InlineData("compare: { field: PRICE, gt: PAGES }", "price")]
    [InlineData("compare: { field: PAGES, gt: PRICE }", "price")]
    [InlineData("compare: { field: PUBLISHED_ON, gt: AUTHOR_BORN_ON }", "author")]
    [InlineData("compare: { field: PUBLISHED_ON, gt: AUTHOR_BORN_ON }", "born")]
    [InlineData("compare: { field: PAGES, gt: PRICE, factor: 0.5 }", "price")]
    [InlineData("compare: { field: PUBLISHED_ON, gt: AUTHOR_BORN_ON, plus: 1 }", "born")]
    [InlineData("daysBetween: { from: PUBLISHED_ON, to: AUTHOR_BORN_ON, gt: 1 }", "author")]
    [InlineData("daysBetween: { from: AUTHOR_BORN_ON, to: PUBLISHED_ON, gt: 1 }", "born")]
    public async Task A_closed_field_is_compared_with_its_scopes_alone(string compare, string scope)
    {
        using var library = LibraryHost.WithTypes([], static engine =>
        {
            engine.Type<Author>().RequireScope(a => a.BornOn, "born");
            engine.Type<Book>().RequireScope(b => b.Author, "author").RequireScope(b => b.Price, "price");
        });
        string[] all = ["author", "born", "price"];
        foreach (var query in new[]
        {
            $"{{ books(where: {{ {compare} }}) {{ totalCount }} }}",
            $"{{ reviews(where: {{ book: {{ or: [{{ {compare} }}] }} }}) {{ totalCount }} }}",
            $"{{ bookAggregate {{ count(where: {{ {compare} }}) }} }}",
        })
        {
            Assert.False((await library.RunAsync(query, null, all)).ContainsKey("errors"));
            Assert.Equal("FORBIDDEN_FIELD", (string?)(await library.RunAsync(query, null, [.. all.Where(s => s != scope)]))
                ["errors"]![0]!["extensions"]!["code"]);
        }
    }

    public void Dispose() => _library.Dispose();

    private static Gen<(JsonObject Where, Func<Review, Book, bool> Holds)> Comparing(
        Dictionary<string, Func<Review, Book, object?>> fields, string[] operations) =>
        Gen.Select(RandomBooks.One([.. fields.Keys]), RandomBooks.One([.. fields.Keys]), RandomBooks.One(operations),
            (left, right, operation) => (
                new JsonObject { ["compare"] = new JsonObject { ["field"] = left, [operation] = right } },
                (Func<Review, Book, bool>)((r, b) => Holds(fields[left](r, b), operation, fields[right](r, b)))));

    private static Gen<(JsonObject Where, Func<Review, Book, bool> Holds)> Counting() =>
        Gen.Select(RandomBooks.One([.. Days.Keys]), RandomBooks.One([.. Days.Keys]), RandomBooks.One(Orders),
            RandomBooks.One(0, 1, -1, 40_000), (from, to, operation, days) => (
                new JsonObject { ["daysBetween"] = new JsonObject { ["from"] = from, ["to"] = to, [operation] = days } },
                (Func<Review, Book, bool>)((r, b) =>
                    Holds((Days[to](r, b) as DateOnly?)?.DayNumber - (Days[from](r, b) as DateOnly?)?.DayNumber, operation, days))));

    private static Gen<(JsonObject Where, Func<Review, Book, bool> Holds)> Multiplying() =>
        Gen.Select(RandomBooks.One([.. Numbers.Keys]), RandomBooks.One([.. Numbers.Keys]), RandomBooks.One(Orders),
            RandomBooks.One(0m, 1m, -1m, 0.5m, 2m, 0.3333m, 7.0001m, 10_000m), (left, right, operation, factor) => (
                new JsonObject { ["compare"] = new JsonObject { ["field"] = left, [operation] = right, ["factor"] = factor } },
                (Func<Review, Book, bool>)((r, b) =>
                    Holds(Numbers[left](r, b), operation, (decimal?)Numbers[right](r, b) * factor))));

    private static Gen<(JsonObject Where, Func<Review, Book, bool> Holds)> Adding() =>
        Gen.Select(RandomBooks.One([.. Days.Keys]), RandomBooks.One([.. Days.Keys]), RandomBooks.One(Orders),
            RandomBooks.One(0, 1, -1, 365, 40_000), (left, right, operation, days) => (
                new JsonObject { ["compare"] = new JsonObject { ["field"] = left, [operation] = right, ["plus"] = days } },
                (Func<Review, Book, bool>)((r, b) => Holds((Days[left](r, b) as DateOnly?)?.DayNumber, operation,
                    (Days[right](r, b) as DateOnly?)?.DayNumber + days))));

    private static bool Holds(object? left, string operation, object? right)
    {
        int? order = left is null || right is null ? null
            : left is string text ? string.CompareOrdinal(text, (string)right) : ((IComparable)left).CompareTo(right);
        return operation switch
        {
            "eq" => order == 0,
            "neq" => order != 0,
            "gt" => order > 0,
            "gte" => order >= 0,
            "lt" => order < 0,
            _ => order <= 0,
        };
    }

    private static Author? Author(string? key) => RandomBooks.Authors().FirstOrDefault(a => a.Key == key);
}
