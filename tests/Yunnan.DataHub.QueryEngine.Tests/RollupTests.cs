using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class RollupTests : IDisposable
{
    private readonly LibraryHost _library = LibraryHost.WithRollups(
    [
        new() { Id = 1, Genre = Genre.Fiction, Price = 10m, Pages = 100, AuthorKey = "lao", PublishedOn = new(2021, 3, 31) },
        new() { Id = 2, Genre = Genre.Fiction, Price = 0.25m, Pages = 50, AuthorKey = "lu", PublishedOn = new(2021, 4, 1) },
        new() { Id = 3, Genre = Genre.Poetry, Price = null, Pages = 30, AuthorKey = "lu", PublishedOn = new(2022, 12, 31) },
        new() { Id = 4, Genre = null, Price = 3m, Pages = 20 },
    ]);

    [Theory]
    [InlineData("groups(by: [GENRE, PUBLISHED_ON_YEAR]) { count sum { price } avg { price } }", "BooksByYear")]
    [InlineData("groups(by: [AUTHOR_BORN_ON_YEAR], order: [{ avg: { price: DESC } }]) { count countDistinct(of: GENRE) }", "BooksByYear")]
    [InlineData("count sum { price }", "BooksByYear")]
    [InlineData("groups(by: [PUBLISHED_ON_QUARTER]) { count }", "BooksByMonth")]
    [InlineData("groups(by: [PAGES]) { count min { pages } }", "BooksByMonth")]
    [InlineData("groups(by: [GENRE]) { min { price } }", "Books")]
    [InlineData("groups(by: [GENRE]) { max { publishedOn } }", "Books")]
    [InlineData("groups(by: [GENRE], having: { max: { price: { gt: 1 } } }) { count }", "Books")]
    public async Task The_smallest_rollup_that_holds_all_of_it_is_read(string selection, string table)
    {
        await _library.DataAsync($"{{ bookAggregate {{ {selection} }} }}");
        Assert.Contains($"FROM {table} ", SqlText.Unquoted(Assert.Single(_library.Statements)), StringComparison.Ordinal);
        Assert.Contains($"FROM [{table}]", Assert.Single(_library.TSqlStatements), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gte", "2021-01-01", "BooksByYear")]
    [InlineData("gte", "2021-04-01", "BooksByMonth")]
    [InlineData("gte", "2021-04-02", "Books")]
    [InlineData("lte", "2021-12-31", "BooksByYear")]
    [InlineData("lte", "2021-03-31", "BooksByMonth")]
    [InlineData("lte", "2021-01-01", "Books")]
    [InlineData("gt", "2021-03-31", "BooksByMonth")]
    [InlineData("lt", "2022-01-01", "BooksByYear")]
    [InlineData("eq", "2021-01-01", "Books")]
    public async Task One_plan_reads_where_the_dates_of_each_request_allow(string operation, string day, string table)
    {
        // Two requests with other dates first: the plan is theirs.
        foreach (var date in new[] { "2020-01-01", "2020-06-15", day })
        {
            await _library.DataAsync(
                $"query ($day: LocalDate!) {{ bookAggregate(where: {{ publishedOn: {{ {operation}: $day }} }}) {{ groups(by: [GENRE]) "
                    + $"{{ count }} }} }}", new { day = date });
        }
        Assert.Contains($"FROM {table} ", SqlText.Unquoted(Assert.Single(_library.Statements)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_total_count_of_a_connection_is_read_from_a_rollup()
    {
        var data = await _library.DataAsync("{ books(where: { genre: { eq: FICTION } }) { totalCount } }");
        Assert.Equal(2, (int)data["books"]!["totalCount"]!);
        Assert.Contains("FROM BooksByYear ", SqlText.Unquoted(Assert.Single(_library.Statements)), StringComparison.Ordinal);
        Assert.Equal(0,
            (int)(await _library.DataAsync("{ books(where: { authorKey: { eq: \"nobody\" } }) { totalCount } }"))["books"]!["totalCount"]!);
    }

    [Fact]
    public void Answers_are_the_same_with_rollups_and_without()
    {
        var fromRollups = 0;
        Gen.Select(RandomBooks.Books, Gen.Select(RandomGroups.Operation, RandomGroups.Where, RandomGroups.Day.Array[3]).Array[8])
            .Sample((books, operations) =>
        {
            using var with = LibraryHost.WithRollups(books);
            // EF has tied them to the authors of the first library.
            foreach (var book in books)
                book.Author = null;
            using var without = new LibraryHost([.. RandomBooks.Authors(), .. books]);
            foreach (var (operation, where, days) in operations)
            {
                foreach (var day in days)
                {
                    var answer = with.DataAsync(operation, new { where, day }).GetAwaiter().GetResult();
                    fromRollups += with.Statements.Count(
                        statement => SqlText.Unquoted(statement).Contains("FROM BooksBy", StringComparison.Ordinal));
                    Assert.Equal(without.DataAsync(operation, new { where, day }).GetAwaiter().GetResult().ToJsonString(),
                        answer.ToJsonString());
                }
            }
        }, iter: 4, threads: 1);
        Assert.InRange(fromRollups, 20, int.MaxValue);
    }

    public void Dispose() => _library.Dispose();
}
