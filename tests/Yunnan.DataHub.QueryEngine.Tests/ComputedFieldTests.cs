using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Conditions on computed fields, and orders by them, give what the same does among plain objects.</summary>
public sealed class ComputedFieldTests
{
    private static readonly Dictionary<string, Func<Book, ReadingTime, object?>> Keys = new()
    {
        ["readingTime.minutes"] = (_, t) => t.Minutes,
        ["readingTime.evenings"] = (_, t) => t.Evenings,
        ["readingTime.reader"] = (_, t) => t.Reader,
        ["readingTime.until"] = (_, t) => t.Until,
        ["readingTime.mood"] = (_, t) => (int?)t.Mood,
        ["readingTime.isShort"] = (_, t) => t.IsShort,
        ["title"] = (b, _) => b.Title,
        ["price"] = (b, _) => b.Price,
        ["author.bornOn"] = (b, _) => b.Author?.BornOn,
        ["author.fame.value"] = (b, _) => Fame(b.Author, 2003),
    };

    private static readonly Gen<(JsonObject With, int PagesPerHour, int Breaks)> Arguments =
        Gen.Select(RandomBooks.One<int?>(null, 7, 20, 60), RandomBooks.One<int?>(null, 1, 90), (speed, pause) =>
        {
            var with = new JsonObject();
            if (speed is not null)
                with["pagesPerHour"] = speed;
            if (pause is not null)
                with["breaks"] = new JsonArray(pause, 1);
            return (with, speed ?? 30, pause + 1 ?? 0);
        });

    private static readonly Gen<(JsonObject Where, Func<ReadingTime?, bool> Holds)> Condition = Gen.OneOf(
        Compared("minutes", RandomBooks.One("eq", "neq", "gt", "ngt", "lte", "nlte"), [2, 3, 6, 10, 95], t => t?.Minutes),
        Compared("evenings", RandomBooks.One("eq", "neq", "gte", "ngte", "lt", "nlt"), [0.1m, 0.075m, 1m], t => t?.Evenings),
        Compared("reader", RandomBooks.One("eq", "neq", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"),
            ["老舍", "x", "X", "", "舍", "鲁"], t => t?.Reader),
        Compared("until", RandomBooks.One("eq", "neq", "gt", "ngt"), ["2020-01-01", "2020-01-02"],
            t => t?.Until?.ToString("O", CultureInfo.InvariantCulture)),
        Compared("mood", RandomBooks.One("eq", "neq"), ["FICTION", "POETRY"],
            t => t?.Mood switch { Genre.Fiction => "FICTION", Genre.NonFiction => "NON_FICTION", Genre.Poetry => "POETRY", _ => null }),
        RandomBooks.One("minutes", "evenings", "reader", "until", "mood").SelectMany(field =>
            RandomBooks.One("eq", "neq").Select(operation =>
            (new JsonObject { [field] = new JsonObject { [operation] = null } },
                (Func<ReadingTime?, bool>)(t => ((t is null ? null : Leaf(t, field)) is null) == (operation == "eq"))))),
        RandomBooks.One(1, 2).Select(n => (
            new JsonObject { ["minutes"] = new JsonObject { ["in"] = new JsonArray(2, null, 10 * n) } },
            (Func<ReadingTime?, bool>)(t => t is null || t.Minutes == 2 || t.Minutes == 10 * n))));

    private static readonly Gen<(JsonObject Where, Func<ReadingTime?, bool> Holds)> Conditions = Gen.Frequency(
        (3, Condition),
        (1, Gen.Select(Condition, Condition, (a, b) => (Both("or", a.Where, b.Where), Or(a.Holds, b.Holds)))),
        (1, Gen.Select(Condition, Condition, (a, b) => (Both("and", a.Where, b.Where), And(a.Holds, b.Holds)))),
        (1, Gen.Const((new JsonObject(), new Func<ReadingTime?, bool>(_ => true)))));

    private static readonly Gen<Placed> Place = RandomBooks.One<Placed>(
        new(At, (b, _, holds) => holds(b)),
        new(c => Merged(At(c), "pages", """{ "gt": 2 }"""), (b, _, holds) => b.Pages > 2 && holds(b)),
        new(c => new JsonObject { ["and"] = new JsonArray(At(c)), ["author"] = JsonNode.Parse("""{ "name": { "neq": "x" } }""") },
            (b, _, holds) => b.Author?.Name != "x" && holds(b)),
        new(c => new JsonObject { ["or"] = new JsonArray(At(c), JsonNode.Parse("""{ "pages": { "eq": 1 } }""")) },
            (b, _, holds) => b.Pages == 1 || holds(b)),
        new(c => Merged(new JsonObject { ["or"] = new JsonArray(At(c), JsonNode.Parse("""{ "title": { "eq": null } }""")) }, "chapters",
                """{ "any": true }"""),
            (b, _, holds) => (b.Title is null || holds(b)) && b.Chapters.Count > 0),
        new(c => Merged(At(c), "or", """[{ "pages": { "eq": 2 } }, { "chapters": { "none": { "pages": { "eq": null } } } }]"""),
            (b, _, holds) => (b.Pages == 2 || b.Chapters.All(chapter => chapter.Pages is not null)) && holds(b)),
        new(c => List("none", c), (b, all, holds) => !SameAuthor(b, all).Any(holds)),
        new(c => List("some", c), (b, all, holds) => SameAuthor(b, all).Any(holds)),
        new(c => List("all", c), (b, all, holds) => SameAuthor(b, all).All(holds)));

    [Fact]
    public void A_condition_on_a_computed_field_finds_what_it_finds_among_plain_objects_wherever_it_stands() =>
        Gen.Select(RandomBooks.Books, Gen.Select(Arguments, Conditions, Place).Array[12]).Sample((books, asked) =>
    {
        SetAuthors(books);
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. RandomBooksOnly(books)]);
        foreach (var (arguments, condition, place) in asked)
        {
            var given = (JsonObject)condition.Where.DeepClone();
            if (arguments.With.Count > 0)
                given["with"] = arguments.With.DeepClone();
            var where = place.Where(given);
            var expected = books.Where(b => place.Holds(b, books,
                x => condition.Holds(x is null ? null : Time(x, arguments.PagesPerHour, arguments.Breaks))))
                .Select(b => b.Id).Order().ToList();
            var data = library.DataAsync(
                """
                query($where: BookFilterInput) {
                  books(first: 100, where: $where) { totalCount nodes { id } }
                  bookAggregate(where: $where) { count sum { price } groups(by: [GENRE]) { count countDistinct(of: PAGES) } }
                }
                """, new { where }).GetAwaiter().GetResult();
            Assert.Equal(expected, data["books"]!["nodes"]!.AsArray().Select(n => Ids.BookNumber((string)n!["id"]!)));
            Assert.Equal(expected.Count, (int)data["books"]!["totalCount"]!);
            Assert.Equal(expected.Count, (int)data["bookAggregate"]!["count"]!);
            Assert.Equal(expected.Count, data["bookAggregate"]!["groups"]!.AsArray().Sum(g => (int)g!["count"]!));
        }
    }, iter: 8, threads: 1);

    [Fact]
    public void A_condition_on_a_computed_field_behind_a_reference_takes_a_missing_object_for_null() =>
        Gen.Select(RandomBooks.Books, RandomBooks.One("eq", "neq", "gt", "ngt", "in", "nin"), RandomBooks.One<int?>(null, 0, 3, 6))
            .Sample((books, operation, value) =>
    {
        SetAuthors(books);
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. RandomBooksOnly(books)]);
        if (value is null && operation is "gt" or "ngt")
            value = 3;
        JsonNode? argument = operation is "in" or "nin" ? new JsonArray(value, 1) : value;
        var where = new JsonObject
        {
            ["author"] = new JsonObject
            {
                ["fame"] = new JsonObject
                {
                    ["with"] = new JsonObject { ["year"] = 2003 },
                    ["value"] = new JsonObject { [operation] = argument },
                },
            },
        };
        var data = library.DataAsync("query($where: BookFilterInput) { books(first: 100, where: $where) { totalCount nodes { id } } }",
            new { where }).GetAwaiter().GetResult();
        Assert.Equal(books.Where(b => Holds(Fame(b.Author, 2003))).Select(b => b.Id).Order(),
            data["books"]!["nodes"]!.AsArray().Select(n => Ids.BookNumber((string)n!["id"]!)));

        bool Holds(int? fame) => operation switch
        {
            "eq" => fame == value,
            "neq" => fame != value,
            "gt" => fame > value,
            "ngt" => !(fame > value),
            "in" => fame == value || fame == 1,
            _ => fame != value && fame != 1,
        };
    }, iter: 40, threads: 1);

    [Fact]
    public void Pages_in_a_computed_order_put_together_are_the_sorted_list_forwards_and_backwards() =>
        Gen.Select(RandomBooks.Books,
            Gen.Select(Arguments, Gen.Select(RandomBooks.One(Keys.Keys.ToArray()), Gen.Bool).Array[1, 3], Gen.Bool).Array[5],
            Gen.Int[1, 13]).Sample((books, asked, size) =>
    {
        SetAuthors(books);
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. RandomBooksOnly(books)]);
        foreach (var (arguments, keys, isFiltered) in asked)
        {
            var order = new JsonArray([.. keys.Select(key => Input(key.Item1, key.Item2, arguments.With))]);
            var where = isFiltered ? JsonNode.Parse("""{ "readingTime": { "minutes": { "gt": 4 } } }""") : null;
            var sorted = Sort(books.Where(b => !isFiltered || Time(b, 30, 0).Minutes > 4), keys,
                b => Time(b, arguments.PagesPerHour, arguments.Breaks)).Select(b => b.Id).ToList();
            Assert.Equal(sorted, Walk(library, order, where, size, sorted.Count, backwards: false));
            Assert.Equal(sorted, Walk(library, order, where, size, sorted.Count, backwards: true));
        }
    }, iter: 6, threads: 1);

    [Fact]
    public async Task A_cursor_of_a_computed_order_belongs_to_the_arguments_that_it_was_computed_with()
    {
        using var library = new LibraryHost([new Book { Id = 1, Pages = 3 }, new Book { Id = 2, Pages = 5 }]);
        const string Query =
            "query($speed: Int!, $after: String) { books(first: 1, after: $after, order: [{ readingTime: { with: { pagesPerHour: $speed }, "
                + "minutes: DESC } }]) { nodes { pages } pageInfo { endCursor } } }";
        var after = (string)(await library.DataAsync(Query, new { speed = 10 }))["books"]!["pageInfo"]!["endCursor"]!;
        var second = await library.DataAsync(Query, new { speed = 10, after });
        Assert.Equal([3], second["books"]!["nodes"]!.AsArray().Select(n => (int)n!["pages"]!));
        Assert.Equal("INVALID_CURSOR", await library.ErrorAsync(Query, new { speed = 11, after }));
        // The default, said or unsaid, is the same argument.
        var unsaid = await library.DataAsync(First("", ""));
        var cursor = $", after: \"{unsaid["books"]!["pageInfo"]!["endCursor"]}\"";
        await library.DataAsync(First(cursor, "with: { pagesPerHour: 30, breaks: null } "));

        static string First(string after, string with) =>
            $"{{ books(first: 1{after}, order: [{{ readingTime: {{ {with}minutes: DESC }} }}]) {{ pageInfo {{ endCursor }} }} }}";
    }

    [Fact]
    public async Task What_is_computed_is_read_once_in_the_same_state_of_the_data_and_only_for_rows_that_may_be_found()
    {
        using var library = new LibraryHost(
            [.. Enumerable.Range(1, 9).Select(i => new Book { Id = i, Pages = i, Title = i % 2 == 0 ? "茶" : null })]);
        var together = LibraryHost.ReadsTogether.Value = [];
        var calls = ReadingTimes.Calls.Value = new(0);
        var found = await library.DataAsync(
            """
            {
              books(where: { title: { eq: "茶" }, chapters: { any: false }, readingTime: { minutes: { gt: 8 } } }) {
                totalCount
                nodes { pages }
              }
            }
            """);
        Assert.Equal([6, 8], found["books"]!["nodes"]!.AsArray().Select(n => (int)n!["pages"]!));
        Assert.Equal(3, library.Statements.Count);
        Assert.Contains("\"Title\" = ", library.Statements[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Chapter", library.Statements[0], StringComparison.Ordinal);
        // Each run asks for one state of the data, and computes once: here and on the twin, twice each.
        Assert.Equal((4, 4), (together.Count, calls.Value));

        calls.Value = 0;
        await library.DataAsync(
            "{ books(order: [{ readingTime: { evenings: ASC } }, { readingTime: { minutes: DESC } }], first: 2) "
                + "{ totalCount nodes { pages } } }");
        Assert.Equal((2, 4), (library.Statements.Count, calls.Value));
    }

    [Theory]
    [InlineData("{ books(where: { readingTime: { minutes: { gt: 1 } } }) { totalCount } }")]
    [InlineData("{ books(where: { title: { eq: null }, readingTime: { minutes: { gt: 1 } } }) { totalCount } }")]
    [InlineData("{ books(order: [{ readingTime: { minutes: ASC } }], first: 1) { nodes { pages } } }")]
    [InlineData("{ authors { nodes { books(where: { readingTime: { minutes: { gt: 1 } } }) { pages } } } }")]
    [InlineData("{ bookAggregate(where: { or: [{ pages: { eq: 1 } }, { readingTime: { minutes: { gt: 1 } } }] }) { count } }")]
    public async Task Fields_are_computed_for_so_many_rows_and_no_more(string query)
    {
        Book[] books = [.. Enumerable.Range(1, 5).Select(i => new Book { Id = i, Pages = i, AuthorKey = "lu" })];
        using var enough = new LibraryHost([.. RandomBooks.Authors(), .. books], new EngineLimits { ComputedRows = 5 });
        await enough.DataAsync(query);
        using var tooFew = new LibraryHost([.. RandomBooks.Authors(), .. RandomBooksOnly(books)], new EngineLimits { ComputedRows = 4 });
        var error = (await tooFew.RunAsync(query))["errors"]![0]!;
        Assert.Equal("TOO_MANY_COMPUTED_ROWS", (string?)error["extensions"]!["code"]);
        Assert.Contains("Hub:Limits:ComputedRows", (string)error["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ books(where: { readingTime: { minutes: { gt: 1 } } }) { totalCount } }")]
    [InlineData("{ books(order: [{ readingTime: { minutes: ASC } }]) { totalCount } }")]
    public async Task What_is_computed_counts_in_cost_and_statements(string query)
    {
        using var cheap = new LibraryHost([], new EngineLimits { Cost = 1_000 });
        Assert.Equal("COST_EXCEEDED", await cheap.ErrorAsync(query));
        using var few = new LibraryHost([], new EngineLimits { Statements = 1 });
        Assert.Equal("TOO_MANY_STATEMENTS", await few.ErrorAsync(query));
    }

    [Fact]
    public void Rollups_do_not_answer_what_is_asked_of_computed_fields() => RandomBooks.Books.Sample(books =>
    {
        SetAuthors(books);
        using var library = LibraryHost.WithRollups([.. RandomBooksOnly(books)]);
        var data = library.DataAsync(
            """
            {
              books(where: { readingTime: { minutes: { gt: 4 } } }) { totalCount }
              bookAggregate(where: { readingTime: { minutes: { gt: 4 } } }) { count groups(by: [AUTHOR_KEY]) { count } }
            }
            """).GetAwaiter().GetResult();
        var expected = books.Count(b => Time(b, 30, 0).Minutes > 4);
        Assert.Equal(expected, (int)data["books"]!["totalCount"]!);
        Assert.Equal(expected, (int)data["bookAggregate"]!["count"]!);
        Assert.Equal(expected, data["bookAggregate"]!["groups"]!.AsArray().Sum(g => (int)g!["count"]!));
    }, iter: 3, threads: 1);

    [Fact]
    public async Task Conditions_that_ask_nothing_compute_nothing()
    {
        using var library = new LibraryHost([new Book { Id = 1, Pages = 3 }]);
        var calls = ReadingTimes.Calls.Value = new(0);
        var data = await library.DataAsync(
            "{ books(where: { readingTime: { with: { pagesPerHour: 1 }, and: [], or: [] } }) { nodes { pages } } }");
        Assert.Equal(3, (int)data["books"]!["nodes"]![0]!["pages"]!);
        Assert.Equal(0, calls.Value);
    }

    [Fact]
    public void Texts_are_sorted_in_memory_as_the_database_sorts_them()
    {
        // In the order of code points: U+4E91, U+FF08, U+20BB7, U+2A6A5.
        string?[] names = [null, "", "A", "a", "云", "云a", "（", "𠮷", "𠮷（", "𠮷𠮷", "𪚥"];
        Author[] authors = [.. names.Reverse().Select((name, i) => new Author { Key = $"{i}", Name = name ?? "" })];
        Book[] books = [.. names.Reverse().Select((name, i) => new Book { Id = i, Pages = 1, AuthorKey = name is null ? null : $"{i}" })];
        using var library = new LibraryHost([.. authors, .. books]);
        var sorted = ((IEnumerable<string?>)names).Select((_, i) => names.Length - 1 - i);
        if (Testing.TestSqlServer.DefaultKind == Testing.DatabaseKind.SqlServer)
            sorted = sorted.OrderBy(id => names[names.Length - 1 - id], StringComparer.Ordinal);
        JsonArray Order(string direction) => [JsonNode.Parse($$"""{ "readingTime": { "reader": "{{direction}}" } }""")];
        Assert.Equal(sorted, Walk(library, Order("ASC"), null, 2, names.Length, backwards: false));
        Assert.Equal(sorted, Walk(library, Order("ASC"), null, 3, names.Length, backwards: true));
        Assert.Equal(sorted.Reverse(), Walk(library, Order("DESC"), null, 1, names.Length, backwards: false));
    }

    private static object? Leaf(ReadingTime time, string name) => Keys[$"readingTime.{name}"](new Book(), time);

    private static ReadingTime Time(Book book, int pagesPerHour, int breaks) =>
        ReadingTimes.Of(new BookLength(book.Pages, book.Author?.Name), pagesPerHour, breaks);

    private static int? Fame(Author? author, int year) => author is null ? null : Fames.Compute([new AuthorLife(author.BornOn)], year)[0];

    // The oracle reads the author of a book; the database is given the author's key alone.
    private static void SetAuthors(IReadOnlyList<Book> books)
    {
        var authors = RandomBooks.Authors().ToDictionary(a => a.Key);
        foreach (var book in books)
            book.Author = book.AuthorKey is { } key ? authors[key] : null;
    }

    private static IEnumerable<Book> RandomBooksOnly(IReadOnlyList<Book> books) => books.Select(b => new Book
    {
        Id = b.Id,
        Title = b.Title,
        Price = b.Price,
        Pages = b.Pages,
        IsPrinted = b.IsPrinted,
        PublishedOn = b.PublishedOn,
        AddedAt = b.AddedAt,
        Genre = b.Genre,
        Tags = b.Tags,
        AuthorKey = b.AuthorKey,
        Publisher = b.Publisher,
        Chapters = b.Chapters,
    });

    private static IEnumerable<Book> SameAuthor(Book book, IReadOnlyList<Book> all) =>
        book.AuthorKey is null ? [] : all.Where(other => other.AuthorKey == book.AuthorKey);

    private static JsonObject At(JsonObject condition) => new() { ["readingTime"] = condition };

    private static JsonObject List(string operation, JsonObject condition) =>
        new() { ["author"] = new JsonObject { ["books"] = new JsonObject { [operation] = At(condition) } } };

    private static JsonObject Merged(JsonObject where, string name, string conditions)
    {
        where[name] = JsonNode.Parse(conditions);
        return where;
    }

    private static JsonObject Both(string combinator, JsonObject a, JsonObject b) =>
        new() { [combinator] = new JsonArray(a.DeepClone(), b.DeepClone()) };

    private static Func<ReadingTime?, bool> Or(Func<ReadingTime?, bool> a, Func<ReadingTime?, bool> b) => t => a(t) || b(t);

    private static Func<ReadingTime?, bool> And(Func<ReadingTime?, bool> a, Func<ReadingTime?, bool> b) => t => a(t) && b(t);

    private static Gen<(JsonObject Where, Func<ReadingTime?, bool> Holds)> Compared<T>(string field, Gen<string> operation, T[] values,
        Func<ReadingTime?, object?> read) => Gen.Select(operation, RandomBooks.One(values), (name, value) => (
            new JsonObject { [field] = new JsonObject { [name] = JsonValue.Create(value) } },
            (Func<ReadingTime?, bool>)(t => Holds(read(t), name, value!))));

    private static bool Holds(object? actual, string operation, object value)
    {
        var isNegated = operation == "neq" || operation[0] == 'n';
        var positive = operation == "neq" ? "eq" : isNegated ? operation[1..] : operation;
        var order = actual is null ? (int?)null : actual is string text ? string.CompareOrdinal(text, (string)value)
            : Comparer<object>.Default.Compare(actual, Convert.ChangeType(value, actual.GetType(), CultureInfo.InvariantCulture));
        return isNegated != positive switch
        {
            "eq" => order == 0,
            "gt" => order > 0,
            "gte" => order >= 0,
            "lt" => order < 0,
            "lte" => order <= 0,
            "contains" => (actual as string)?.Contains((string)value, StringComparison.Ordinal) == true,
            "startsWith" => (actual as string)?.StartsWith((string)value, StringComparison.Ordinal) == true,
            _ => (actual as string)?.EndsWith((string)value, StringComparison.Ordinal) == true,
        };
    }

    private static JsonNode Input(string path, bool isDescending, JsonObject with)
    {
        var names = path.Split('.');
        JsonNode input = isDescending ? "DESC" : "ASC";
        for (var i = names.Length - 1; i >= 0; i--)
        {
            var level = new JsonObject { [names[i]] = input };
            if (i > 0 && names[i - 1] == "readingTime" && with.Count > 0)
                level["with"] = with.DeepClone();
            if (i > 0 && names[i - 1] == "fame")
                level["with"] = new JsonObject { ["year"] = 2003 };
            input = level;
        }
        return input;
    }

    private static IEnumerable<Book> Sort(IEnumerable<Book> books, (string Path, bool Descending)[] order, Func<Book, ReadingTime> time)
    {
        var comparer = Comparer<object?>.Create(
            (x, y) => x is string a && y is string b ? string.CompareOrdinal(a, b) : Comparer<object?>.Default.Compare(x, y));
        return order.Reverse().Aggregate(books.OrderBy(b => b.Id), (sorted, key) =>
            key.Descending ? sorted.OrderByDescending(b => Keys[key.Path](b, time(b)), comparer)
                : sorted.OrderBy(b => Keys[key.Path](b, time(b)), comparer));
    }

    private static List<int> Walk(LibraryHost library, JsonArray order, JsonNode? where, int size, int count, bool backwards)
    {
        var found = new List<int>();
        string? cursor = null;
        bool hasMore;
        do
        {
            var arguments = backwards ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
            var data = library.DataAsync(
                $$"""
                query($order: [BookSortInput!], $where: BookFilterInput, $size: Int, $cursor: String) {
                  books({{arguments}}, order: $order, where: $where) {
                    totalCount
                    edges { cursor node { id author { books { title } } } }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                  }
                }
                """, new { order, where, size, cursor }).GetAwaiter().GetResult()["books"]!;
            Assert.Equal(count, (int)data["totalCount"]!);
            var edges = data["edges"]!.AsArray();
            found.InsertRange(backwards ? 0 : found.Count, edges.Select(e => Ids.BookNumber((string)e!["node"]!["id"]!)));
            Assert.Equal((string?)data["pageInfo"]!["endCursor"], edges.Count == 0 ? null : (string)edges[^1]!["cursor"]!);
            Assert.Equal(cursor is not null, (bool)data["pageInfo"]![backwards ? "hasNextPage" : "hasPreviousPage"]!);
            cursor = (string?)data["pageInfo"]![backwards ? "startCursor" : "endCursor"];
            hasMore = (bool)data["pageInfo"]![backwards ? "hasPreviousPage" : "hasNextPage"]!;
        }
        while (hasMore)
            ;
        return found;
    }

    /// <summary>A <c>where</c> with a condition somewhere in it, and which of all books meet it.</summary>
    private sealed record Placed(Func<JsonObject, JsonObject> Where, Func<Book, IReadOnlyList<Book>, Func<Book?, bool>, bool> Holds);
}
