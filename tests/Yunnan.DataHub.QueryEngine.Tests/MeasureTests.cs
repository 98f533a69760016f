using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Figures of what two fields of a row make, and conditions on working days, against LINQ to Objects.</summary>
public sealed class MeasureTests
{
    private const string Figures = "{ count sum avg min max median }";

    private static readonly DateOnly?[] _days =
        [null, new(1923, 8, 1), new(2019, 12, 1), new(2020, 2, 29), new(2020, 3, 1), new(2020, 3, 3), new(2020, 4, 30), new(2020, 5, 1)];

    private static readonly Gen<(Book[] Books, Review[] Reviews)> _rows = Gen.Select(RandomReviews.WithBooks,
        RandomBooks.One(_days).Array[60], RandomBooks.One(_days).Array[60], RandomBooks.One(_days).Array[60],
        RandomBooks.One<decimal?>(null, 0m, 0.0001m, 1.25m, -2.3456m, 987654321.1234m).Array[60],
        (rows, written, printed, published, fees) =>
        {
            for (var i = 0; i < rows.Reviews.Length; i++)
                (rows.Reviews[i].WrittenOn, rows.Reviews[i].PrintedOn, rows.Reviews[i].Fee) = (written[i], printed[i], fees[i]);
            for (var i = 0; i < rows.Books.Length; i++)
                rows.Books[i].PublishedOn = published[i];
            return rows;
        });

    private static readonly Dictionary<string, Measure> _measures = new()
    {
        ["days"] = new("daysBetween(from: WRITTEN_ON, to: PRINTED_ON)", (r, _) => Days(r.WrittenOn, r.PrintedOn), (_, _) => true),
        ["back"] = new("daysBetween(from: PRINTED_ON, to: WRITTEN_ON, workingDays: false, where: { stars: { gt: 0 } })",
            (r, _) => Days(r.PrintedOn, r.WrittenOn), (r, _) => r.Stars > 0),
        ["ofBook"] = new("daysBetween(from: BOOK_PUBLISHED_ON, to: WRITTEN_ON, where: { book: { isPrinted: { eq: true } } })",
            (r, b) => Days(b.PublishedOn, r.WrittenOn), (_, b) => b.IsPrinted),
        ["working"] = new("daysBetween(from: WRITTEN_ON, to: PRINTED_ON, workingDays: true)",
            (r, _) => OpeningDays.Between(r.WrittenOn, r.PrintedOn), (_, _) => true),
        ["workingOfBook"] = new("daysBetween(from: BOOK_PUBLISHED_ON, to: WRITTEN_ON, workingDays: true, where: { words: { neq: null } })",
            (r, b) => OpeningDays.Between(b.PublishedOn, r.WrittenOn), (r, _) => r.Words is not null),
        ["workingOfSame"] = new("daysBetween(from: PRINTED_ON, to: PRINTED_ON, workingDays: true)",
            (r, _) => OpeningDays.Between(r.PrintedOn, r.PrintedOn), (_, _) => true),
        ["wholes"] = new("difference(of: STARS, minus: WORDS)", (r, _) => r.Stars - r.Words, (_, _) => true),
        ["halves"] = new("difference(of: STARS, minus: WORDS, factor: 0.50, where: { fee: { neq: null } })",
            (r, _) => r.Stars - (0.5m * r.Words), (r, _) => r.Fee is not null),
        ["fees"] = new("difference(of: FEE, minus: WORDS, factor: -0.0001)", (r, _) => r.Fee + (0.0001m * r.Words), (_, _) => true),
        ["prices"] = new("difference(of: BOOK_PRICE, minus: FEE, factor: 1.25)", (r, b) => b.Price - (1.25m * r.Fee), (_, _) => true),
        ["never"] = new("difference(of: STARS, minus: WORDS, where: { stars: { gt: 99 } })", (r, _) => r.Stars - r.Words, (_, _) => false),
    };

    private static readonly string _fields = string.Join('\n', _measures.Select(m => $"{m.Key}: {m.Value.Field} {Figures}"));

    [Fact]
    public void Figures_of_measures_are_those_of_plain_objects() => _rows.Sample(rows =>
    {
        using var library = Library(rows);
        var books = rows.Books.ToDictionary(b => b.Id);
        var data = Ask(library,
            $$"""
            {
              reviewAggregate { count {{_fields}} groups(by: [STARS]) { key { stars } sum { fee } {{_fields}} } }
              ofMany: reviewAggregate(where: { stars: { gt: 0 } }) { {{_fields}} }
            }
            """);
        var all = data["reviewAggregate"]!;
        AssertFigures(all, rows.Reviews, books);
        AssertFigures(data["ofMany"]!, rows.Reviews.Where(r => r.Stars > 0), books);
        var groups = rows.Reviews.GroupBy(r => r.Stars).OrderBy(g => g.Key).ToList();
        Assert.Equal(groups.Select(g => g.Key), all["groups"]!.AsArray().Select(group => (int)group!["key"]!["stars"]!));
        foreach (var (group, found) in groups.Zip(all["groups"]!.AsArray()))
            AssertFigures(found!, group, books);
    }, iter: 12, threads: 1);

    [Fact]
    public void Figures_of_measures_are_told_of_lists() => _rows.Sample(rows =>
    {
        using var library = Library(rows);
        var books = rows.Books.ToDictionary(b => b.Id);
        var data = Ask(library,
            $$"""
            { books(first: 100) { nodes { id reviewsAggregate {
              {{_fields}}
              groups(by: [BOOK_AUTHOR_KEY]) { key { bookAuthorKey } {{_fields}} }
            } } } }
            """);
        foreach (var node in data["books"]!["nodes"]!.AsArray())
        {
            var ofBook = rows.Reviews.Where(r => r.BookId == Ids.BookNumber((string)node!["id"]!)).ToList();
            var found = node!["reviewsAggregate"]!;
            AssertFigures(found, ofBook, books);
            Assert.Equal(ofBook.Count == 0 ? 0 : 1, found["groups"]!.AsArray().Count);
            if (ofBook.Count > 0)
                AssertFigures(found["groups"]![0]!, ofBook, books);
        }
    }, iter: 6, threads: 1);

    [Fact]
    public void Conditions_on_working_days_find_what_they_find_among_plain_objects() =>
        Gen.Select(_rows, Gen.Select(RandomBooks.One("WRITTEN_ON", "PRINTED_ON", "BOOK_PUBLISHED_ON"),
            RandomBooks.One("WRITTEN_ON", "PRINTED_ON", "BOOK_PUBLISHED_ON"), Gen.Int[-3, 3], Gen.Bool).Array[12]).Sample((rows, asked) =>
        {
            using var library = Library(rows);
            var books = rows.Books.ToDictionary(b => b.Id);
            foreach (var (from, to, days, working) in asked)
            {
                var data = library.DataAsync(
                    "query($where: ReviewFilterInput) { reviewAggregate(where: $where) { count } reviews(where: $where) { totalCount } }",
                    new { where = new { daysBetween = new { from, to, workingDays = working, gte = days } } }).GetAwaiter().GetResult();
                var expected = rows.Reviews.Count(r =>
                    (working ? OpeningDays.Between(Day(r, from), Day(r, to)) : Days(Day(r, from), Day(r, to))) >= days);
                Assert.Equal(expected, (int)data["reviewAggregate"]!["count"]!);
                Assert.Equal(expected, (int)data["reviews"]!["totalCount"]!);
            }

            DateOnly? Day(Review r, string field) => field switch
            {
                "WRITTEN_ON" => r.WrittenOn,
                "PRINTED_ON" => r.PrintedOn,
                _ => books[r.BookId].PublishedOn,
            };
        }, iter: 8, threads: 1);

    [Fact]
    public async Task A_condition_looks_days_up_and_a_figure_joins_them()
    {
        using var library = new LibraryHost([.. OpeningDays.All()]);
        await library.DataAsync(
            "{ reviews(where: { daysBetween: { from: WRITTEN_ON, to: PRINTED_ON, workingDays: true, gt: 15 } }) { totalCount } }");
        Assert.Contains("SELECT \"o\".\"Number\"", library.Statements[0], StringComparison.Ordinal);
        await library.DataAsync(
            """
            { reviewAggregate { groups(by: [STARS]) {
              daysBetween(from: WRITTEN_ON, to: PRINTED_ON, workingDays: true) { avg max median }
              again: daysBetween(from: BOOK_PUBLISHED_ON, to: PRINTED_ON, workingDays: true) { max }
            } } }
            """);
        // One for each of the three days, and one for the book; the median looks at the first two alone.
        var statements = library.TSqlStatements.TakeLast(2).ToList();
        Assert.Equal([4, 2], statements.Select(statement => statement.Split(" JOIN ").Length - 1));
        Assert.All(statements, statement => Assert.DoesNotContain("(\n", statement.Replace("FROM (", "", StringComparison.Ordinal),
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_is_not_kept_for_another_factor_or_another_kind_of_days()
    {
        using var library = new LibraryHost([
            .. OpeningDays.All(),
            new Book { Id = 1 },
            new Review { Id = 1, BookId = 1, Stars = 3, Words = 2, WrittenOn = new(2020, 2, 29), PrintedOn = new(2020, 3, 4) },
        ]);
        const string Query =
            """
            query($factor: Decimal, $working: Boolean, $from: ReviewField! = WRITTEN_ON) {
              reviewAggregate {
                difference(of: STARS, minus: WORDS, factor: $factor) { max }
                daysBetween(from: $from, to: PRINTED_ON, workingDays: $working) { max }
              }
            }
            """;
        Assert.Equal("1 | 4", await Ask(new { }));
        Assert.Equal("2 | 2", await Ask(new { factor = 0.5m, working = true }));
        Assert.Equal("2.5 | 4", await Ask(new { factor = 0.25m, working = false }));
        Assert.Equal("-1 | 0", await Ask(new { factor = 2, working = true, from = "PRINTED_ON" }));

        async Task<string> Ask(object variables)
        {
            var figures = (await library.DataAsync(Query, variables))["reviewAggregate"]!;
            return $"{figures["difference"]!["max"]} | {figures["daysBetween"]!["max"]}";
        }
    }

    [Theory]
    [InlineData("daysBetween(from: WRITTEN_ON, to: STARS) { count }", "INVALID_ARGUMENT", "'stars' holds numbers")]
    [InlineData("groups(by: [STARS]) { daysBetween(from: CRITIC_KEY, to: WRITTEN_ON, workingDays: true) { count } }", "INVALID_ARGUMENT",
        "holds keys of Author")]
    [InlineData("difference(of: WRITTEN_ON, minus: STARS) { count }", "INVALID_ARGUMENT", "'writtenOn' holds days")]
    [InlineData("difference(of: STARS, minus: WORDS, factor: 0.00001) { count }", "INVALID_ARGUMENT",
        "4 decimals at most; this is 0.00001")]
    [InlineData("difference(of: STARS, minus: WORDS, factor: 10001) { count }", "INVALID_ARGUMENT", "between -10000 and 10000")]
    [InlineData("difference(of: STARS, minus: WORD) { count }", null, "'WORDS'")]
    [InlineData("daysBetween(from: WRITTEN_ON) { count }", null, "'to'")]
    public async Task What_no_measure_can_be_made_of_is_refused(string field, string? code, string says)
    {
        using var library = new LibraryHost();
        var error = (await library.RunAsync($"{{ reviewAggregate {{ {field} }} }}"))["errors"]![0]!;
        if (code is not null)
            Assert.Equal(code, (string?)error["extensions"]!["code"]);
        Assert.Contains(says, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_a_database_has_no_room_for_is_told_and_not_made_up()
    {
        using var library = new LibraryHost(
            [new Book { Id = 1, Price = 900_000_000_000_000m }, new Review { Id = 1, BookId = 1, Fee = 1 }], kind: DatabaseKind.Sqlite);
        Assert.Equal("NUMBER_TOO_LARGE", await library.ErrorAsync(
            "{ reviewAggregate { difference(of: BOOK_PRICE, minus: FEE, factor: 0.0001) { max } } }"));
        var data = await library.DataAsync("{ reviewAggregate { difference(of: BOOK_PRICE, minus: FEE, factor: 0.0001) { sum } } }");
        Assert.Equal(899_999_999_999_999.9999m, (decimal)data["reviewAggregate"]!["difference"]!["sum"]!);
    }

    [Fact]
    public async Task What_is_joined_is_counted()
    {
        using var library = new LibraryHost([], new EngineLimits { Joins = 2 });
        const string Query =
            """
            query($from: ReviewField!, $working: Boolean) {
              reviewAggregate { daysBetween(from: $from, to: PRINTED_ON, workingDays: $working) { count } }
              reviews(where: { daysBetween: { from: $from, to: PRINTED_ON, workingDays: $working } }) { totalCount }
            }
            """;
        Assert.Null(await library.ErrorAsync(Query, new { from = "WRITTEN_ON", working = true }));
        Assert.Null(await library.ErrorAsync(Query, new { from = "BOOK_PUBLISHED_ON", working = false }));
        Assert.Equal("TOO_MANY_JOINS", await library.ErrorAsync(Query, new { from = "BOOK_PUBLISHED_ON", working = true }));
    }

    [Theory]
    [InlineData("daysBetween(from: WRITTEN_ON, to: BOOK_PUBLISHED_ON) { count }", "book")]
    [InlineData("daysBetween(from: WRITTEN_ON, to: PRINTED_ON, workingDays: true) { median }", "printed")]
    [InlineData("difference(of: STARS, minus: FEE) { max }", "fee")]
    [InlineData("groups(by: [STARS]) { difference(of: BOOK_PRICE, minus: STARS) { avg } }", "price")]
    [InlineData("count(where: { daysBetween: { from: PRINTED_ON, to: WRITTEN_ON, workingDays: true, gt: 1 } })", "printed")]
    public async Task A_closed_field_is_measured_with_its_scopes_alone(string field, string scope)
    {
        using var library = LibraryHost.WithTypes([], static engine =>
        {
            engine.Type<Book>().RequireScope(b => b.Price, "price");
            engine.Type<Review>().RequireScope(r => r.Book, "book").RequireScope(r => r.PrintedOn, "printed")
                .RequireScope(r => r.Fee, "fee");
        });
        string[] all = ["book", "price", "printed", "fee"];
        var query = $"{{ reviewAggregate {{ {field} }} }}";
        Assert.False((await library.RunAsync(query, null, all)).ContainsKey("errors"));
        Assert.Equal("FORBIDDEN_FIELD", (string?)(await library.RunAsync(query, null, [.. all.Where(s => s != scope)]))
            ["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Groups_that_are_filled_have_figures_over_no_rows()
    {
        using var library = new LibraryHost([
            new Book { Id = 1, Genre = Genre.Poetry, Pages = 3, PublishedOn = new(2020, 2, 29), AuthorKey = "lao" },
            .. RandomBooks.Authors(),
        ]);
        var data = await library.DataAsync(
            """
            { bookAggregate { groups(by: [GENRE], fill: { by: [GENRE] }) {
              key { genre }
              difference(of: PRICE, minus: PAGES) { count sum avg min max median }
              daysBetween(from: AUTHOR_BORN_ON, to: PUBLISHED_ON) { count sum }
            } } }
            """);
        var empty = data["bookAggregate"]!["groups"]![0]!;
        Assert.Equal("FICTION", (string?)empty["key"]!["genre"]);
        Assert.Equal("""{"count":0,"sum":0,"avg":null,"min":null,"max":null,"median":null}""", empty["difference"]!.ToJsonString());
        Assert.Equal("""{"count":0,"sum":0}""", empty["daysBetween"]!.ToJsonString());
        Assert.Equal(1, (int)data["bookAggregate"]!["groups"]![2]!["daysBetween"]!["count"]!);
    }

    [Theory]
    [InlineData("SELECT SUM((SELECT 1)) FROM [t]")]
    [InlineData("SELECT COUNT(CASE WHEN [a] IN (SELECT [b] FROM [u]) THEN 1 END) FROM [t] GROUP BY [c]")]
    [InlineData("SELECT [a] FROM [t] GROUP BY [a], (SELECT 1)")]
    public void A_subquery_where_SQL_Server_takes_none_is_found(string sql) =>
        Assert.Throws<InvalidOperationException>(() => TSql.Check(sql));

    private static LibraryHost Library((Book[] Books, Review[] Reviews) rows) => new(
        [.. RandomBooks.Authors(), .. rows.Books, .. rows.Reviews, .. OpeningDays.All()], new EngineLimits { Cost = 1_000_000 });

    private static JsonObject Ask(LibraryHost library, string query) => library.DataAsync(query).GetAwaiter().GetResult();

    private static void AssertFigures(JsonNode found, IEnumerable<Review> reviews, Dictionary<int, Book> books)
    {
        foreach (var (name, (_, value, holds)) in _measures)
        {
            var values = reviews.Where(r => holds(r, books[r.BookId])).Select(r => value(r, books[r.BookId])).OfType<decimal>().Order()
                .ToList();
            Assert.Equal(
                new JsonObject
                {
                    ["count"] = values.Count,
                    ["sum"] = Plain(values.Sum()),
                    ["avg"] = values.Count == 0 ? null : Plain(decimal.Round(values.Average(), 6)),
                    ["min"] = values.Count == 0 ? null : Plain(values[0]),
                    ["max"] = values.Count == 0 ? null : Plain(values[^1]),
                    ["median"] = values.Count == 0 ? null
                        : Plain(decimal.Round((values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2, 6)),
                }.ToJsonString(), found[name]!.ToJsonString());
        }
    }

    private static decimal? Days(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber;

    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private sealed record Measure(string Field, Func<Review, Book, decimal?> Value, Func<Review, Book, bool> Holds);
}
