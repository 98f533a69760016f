using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class AggregateTests : IDisposable
{
    private readonly LibraryHost _library = new(
    [
        .. RandomBooks.Authors(),
        new Book { Id = 1, Genre = Genre.Fiction, Price = 10m, Pages = 100, AuthorKey = "lao", PublishedOn = new(2021, 3, 31) },
        new Book { Id = 2, Genre = Genre.Fiction, Price = 0.25m, Pages = 50, AuthorKey = "lu", PublishedOn = new(2021, 4, 1) },
        new Book { Id = 3, Genre = Genre.Poetry, Price = null, Pages = 30, AuthorKey = "lu", PublishedOn = new(2022, 12, 31) },
        new Book { Id = 4, Genre = null, Price = 3m, Pages = 20 },
    ]);

    [Fact]
    public async Task Figures_over_all_rows_take_one_statement()
    {
        var data =
            await _library.DataAsync(
                "{ bookAggregate { count countDistinct(of: AUTHOR_KEY) sum { price } avg { price } min { price pages publishedOn } max "
                    + "{ price pages publishedOn } } }");
        Assert.Equal(
            """{"count":4,"countDistinct":2,"sum":{"price":13.25},"avg":{"price":4.416667},"min":{"price":0.25,"pages":20,"publishedOn":"2021-03-31"},"max":{"price":10,"pages":100,"publishedOn":"2022-12-31"}}""",
            data["bookAggregate"]!.ToJsonString());
        Assert.Single(_library.Statements);
    }

    [Fact]
    public async Task Figures_over_no_rows_are_zero_and_null()
    {
        var data =
            await _library.DataAsync(
                "{ bookAggregate(where: { pages: { gt: 1000 } }) { count sum { price } avg { price } max { price } groups(by: [GENRE]) "
                    + "{ count } } }");
        Assert.Equal("""{"count":0,"sum":{"price":0},"avg":{"price":null},"max":{"price":null},"groups":[]}""",
            data["bookAggregate"]!.ToJsonString());
    }

    [Fact]
    public async Task A_sum_over_no_rows_is_zero_whatever_else_is_made_of_it()
    {
        var data = await _library.DataAsync(
            "{ bookAggregate(where: { pages: { gt: 1000 } }) { ratio(numerator: PRICE) sum { price } count } authors(first: 1) { nodes { "
                + "booksAggregate(where: { pages: { gt: 1000 } }) { ratio(numerator: PRICE) sum { price } count } } } }");
        Assert.Equal("""{"ratio":null,"sum":{"price":0},"count":0}""", data["bookAggregate"]!.ToJsonString());
        Assert.Equal(data["bookAggregate"]!.ToJsonString(), data["authors"]!["nodes"]![0]!["booksAggregate"]!.ToJsonString());
    }

    [Theory]
    [InlineData("groups(by: [GENRE], having: { ratio: { distinct: AUTHOR_KEY, gt: 0.5 } }) { count }")]
    [InlineData("groups(by: [GENRE], order: [{ ratio: { distinct: AUTHOR_KEY, direction: ASC } }]) { count }")]
    [InlineData("groupCount(by: [GENRE], having: { ratio: { distinct: AUTHOR_KEY, gt: 0.5 } })")]
    public async Task Different_values_cost_the_same_wherever_they_are_counted(string field)
    {
        var plain = field.Replace("distinct: AUTHOR_KEY", "of: { pages: { gt: 1 } }", StringComparison.Ordinal);
        Assert.Equal(2 * PlanBudget.SmallScanCost, await CostAsync(field) - await CostAsync(plain));

        async Task<double> CostAsync(string asked)
        {
            // More than the fields, less than the statements.
            using var poor = new LibraryHost([], new EngineLimits { Cost = 150 });
            var message = (string)(await poor.RunAsync($"{{ bookAggregate {{ {asked} }} }}"))["errors"]![0]!["message"]!;
            return double.Parse(message.Split(" cost is ")[1].Split(';')[0], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task Groups_are_filtered_sorted_and_cut_in_one_statement()
    {
        var data = await _library.DataAsync(
            "query($least: Int!) { bookAggregate { groups(by: [GENRE, IS_PRINTED], having: { count: { gte: $least } }, order: [{ sum: "
                + "{ price: DESC } }], first: 2) { key { genre isPrinted pages } count sum { price } avg { price } countDistinct(of: "
                + "AUTHOR_KEY) } } }", new { least = 1 });
        Assert.Equal(
            """[{"key":{"genre":"FICTION","isPrinted":false,"pages":null},"count":2,"sum":{"price":10.25},"avg":{"price":5.125},"countDistinct":2},{"key":{"genre":null,"isPrinted":false,"pages":null},"count":1,"sum":{"price":3},"avg":{"price":3},"countDistinct":0}]""",
            data["bookAggregate"]!["groups"]!.ToJsonString());
        Assert.Single(_library.Statements);
        Assert.Single(_library.TSqlStatements);
    }

    [Fact]
    public async Task Dates_group_by_year_quarter_and_month()
    {
        var data = await _library.DataAsync(
            "{ bookAggregate { y: groups(by: [PUBLISHED_ON_YEAR]) { key { publishedOnYear } count } q: groups(by: "
                + "[PUBLISHED_ON_QUARTER]) { key { publishedOnQuarter } } m: groups(by: [PUBLISHED_ON_MONTH], order: [{ key: { "
                + "publishedOnMonth: DESC } }]) { key { publishedOnMonth } } } }");
        Assert.Equal(
            """[{"key":{"publishedOnYear":null},"count":1},{"key":{"publishedOnYear":2021},"count":2},{"key":{"publishedOnYear":2022},"count":1}]""", data["bookAggregate"]!["y"]!.ToJsonString());
        Assert.Equal([null, "2021-Q1", "2021-Q2", "2022-Q4"],
            data["bookAggregate"]!["q"]!.AsArray().Select(g => (string?)g!["key"]!["publishedOnQuarter"]));
        Assert.Equal(["2022-12", "2021-04", "2021-03", null],
            data["bookAggregate"]!["m"]!.AsArray().Select(g => (string?)g!["key"]!["publishedOnMonth"]));
    }

    [Fact]
    public async Task Rows_group_by_what_they_refer_to_and_by_dimensions_from_variables()
    {
        const string Query =
            "query($by: [BookDimension!]!, $having: BookGroupFilterInput) { bookAggregate { groups(by: $by, having: $having) { key { "
                + "authorBornOnYear genre } count } } }";
        var byBirth = await _library.DataAsync(Query, new { by = new[] { "AUTHOR_BORN_ON_YEAR" } });
        Assert.Equal(
            """[{"key":{"authorBornOnYear":null,"genre":null},"count":3},{"key":{"authorBornOnYear":1899,"genre":null},"count":1}]""",
            byBirth["bookAggregate"]!["groups"]!.ToJsonString());
        var byGenre =
            await _library.DataAsync(Query, new { by = new[] { "GENRE" }, having = new { max = new { price = new { gt = 5m } } } });
        Assert.Equal("""[{"key":{"authorBornOnYear":null,"genre":"FICTION"},"count":2}]""",
            byGenre["bookAggregate"]!["groups"]!.ToJsonString());
    }

    [Theory]
    [InlineData("{ bookAggregate { groups(by: []) { count } } }", "INVALID_ARGUMENT")]
    [InlineData("{ bookAggregate { groups(by: [GENRE], order: [{ key: { pages: ASC } }]) { count } } }", "INVALID_ORDER")]
    [InlineData("{ bookAggregate { groups(by: [GENRE], order: [{ count: null }]) { count } } }", "INVALID_ORDER")]
    [InlineData("{ bookAggregate { groups(by: [GENRE], having: { sum: null }) { count } } }", "INVALID_FILTER")]
    [InlineData("{ bookAggregate { groups(by: [GENRE], having: { sum: { price: { gt: 0.00001 } } }) { count } } }", "INVALID_FILTER")]
    [InlineData("{ bookAggregate { groups(by: [GENRE], first: -1) { count } } }", "INVALID_PAGE_SIZE")]
    public async Task A_wrong_grouping_gets_an_error_with_a_code(string query, string code) =>
        Assert.Equal(code, await _library.ErrorAsync(query));

    [Fact]
    public void Groups_are_what_LINQ_makes_of_the_same_rows() =>
        Gen.Select(RandomBooks.Books, RandomFilters.Where.Array[6]).Sample((books, filters) =>
    {
        var authors = RandomBooks.Authors().ToDictionary(a => a.Key);
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. books]);
        foreach (var where in filters)
        {
            var data = library.DataAsync(
                "query($where: BookFilterInput) { bookAggregate(where: $where) { count groups(by: [PAGES, AUTHOR_KEY], order: [{ sum: "
                    + "{ price: DESC } }]) { key { pages authorKey } count countDistinct(of: GENRE) sum { price } min { publishedOn } "
                    + "max { price } } } }",
                new { where }).GetAwaiter().GetResult()["bookAggregate"]!;
            var expected = books.Where(b => FilterOracle.Matches(b, where, authors)).GroupBy(b => (b.Pages, b.AuthorKey))
                .OrderByDescending(g => g.Sum(b => b.Price)).ThenBy(g => g.Key.Pages).ThenBy(g => g.Key.AuthorKey, StringComparer.Ordinal)
                .Select(g => new JsonObject
                {
                    ["key"] = new JsonObject { ["pages"] = g.Key.Pages, ["authorKey"] = g.Key.AuthorKey },
                    ["count"] = g.Count(),
                    ["countDistinct"] = g.Select(b => b.Genre).OfType<Genre>().Distinct().Count(),
                    ["sum"] = new JsonObject { ["price"] = Plain(g.Sum(b => b.Price)) },
                    ["min"] = new JsonObject { ["publishedOn"] = g.Min(b => b.PublishedOn)?.ToString("yyyy-MM-dd") },
                    ["max"] = new JsonObject { ["price"] = Plain(g.Max(b => b.Price)) },
                });
            Assert.Equal(new JsonArray([.. expected]).ToJsonString(), data["groups"]!.ToJsonString());
            Assert.Equal(books.Count(b => FilterOracle.Matches(b, where, authors)), (int)data["count"]!);
        }
    }, iter: 8, threads: 1);

    public void Dispose() => _library.Dispose();

    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;
}
