using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Figures under conditions, ratios, medians, bands and groups by ways through references, against LINQ to Objects.</summary>
public sealed class FigureTests
{
    [Fact]
    public void Figures_under_a_condition_are_those_of_the_rows_that_meet_it() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            var books = rows.Books.ToDictionary(b => b.Id);
            var groups = Groups(library,
                """
                by: [STARS]) {
                  key { stars }
                  count(where: { words: { gt: 0 } })
                  ofBook: count(where: { book: { genre: { eq: FICTION } } })
                  ofChapters: count(where: { book: { chapters: { some: { pages: { eq: 1 } } } } })
                  distinct: countDistinct(of: CRITIC_KEY, where: { fee: { gte: 1 } })
                  sum(where: { words: { eq: null } }) { fee }
                  avg(where: { book: { isPrinted: { eq: true } } }) { fee }
                  min(where: { stars: { neq: 2 } }) { fee writtenOn }
                  max(where: { criticKey: { neq: null } }) { words }
                  ratio(of: { fee: { gt: 1 } }, to: { words: { neq: null } })
                  part: ratio(of: { book: { isPrinted: { eq: true } } })
                  sums: ratio(of: { words: { neq: null } }, numerator: FEE, to: { stars: { gt: 0 } }, denominator: WORDS)
                  critics: ratio(of: { book: { isPrinted: { eq: true } } }, distinct: CRITIC_KEY)
                  sumRatio(numerator: FEE, denominator: WORDS, where: { stars: { lt: 3 } })
                  shareOfTotal
                  shareOfFees: shareOfTotal(of: FEE, where: { words: { gte: 1 } })
                  median(of: FEE)
                  medianOfLong: median(of: WORDS, where: { book: { pages: { gt: 2 } } })
                """);
            var expected = rows.Reviews.GroupBy(r => r.Stars).OrderBy(g => g.Key).Select(g => new JsonObject
            {
                ["key"] = new JsonObject { ["stars"] = g.Key },
                ["count"] = g.Count(r => r.Words > 0),
                ["ofBook"] = g.Count(r => books[r.BookId].Genre == Genre.Fiction),
                ["ofChapters"] = g.Count(r => books[r.BookId].Chapters.Any(c => c.Pages == 1)),
                ["distinct"] = g.Where(r => r.Fee >= 1).Select(r => r.CriticKey).OfType<string>().Distinct().Count(),
                ["sum"] = new JsonObject { ["fee"] = Plain(g.Where(r => r.Words is null).Sum(r => r.Fee)) },
                ["avg"] = new JsonObject { ["fee"] = Round(g.Where(r => books[r.BookId].IsPrinted).Average(r => r.Fee)) },
                ["min"] = new JsonObject
                {
                    ["fee"] = Plain(g.Where(r => r.Stars != 2).Min(r => r.Fee)),
                    ["writtenOn"] = g.Where(r => r.Stars != 2).Min(r => r.WrittenOn)?.ToString("yyyy-MM-dd"),
                },
                ["max"] = new JsonObject { ["words"] = g.Where(r => r.CriticKey is not null).Max(r => r.Words) },
                ["ratio"] = Quotient(g.Count(r => r.Fee > 1), g.Count(r => r.Words is not null)),
                ["part"] = Quotient(g.Count(r => books[r.BookId].IsPrinted), g.Count()),
                ["sums"] = Quotient(g.Where(r => r.Words is not null).Sum(r => r.Fee)!.Value, g.Where(r => r.Stars > 0).Sum(r => r.Words)!.Value),
                ["critics"] = Quotient(g.Where(r => books[r.BookId].IsPrinted).Select(r => r.CriticKey).OfType<string>().Distinct().Count(),
                    g.Select(r => r.CriticKey).OfType<string>().Distinct().Count()),
                ["sumRatio"] = Quotient(g.Where(r => r.Stars < 3).Sum(r => r.Fee)!.Value, g.Where(r => r.Stars < 3).Sum(r => r.Words)!.Value),
                ["shareOfTotal"] = Quotient(g.Count(), rows.Reviews.Length),
                ["shareOfFees"] = Quotient(g.Where(r => r.Words >= 1).Sum(r => r.Fee)!.Value,
                    rows.Reviews.Where(r => r.Words >= 1).Sum(r => r.Fee)!.Value),
                ["median"] = Median(g.Select(r => r.Fee)),
                ["medianOfLong"] = Median(g.Where(r => books[r.BookId].Pages > 2).Select(r => (decimal?)r.Words)),
            });
            Assert.Equal(new JsonArray([.. expected]).ToJsonString(), groups.ToJsonString());
        }, iter: 12, threads: 1);

    [Fact]
    public void Groups_are_made_by_ways_through_references_and_by_bands() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            var books = rows.Books.ToDictionary(b => b.Id);
            var authors = RandomBooks.Authors().ToDictionary(a => a.Key);
            var groups = Groups(library,
                "byPath: [{ book: { author: { bornOn: YEAR } } }, { book: { genre: true } }], bandOf: [{ field: FEE, width: 1.5 }]) "
                    + "{ pathKeys bands count ");
            var expected = rows.Reviews
                .GroupBy(r => (Born: AuthorOf(r)?.BornOn?.Year, books[r.BookId].Genre, Band: Band(r.Fee, 1.5m)))
                .OrderBy(g => g.Key.Born).ThenBy(g => g.Key.Genre).ThenBy(g => g.Key.Band).Select(g => new JsonObject
                {
                    ["pathKeys"] = new JsonArray(g.Key.Born?.ToString(),
                        g.Key.Genre switch { null => null, Genre.NonFiction => "NON_FICTION", var genre => genre.ToString()!.ToUpperInvariant() }),
                    ["bands"] = new JsonArray(Plain(g.Key.Band)),
                    ["count"] = g.Count(),
                });
            Assert.Equal(new JsonArray([.. expected]).ToJsonString(), groups.ToJsonString());
            var whole = Groups(library, "bandOf: { field: WORDS, width: 3 }, skip: 1, first: 2) { bands count median(of: FEE) ");
            Assert.Equal(
                new JsonArray([.. rows.Reviews.GroupBy(r => Band(r.Words, 3)).OrderBy(g => g.Key).Skip(1).Take(2)
                    .Select(g => new JsonObject
                    {
                        ["bands"] = new JsonArray(Plain(g.Key)),
                        ["count"] = g.Count(),
                        ["median"] = Median(g.Select(r => r.Fee)),
                    })]).ToJsonString(),
                whole.ToJsonString());

            Author? AuthorOf(Review review) => books[review.BookId].AuthorKey is { } key ? authors[key] : null;
        }, iter: 10, threads: 1);

    [Fact]
    public void Groups_are_chosen_counted_and_sorted_by_figures_under_conditions() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            var books = rows.Books.ToDictionary(b => b.Id);
            const string Having =
                "by: [CRITIC_KEY, EDITOR_KEY], having: { or: [{ countIf: { where: { book: { isPrinted: { eq: true } } }, gt: 1 } }, "
                    + "{ ratio: { of: { words: { gt: 0 } }, to: { fee: { neq: null } }, gte: 0.5 } }] }";
            var groups = Groups(library,
                Having + ", order: [{ ratio: { of: { stars: { gt: 1 } }, direction: DESC } }, { countIf: { where: { words: { eq: null } }, "
                    + "direction: ASC } }, { key: { editorKey: DESC } }]) { key { criticKey editorKey } ");
            var kept = rows.Reviews.GroupBy(r => (r.CriticKey, r.EditorKey)).Where(g => g.Count(r => books[r.BookId].IsPrinted) > 1
                || (g.Any(r => r.Fee is not null) && (double)g.Count(r => r.Words > 0) / g.Count(r => r.Fee is not null) >= 0.5)).ToList();
            var expected = kept.OrderByDescending(g => (double)g.Count(r => r.Stars > 1) / g.Count())
                .ThenBy(g => g.Count(r => r.Words is null)).ThenByDescending(g => g.Key.EditorKey, StringComparer.Ordinal)
                .ThenBy(g => g.Key.CriticKey, StringComparer.Ordinal)
                .Select(g => new JsonObject
                {
                    ["key"] = new JsonObject { ["criticKey"] = g.Key.CriticKey, ["editorKey"] = g.Key.EditorKey },
                });
            Assert.Equal(new JsonArray([.. expected]).ToJsonString(), groups.ToJsonString());
            var data = library.DataAsync($"{{ reviewAggregate {{ groupCount({Having}) all: groupCount(by: [STARS]) }} }}").GetAwaiter()
                .GetResult();
            Assert.Equal((kept.Count, rows.Reviews.Select(r => r.Stars).Distinct().Count()),
                ((int)data["reviewAggregate"]!["groupCount"]!, (int)data["reviewAggregate"]!["all"]!));
        }, iter: 12, threads: 1);

    [Fact]
    public void Groups_and_rows_are_chosen_and_sorted_by_ratios_of_sums_and_of_different_values() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            var groups = Groups(library,
                "by: [EDITOR_KEY], having: { ratio: { of: { stars: { gt: 0 } }, numerator: WORDS, denominator: WORDS, lt: 0.5 } }, order: "
                    + "[{ ratio: { of: { words: { gt: 0 } }, distinct: CRITIC_KEY, direction: DESC } }]) { key { editorKey } ");
            Assert.Equal(rows.Reviews.GroupBy(r => r.EditorKey)
                .Where(g => g.Sum(r => r.Words) > 0 && (double)g.Where(r => r.Stars > 0).Sum(r => r.Words)!.Value / g.Sum(r => r.Words)!.Value < 0.5)
                .OrderByDescending(g => Critics(g) == 0 ? null : (double?)Critics(g.Where(r => r.Words > 0)) / Critics(g))
                .ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key),
                groups.Select(g => (string?)g!["key"]!["editorKey"]));
            var books = library.DataAsync(
                "{ books(first: 1000, where: { reviewsAggregate: { ratio: { of: { stars: { gt: 0 } }, numerator: FEE, denominator: FEE, gte: 0.25 } "
                    + "} }) { nodes { pages } } }").GetAwaiter().GetResult()["books"]!["nodes"]!.AsArray();
            Assert.Equal(rows.Books.OrderBy(b => b.Id).Where(b => rows.Reviews.Where(r => r.BookId == b.Id).ToList() is var own
                && own.Sum(r => r.Fee) != 0 && (double)own.Where(r => r.Stars > 0).Sum(r => r.Fee)!.Value / (double)own.Sum(r => r.Fee)!.Value >= 0.25)
                .Select(b => b.Pages), books.Select(b => (int)b!["pages"]!));

            static int Critics(IEnumerable<Review> reviews) => reviews.Select(r => r.CriticKey).OfType<string>().Distinct().Count();
        }, iter: 12, threads: 1);

    [Fact]
    public void A_group_tells_the_objects_that_it_is_made_by() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            var authors = RandomBooks.Authors().ToDictionary(a => a.Key);
            var groups = Groups(library,
                "by: [CRITIC_KEY], byPath: [{ editor: { key: true } }]) { key { criticKey critic { name bornOn } editor { name books(first: 1) "
                    + "{ pages } } } count ");
            var expected = rows.Reviews.GroupBy(r => (r.CriticKey, r.EditorKey)).OrderBy(g => g.Key.CriticKey, StringComparer.Ordinal)
                .ThenBy(g => g.Key.EditorKey, StringComparer.Ordinal).Select(g => new JsonObject
                {
                    ["key"] = new JsonObject
                    {
                        ["criticKey"] = g.Key.CriticKey,
                        ["critic"] = g.Key.CriticKey is { } critic
                            ? new JsonObject
                            {
                                ["name"] = authors[critic].Name,
                                ["bornOn"] = authors[critic].BornOn?.ToString("yyyy-MM-dd"),
                            } : null,
                        ["editor"] = g.Key.EditorKey is { } editor
                            ? new JsonObject
                            {
                                ["name"] = authors[editor].Name,
                                ["books"] = new JsonArray([.. rows.Books.Where(b => b.AuthorKey == editor).OrderBy(b => b.Id).Take(1)
                                    .Select(b => new JsonObject { ["pages"] = b.Pages })]),
                            } : null,
                    },
                    ["count"] = g.Count(),
                });
            Assert.Equal(Text(new JsonArray([.. expected])), Text(groups));
            // Of an object that the groups don't name, so much as they are made by.
            var parts = Groups(library, "byPath: [{ book: { authorKey: true } }, { book: { isPrinted: true } }]) "
                + "{ key { book { isPrinted author { name } } } ");
            var books = rows.Books.ToDictionary(b => b.Id);
            Assert.Equal(Text(new JsonArray([.. rows.Reviews.GroupBy(r => (books[r.BookId].AuthorKey, books[r.BookId].IsPrinted))
                .OrderBy(g => g.Key.AuthorKey, StringComparer.Ordinal).ThenBy(g => g.Key.IsPrinted)
                .Select(g => new JsonObject
                {
                    ["key"] = new JsonObject
                    {
                        ["book"] = new JsonObject
                        {
                            ["isPrinted"] = g.Key.IsPrinted,
                            ["author"] = g.Key.AuthorKey is { } key ? new JsonObject { ["name"] = authors[key].Name } : null,
                        },
                    },
                })])), Text(parts));
        }, iter: 8, threads: 1);

    [Fact]
    public void Groups_that_no_row_is_in_show_where_they_are_filled() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            var authors = RandomBooks.Authors().Select(a => a.Key).ToList();
            var groups = Groups(library,
                "by: [CRITIC_KEY, STARS], fill: { by: [CRITIC_KEY] }, order: [{ count: DESC }, { sum: { fee: ASC } }, { key: { criticKey: "
                    + "DESC } }], skip: 1, first: 9) { key { criticKey stars critic { name } } count sum { fee } max { words } median(of: FEE) ");
            var found = rows.Reviews.GroupBy(r => (Critic: r.CriticKey, r.Stars)).ToDictionary(g => g.Key, g => g.ToList());
            var stars = rows.Reviews.Select(r => r.Stars).Distinct().ToList();
            foreach (var missing in stars.SelectMany(s => authors.Select(a => (Critic: (string?)a, Stars: s))))
                found.TryAdd(missing, []);
            Assert.Equal(Text(new JsonArray([.. found.OrderByDescending(g => g.Value.Count).ThenBy(g => g.Value.Sum(r => r.Fee))
                .ThenByDescending(g => g.Key.Critic, StringComparer.Ordinal).ThenBy(g => g.Key.Stars).Skip(1).Take(9)
                .Select(g => new JsonObject
                {
                    ["key"] = new JsonObject
                    {
                        ["criticKey"] = g.Key.Critic,
                        ["stars"] = g.Key.Stars,
                        ["critic"] = g.Key.Critic is { } critic
                            ? new JsonObject { ["name"] = RandomBooks.Authors().Single(a => a.Key == critic).Name } : null,
                    },
                    ["count"] = g.Value.Count,
                    ["sum"] = new JsonObject { ["fee"] = Plain(g.Value.Sum(r => r.Fee)) },
                    ["max"] = new JsonObject { ["words"] = g.Value.Max(r => r.Words) },
                    ["median"] = Median(g.Value.Select(r => r.Fee)),
                })])), Text(groups));
            var periods = Groups(library,
                "by: [WRITTEN_ON_QUARTER], fill: { by: [WRITTEN_ON_QUARTER], from: \"2019-11-05\", to: \"2020-08-01\" }) { key { "
                    + "writtenOnQuarter } count ").Select(g => ((string?)g!["key"]!["writtenOnQuarter"], (int)g["count"]!)).ToList();
            var byQuarter = rows.Reviews.GroupBy(r => r.WrittenOn is { } day ? $"{day.Year:0000}-Q{(day.Month + 2) / 3}" : null)
                .Select(g => (Key: g.Key, Count: g.Count())).ToList();
            Assert.Equal(
                byQuarter.Concat(new[] { "2019-Q4", "2020-Q1", "2020-Q2", "2020-Q3" }.Except(byQuarter.Select(q => q.Key))
                    .Select(q => (Key: q, Count: 0))).OrderBy(q => q.Key, StringComparer.Ordinal), periods);
            var ofBooks = library.DataAsync(
                "{ books(first: 1000) { nodes { reviewsAggregate { groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY] }) { key { criticKey } "
                    + "count } } } } }").GetAwaiter().GetResult()["books"]!["nodes"]!.AsArray();
            foreach (var (node, book) in ofBooks.Zip(rows.Books.OrderBy(b => b.Id)))
                Assert.Equal(
                    rows.Reviews.Where(r => r.BookId == book.Id).Select(r => r.CriticKey).Concat(authors).GroupBy(key => key)
                        .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count() - (g.Key is null ? 0 : 1))),
                    node!["reviewsAggregate"]!["groups"]!.AsArray().Select(g => ((string?)g!["key"]!["criticKey"], (int)g["count"]!)));
        }, iter: 8, threads: 1);

    [Fact]
    public void Groups_are_filled_with_the_objects_that_are_asked_for() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            foreach (var name in RandomBooks.Authors().Select(a => a.Name[..1]).Append("zzz"))
                CheckFilled(library, rows, name);
        }, iter: 4, threads: 1);

    [Fact]
    public async Task Groups_are_filled_with_objects_by_what_is_computed_of_them()
    {
        using var library = new LibraryHost([.. RandomBooks.Authors()]);
        const string Query = """
            query($where: AuthorFilterInput) {
              reviewAggregate { groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY], where: { author: $where } }) { key { criticKey } count } }
              authors(where: $where) { totalCount }
            }
            """;
        var data = await library.DataAsync(Query, new { where = new { fame = new { with = new { year = 2003 }, value = new { gte = 1 } } } });
        var groups = data["reviewAggregate"]!["groups"]!.AsArray();
        Assert.Equal((int)data["authors"]!["totalCount"]!, groups.Count);
        Assert.InRange(groups.Count, 1, RandomBooks.Authors().Count - 1);
    }

    [Fact]
    public async Task Closed_fields_stay_closed_where_groups_are_filled()
    {
        using var library = LibraryHost.WithTypes([], static engine => engine.Type<Author>().RequireScope(a => a.BornOn, "born"));
        const string Query = "query($where: FillFilterInput) { reviewAggregate { groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY], "
            + "where: $where }) { count } } }";
        var where = new { where = new { author = new { bornOn = new { gt = "1900-01-01" } } } };
        Assert.Equal("FORBIDDEN_FIELD", await library.ErrorAsync(Query, where));
        Assert.False((await library.RunAsync(Query, where, "born")).ContainsKey("errors"));
    }

    [Fact]
    public void Groups_without_a_value_stand_where_the_order_says() =>
        Gen.Select(RandomReviews.WithBooks, RandomBooks.One("ASC", "DESC"), RandomBooks.One("FIRST", "LAST"), Gen.Bool, Gen.Bool)
            .Sample((rows, way, nulls, ofKey, fill) =>
            {
                using var library = RandomReviews.Library(rows);
                var order = ofKey
                    ? $"{{ key: {{ criticKey: {way}, nulls: {nulls} }} }}" : $"{{ max: {{ words: {way} }}, nulls: {nulls} }}";
                var filled = fill ? ", fill: { by: [CRITIC_KEY] }" : "";
                var groups = Groups(library, $"by: [CRITIC_KEY], order: [{order}]{filled}) {{ key {{ criticKey }} max {{ words }} ")
                    .Select(g => ((string?)g!["key"]!["criticKey"], (int?)g["max"]!["words"])).ToList();
                var expected = rows.Reviews.GroupBy(r => r.CriticKey).Select(g => (Key: g.Key, Words: g.Max(r => r.Words))).ToList();
                if (fill)
                    expected.AddRange(RandomBooks.Authors().Select(a => a.Key).Where(key => expected.All(g => g.Key != key))
                        .Select(key => (Key: (string?)key, Words: (int?)null)).ToList());
                var sign = way == "ASC" ? 1 : -1;
                expected.Sort((a, b) => Compare(a, b) is var order and not 0 ? order : string.CompareOrdinal(a.Key, b.Key));
                Assert.Equal(expected, groups);

                int Compare((string? Key, int? Words) a, (string? Key, int? Words) b)
                {
                    var (lacks, other) = ofKey ? (a.Key is null, b.Key is null) : (a.Words is null, b.Words is null);
                    if (lacks != other)
                        return lacks == (nulls == "FIRST") ? -1 : 1;
                    return sign * (ofKey ? string.CompareOrdinal(a.Key, b.Key) : Nullable.Compare(a.Words, b.Words));
                }
            }, iter: 24, threads: 1);

    [Theory]
    [InlineData("count: DESC, nulls: LAST")]
    [InlineData("sum: { fee: DESC }, nulls: FIRST")]
    [InlineData("sum: { fee: ASC }, nulls: LAST")]
    [InlineData("avg: { fee: ASC }, nulls: LAST")]
    [InlineData("ratio: { of: { stars: { gt: 1 } }, to: { stars: { gt: 2 } }, direction: ASC }, nulls: LAST")]
    [InlineData("key: { stars: DESC }, nulls: FIRST")]
    [InlineData("key: { isPrinted: DESC }, nulls: FIRST")]
    public async Task Figures_that_are_never_missing_are_sorted_as_ever(string order)
    {
        var reviews = order.Contains("isPrinted", StringComparison.Ordinal)
            ? $"bookAggregate {{ groups(by: [IS_PRINTED], order: [{{ {order} }}]) {{ count }} }}"
            : $"reviewAggregate {{ groups(by: [STARS], order: [{{ {order} }}]) {{ count }} }}";
        using var library = new LibraryHost();
        await library.DataAsync($"{{ {reviews} }}");
    }

    [Fact]
    public async Task Where_the_others_stand_may_be_said_of_the_figures_of_a_list()
    {
        using var library = new LibraryHost();
        await library.DataAsync("{ books(order: [{ reviewsAggregate: { max: { words: ASC }, nulls: LAST } }]) { nodes { id } } }");
        Assert.Contains("IS NULL", library.Statements[0], StringComparison.Ordinal);
        await library.DataAsync("{ books(order: [{ reviewsAggregate: { sum: { fee: DESC } }, nulls: FIRST }]) { nodes { id } } }");
    }

    [Theory]
    [InlineData("groups(by: [STARS], fill: { by: [STARS] }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(by: [STARS], fill: { by: [CRITIC_KEY] }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY] }, having: { count: { gt: 1 } }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(by: [WRITTEN_ON_MONTH], fill: { by: [WRITTEN_ON_MONTH] }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY], where: { book: {} } }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(by: [CRITIC_KEY, STARS], fill: { by: [STARS], where: { author: {} } }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY], where: { author: null } }) { count }", "INVALID_FILTER")]
    [InlineData("groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY], where: { author: { key: { gt: null } } } }) { count }",
        "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY], where: { author: { name: { contains: null } } } }) { count }",
        "INVALID_FILTER")]
    [InlineData("groups(by: [STARS], order: [{ count: DESC, nulls: null }]) { count }", "INVALID_ORDER")]
    [InlineData("groups(by: [STARS], order: [{ key: { stars: DESC, nulls: null } }]) { count }", "INVALID_ORDER")]
    [InlineData("groups(by: [WRITTEN_ON_MONTH], fill: { by: [WRITTEN_ON_MONTH], from: \"2020-01-01\", to: \"2019-01-01\" }) { count }",
        "INVALID_ARGUMENT")]
    [InlineData("groups(by: [WRITTEN_ON_MONTH], fill: { by: [WRITTEN_ON_MONTH], from: \"0001-01-01\", to: \"9999-01-01\" }) { count }",
        "LIST_TOO_LONG")]
    [InlineData("groups(byPath: [{}]) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(byPath: [{ book: {} }]) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(byPath: [{ stars: false }]) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(byPath: [{ stars: true, words: true }]) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(byPath: [{ writtenOn: null }]) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(bandOf: { field: FEE, width: 0 }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(bandOf: { field: FEE, width: -1 }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(bandOf: { field: STARS, width: 0.5 }) { count }", "INVALID_ARGUMENT")]
    [InlineData("groups(bandOf: { field: FEE, width: 0.00001 }) { count }", "INVALID_FILTER")]
    [InlineData("groups(by: [STARS], skip: -1) { count }", "INVALID_PAGE_SIZE")]
    [InlineData("groups(by: [STARS]) { key { critic { name } } }", "INVALID_ARGUMENT")]
    [InlineData("groups(by: [STARS], having: { ratio: null }) { count }", "INVALID_FILTER")]
    [InlineData("groups(by: [STARS], having: { ratio: { gt: null } }) { count }", "INVALID_FILTER")]
    [InlineData("groups(by: [STARS], order: [{ ratio: null }]) { count }", "INVALID_ORDER")]
    [InlineData("groups(by: [STARS], having: { ratio: { numerator: FEE, gt: 1 } }) { count }", "INVALID_FILTER")]
    [InlineData("groupCount", "INVALID_ARGUMENT")]
    public async Task A_wrong_question_gets_an_error_with_a_code(string field, string code)
    {
        using var library = new LibraryHost([.. RandomBooks.Authors()]);
        Assert.Equal(code, await library.ErrorAsync($"{{ reviewAggregate {{ {field} }} }}"));
    }

    private static void CheckFilled(LibraryHost library, (Book[] Books, Review[] Reviews) rows, string name)
    {
        const string Query = """
            query($name: String!) {
              reviewAggregate { ...Filled }
              books(first: 1000) { nodes { reviewsAggregate { ...Filled } } }
            }
            fragment Filled on ReviewAggregate {
              groups(by: [CRITIC_KEY], fill: { by: [CRITIC_KEY], where: { author: { name: { contains: $name } } } }) {
                key { criticKey } count
              }
            }
            """;
        var authors = RandomBooks.Authors().Where(a => a.Name.Contains(name, StringComparison.Ordinal)).Select(a => a.Key).ToList();
        var data = library.DataAsync(Query, new { name }).GetAwaiter().GetResult();
        Assert.Equal(Filled(rows.Reviews), Of(data["reviewAggregate"]!));
        foreach (var (node, book) in data["books"]!["nodes"]!.AsArray().Zip(rows.Books.OrderBy(b => b.Id)))
            Assert.Equal(Filled([.. rows.Reviews.Where(r => r.BookId == book.Id)]), Of(node!["reviewsAggregate"]!));

        List<(string?, int)> Filled(IReadOnlyCollection<Review> reviews) => [.. reviews.Select(r => r.CriticKey).Concat(authors)
            .Distinct().Order(StringComparer.Ordinal).Select(key => (key, reviews.Count(r => r.CriticKey == key)))];

        static List<(string?, int)> Of(JsonNode figures) =>
            [.. figures["groups"]!.AsArray().Select(g => ((string?)g!["key"]!["criticKey"], (int)g["count"]!))];
    }

    private static JsonArray Groups(LibraryHost library, string groups) =>
        library.DataAsync($"{{ reviewAggregate {{ groups({groups} }} }} }}").GetAwaiter().GetResult()["reviewAggregate"]!["groups"]!.AsArray();

    private static string Text(JsonNode node) => node.ToJsonString();

    private static decimal? Band(decimal? number, decimal width) => number is { } value ? Math.Floor(value / width) * width : null;

    private static decimal? Quotient(decimal part, decimal whole) => whole == 0 ? null : Round(part / whole);

    private static decimal? Median(IEnumerable<decimal?> values)
    {
        var sorted = values.OfType<decimal>().Order().ToList();
        return sorted.Count == 0 ? null : Round((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2);
    }

    private static decimal? Round(decimal? number) => number is { } value ? Plain(decimal.Round(value, 6)) : null;

    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;
}
