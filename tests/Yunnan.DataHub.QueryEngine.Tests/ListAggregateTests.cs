using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Figures of lists: beside the lists, in <c>where</c> and in <c>order</c>.</summary>
public sealed class ListAggregateTests
{
    [Fact]
    public void A_row_tells_figures_and_groups_of_its_lists() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            for (var i = 1; i < rows.Books.Length; i++)
                rows.Books[i].Prequels = i % 3 == 0 ? [rows.Books[i - 1]] : [];
            using var library = RandomReviews.Library(rows);
            var data = Data(library,
                """
                { books(first: 1000) { nodes {
                    reviewsAggregate(where: { stars: { gte: 0 } }) {
                      count sum { fee } avg { fee } min { words } median(of: STARS)
                      groupCount(by: [CRITIC_KEY])
                      groups(by: [CRITIC_KEY], order: [{ count: DESC }], first: 2, skip: 1) { key { criticKey critic { name } } count shareOfTotal }
                    }
                    chaptersAggregate(where: { pages: { neq: null } }) { count }
                    sequelsAggregate { count max { pages } groups(by: [GENRE]) { count } }
                    author { booksAggregate { count } reviewsByCriticAggregate(where: { book: { isPrinted: { eq: true } } }) { count } }
                } } }
                """)["books"]!["nodes"]!.AsArray();
            var expected = rows.Books.OrderBy(b => b.Id).Select(book =>
            {
                var reviews = rows.Reviews.Where(r => r.BookId == book.Id && r.Stars >= 0).ToList();
                var critics = reviews.GroupBy(r => r.CriticKey).OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
                var sequels = rows.Books.Where(b => b.Prequels.Contains(book)).ToList();
                return new JsonObject
                {
                    ["reviewsAggregate"] = new JsonObject
                    {
                        ["count"] = reviews.Count,
                        ["sum"] = new JsonObject { ["fee"] = Plain(reviews.Sum(r => r.Fee)) },
                        ["avg"] = new JsonObject { ["fee"] = Round(reviews.Average(r => r.Fee)) },
                        ["min"] = new JsonObject { ["words"] = reviews.Min(r => r.Words) },
                        ["median"] = Median(reviews.Select(r => r.Stars)),
                        ["groupCount"] = critics.Count,
                        ["groups"] = new JsonArray([.. critics.Skip(1).Take(2).Select(g => new JsonObject
                        {
                            ["key"] = new JsonObject
                            {
                                ["criticKey"] = g.Key,
                                ["critic"] = g.Key is null ? null
                                    : new JsonObject { ["name"] = RandomBooks.Authors().Single(a => a.Key == g.Key).Name },
                            },
                            ["count"] = g.Count(),
                            ["shareOfTotal"] = Round((decimal)g.Count() / reviews.Count),
                        })]),
                    },
                    ["chaptersAggregate"] = new JsonObject { ["count"] = book.Chapters.Count(c => c.Pages is not null) },
                    ["sequelsAggregate"] = new JsonObject
                    {
                        ["count"] = sequels.Count,
                        ["max"] = new JsonObject { ["pages"] = sequels.Count == 0 ? null : sequels.Max(b => b.Pages) },
                        ["groups"] = new JsonArray([.. sequels.GroupBy(b => b.Genre).OrderBy(g => g.Key)
                            .Select(g => new JsonObject { ["count"] = g.Count() })]),
                    },
                    ["author"] = book.AuthorKey is not { } author ? null : new JsonObject
                    {
                        ["booksAggregate"] = new JsonObject { ["count"] = rows.Books.Count(b => b.AuthorKey == author) },
                        ["reviewsByCriticAggregate"] = new JsonObject
                        {
                            ["count"] = rows.Reviews.Count(r => r.CriticKey == author && rows.Books.Single(b => b.Id == r.BookId).IsPrinted),
                        },
                    },
                };
            });
            Assert.Equal(new JsonArray([.. expected]).ToJsonString(), data.ToJsonString());
        }, iter: 8, threads: 1);

    [Fact]
    public async Task Figures_of_a_list_take_one_statement_a_level()
    {
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. Enumerable.Range(1, 9).Select(i => new Book { Id = i, Pages = i })]);
        await library.DataAsync("{ books { nodes { reviewsAggregate { count sum { fee } groups(by: [STARS]) { count } } chaptersAggregate { count } } } }");
        // The books with the number of their chapters, the figures, the groups.
        Assert.Equal(3, library.Statements.Count);
    }

    [Fact]
    public void Rows_are_found_by_figures_of_their_lists() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            Same("reviewsAggregate: { count: { gt: 1 } }", b => Of(b).Count() > 1);
            Same("reviewsAggregate: { where: { stars: { gt: 0 } }, count: { ngt: 0 } }", b => !Of(b).Any(r => r.Stars > 0));
            Same("reviewsAggregate: { where: { words: { neq: null } }, sum: { fee: { gte: 1.25 } }, min: { stars: { lt: 2 } } }",
                b => Of(b).Where(r => r.Words is not null).Sum(r => r.Fee) >= 1.25m
                    && Of(b).Where(r => r.Words is not null).Min(r => (int?)r.Stars) < 2);
            Same("reviewsAggregate: { max: { fee: { eq: null } } }", b => Of(b).Max(r => r.Fee) is null);
            Same("reviewsAggregate: { ratio: { of: { stars: { gt: 1 } }, gte: 0.5 } }",
                b => Of(b).Any() && (double)Of(b).Count(r => r.Stars > 1) / Of(b).Count() >= 0.5);
            Same("chaptersAggregate: { where: { pages: { gt: 1 } }, count: { gte: 1 } }", b => b.Chapters.Any(c => c.Pages > 1));
            Same("author: { reviewsByEditorAggregate: { count: { gt: 2 } } }",
                b => b.AuthorKey is { } author && rows.Reviews.Count(r => r.EditorKey == author) > 2);

            IEnumerable<Review> Of(Book book) => rows.Reviews.Where(r => r.BookId == book.Id);

            void Same(string where, Func<Book, bool> holds) =>
                Assert.Equal(rows.Books.Where(holds).OrderBy(b => b.Id).Select(b => b.Pages),
                    Data(library, $"{{ books(first: 1000, where: {{ {where} }}) {{ nodes {{ pages }} }} }}")["books"]!["nodes"]!.AsArray()
                        .Select(b => (int)b!["pages"]!));
        }, iter: 10, threads: 1);

    [Fact]
    public void Pages_go_through_all_rows_in_the_order_of_figures_of_their_lists() =>
        Gen.Select(RandomReviews.WithBooks, Gen.Int[0, 3]).Sample((rows, seed) =>
        {
            using var library = RandomReviews.Library(rows);
            (string Order, Func<IEnumerable<Book>, IOrderedEnumerable<Book>> Sort)[] orders =
            [
                ("{ reviewsAggregate: { count: DESC } }", books => books.OrderByDescending(b => Of(b).Count())),
                ("{ reviewsAggregate: { where: { stars: { gt: 0 } }, sum: { fee: ASC } } }",
                    books => books.OrderBy(b => Of(b).Where(r => r.Stars > 0).Sum(r => r.Fee))),
                ("{ reviewsAggregate: { max: { words: DESC } } }", books => books.OrderByDescending(b => Of(b).Max(r => r.Words))),
                ("{ reviewsAggregate: { ratio: { of: { words: { gt: 0 } }, direction: ASC } } }",
                    books => books.OrderBy(b => Of(b).Any() ? (double?)Of(b).Count(r => r.Words > 0) / Of(b).Count() : null)),
            ];
            var (order, sort) = orders[seed];
            var expected = sort(rows.Books).ThenBy(b => b.Id).Select(b => b.Id).ToList();
            var found = new List<int>();
            string? after = null;
            do
            {
                var page = Data(library,
                    $"query($after: String) {{ books(first: 7, after: $after, order: [{order}]) {{ nodes {{ number: id }} pageInfo {{ endCursor "
                        + "hasNextPage } } }", new { after })["books"]!;
                found.AddRange(page["nodes"]!.AsArray().Select(b => Ids.BookNumber((string)b!["number"]!)));
                after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string?)page["pageInfo"]!["endCursor"] : null;
            }
            while (after is not null);
            Assert.Equal(expected, found);

            IEnumerable<Review> Of(Book book) => rows.Reviews.Where(r => r.BookId == book.Id);
        }, iter: 12, threads: 1);

    [Fact]
    public async Task A_cursor_belongs_to_the_conditions_of_its_order()
    {
        using var library = new LibraryHost([.. RandomBooks.Authors(), new Book { Id = 1 }, new Book { Id = 2 }]);
        const string Query =
            "query($stars: Int, $after: String) { books(first: 1, after: $after, order: [{ reviewsAggregate: { where: { stars: { gt: $stars } }, "
                + "count: DESC } }]) { pageInfo { endCursor } } }";
        var cursor = (string?)(await library.DataAsync(Query, new { stars = 1 }))["books"]!["pageInfo"]!["endCursor"];
        Assert.Null(await library.ErrorAsync(Query, new { stars = 1, after = cursor }));
        Assert.Equal("INVALID_CURSOR", await library.ErrorAsync(Query, new { stars = 2, after = cursor }));
    }

    [Theory]
    [InlineData("where: { reviewsAggregate: null }", "INVALID_FILTER")]
    [InlineData("where: { reviewsAggregate: { sum: null } }", "INVALID_FILTER")]
    [InlineData("where: { reviewsAggregate: { count: { gt: null } } }", "INVALID_FILTER")]
    [InlineData("order: [{ reviewsAggregate: null }]", "INVALID_ORDER")]
    [InlineData("order: [{ reviewsAggregate: { count: null } }]", "INVALID_ORDER")]
    public async Task A_wrong_question_gets_an_error_with_a_code(string arguments, string code)
    {
        using var library = new LibraryHost([.. RandomBooks.Authors()]);
        Assert.Equal(code, await library.ErrorAsync($"{{ books({arguments}) {{ totalCount nodes {{ id }} }} }}"));
    }

    [Theory]
    [InlineData("where: { reviewsAggregate: { count: { gt: 1 } } }", 10)]
    [InlineData("where: { reviewsAggregate: { where: { stars: { gt: 1 } }, count: { gt: 1 }, sum: { fee: { gt: 1 } } } }", 20)]
    [InlineData("where: { reviewsAggregate: { min: { fee: { gt: 1 }, words: { gt: 1 } }, ratio: { gt: 0.5 } } }", 40)]
    [InlineData("where: { sequels: { some: { reviewsAggregate: { max: { fee: { gt: 1 }, words: { gt: 1 } } } } } }", 210)]
    [InlineData("order: [{ reviewsAggregate: { avg: { fee: ASC } } }]", 10)]
    public async Task Each_figure_costs_as_much_as_a_condition_on_the_list(string arguments, int cost)
    {
        using var poor = new LibraryHost([], new EngineLimits { Cost = 1 });
        var message = (string)(await poor.RunAsync($"{{ books(first: 1, {arguments}) {{ nodes {{ pages }} }} }}"))["errors"]![0]!["message"]!;
        // The page, its nodes and their pages.
        Assert.Contains($" cost is {3 + cost};", message, StringComparison.Ordinal);
    }

    private static JsonObject Data(LibraryHost library, string query, object? variables = null) =>
        library.DataAsync(query, variables).GetAwaiter().GetResult();

    private static decimal? Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : Plain((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m);
    }

    private static decimal? Round(decimal? number) => number is { } value ? Plain(decimal.Round(value, 6)) : null;

    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;
}
