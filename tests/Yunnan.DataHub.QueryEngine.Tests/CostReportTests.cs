using System.Text.Json.Nodes;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class CostReportTests : IDisposable
{
    private const string Query = """
        query($n: Int = 10) {
          books(first: $n) { nodes { id chapters(first: 2) { title } } totalCount }
          few: books(first: 1) { nodes { pages } }
          ...More
        }
        fragment More on Query { few: books(first: 1) { nodes { id } } bookAggregate { count } __typename }
        """;

    private readonly LibraryHost _library = new(
        [.. RandomBooks.Authors(), new Book { Id = 1, Pages = 1, AuthorKey = "lu" }], new EngineLimits { Cost = 1_000 });

    [Fact]
    public async Task A_report_stands_beside_the_data_and_changes_nothing_in_it()
    {
        var answer = await _library.CostAsync(Query);
        Assert.Equal(["data", "extensions"], answer.Select(member => member.Key));
        Assert.Equal((await _library.DataAsync(Query)).ToJsonString(), answer["data"]!.ToJsonString());
        // 1 + 10 × (nodes 1 + id 1 + chapters (1 + 2 × 1) + totalCount 1), in the estimate's own words; a small record is read for 200.
        Assert.Equal(
            """
            {"cost":270,"statements":5,"joins":0,"allowed":{"cost":1000,"statements":100},"fields":{"books":{"cost":61,"statements":3,
            "joins":0},"few":{"cost":6,"statements":1,"joins":0},"bookAggregate":{"cost":202,"statements":1,"joins":0},
            "__typename":{"cost":1,"statements":0,"joins":0}}}
            """.ReplaceLineEndings(""), CostOf(answer).ToJsonString());
    }

    [Fact]
    public async Task A_plan_that_is_kept_reports_the_cost_of_its_own_size()
    {
        foreach (var (size, cost) in new[] { (10, 61), (20, 121), (10, 61), (0, 1) })
            Assert.Equal(cost, (double)CostOf(await _library.CostAsync(Query, new { n = size }))["fields"]!["books"]!["cost"]!);
    }

    [Theory]
    [InlineData("{ books { nodes { id } } a: books(first: 5) { nodes { chapters { footnotes(first: 3) { text } } } } }")]
    [InlineData("{ bookAggregate(where: { chapters: { some: { title: { eq: \"x\" } } } }) { count groups(by: [GENRE]) { count } } }")]
    [InlineData("{ ... on Query { node(id: \"Qm9vazox\") { id ... on Book { pages } } } }")]
    [InlineData("{ books @skip(if: true) { nodes { id } } shelves { name } }")]
    public async Task What_the_fields_take_adds_up_to_the_whole(string query)
    {
        var cost = CostOf(await _library.CostAsync(query));
        Assert.Equal((double)cost["cost"]!, cost["fields"]!.AsObject().Sum(field => (double)field.Value!["cost"]!));
        Assert.Equal((int)cost["statements"]!, cost["fields"]!.AsObject().Sum(field => (int)field.Value!["statements"]!));
    }

    [Theory]
    [InlineData("books(first: 1) { nodes { author { name } } }", 1)]
    [InlineData("books(where: { author: { name: { eq: \"a\" } } }, order: [{ author: { bornOn: ASC } }]) { nodes { author { name } } }", 1)]
    [InlineData("books(first: 1, where: { author: { name: { eq: \"a\" } } }) { totalCount }", 1)]
    [InlineData("books(first: 1, where: { author: { name: { eq: \"a\" } } }) { totalCount nodes { id } }", 2)]
    [InlineData("books(first: 1) { nodes { chapters { editor { name } } author { books { author { name } } } } }", 3)]
    [InlineData("reviews(first: 1, where: { compare: { field: WRITTEN_ON, gt: BOOK_PUBLISHED_ON } }) { nodes { id } }", 1)]
    [InlineData("bookAggregate { groups(by: [AUTHOR_BORN_ON_YEAR, GENRE]) { count } }", 1)]
    [InlineData("bookAggregate { groups(by: [AUTHOR_BORN_ON_YEAR], byPath: [{ author: { bornOn: DAY } }]) { count } }", 1)]
    [InlineData("bookAggregate { groups(by: [AUTHOR_BORN_ON_YEAR]) { median(of: PRICE) } }", 2)]
    [InlineData("bookAggregate { count(where: { author: { name: { eq: \"a\" } } }) countDistinct(of: AUTHOR_BORN_ON_YEAR) }", 2)]
    [InlineData("node(id: \"Qm9vazox\") { ... on Book { author { name } } }", 1)]
    public async Task Joins_are_told(string field, int joins)
    {
        var cost = CostOf(await _library.CostAsync($"{{ {field} }}", null, CostReporting.Validate));
        Assert.Equal(joins, (int)cost["joins"]!);
        Assert.Equal(joins, cost["fields"]!.AsObject().Sum(one => (int)one.Value!["joins"]!));
    }

    [Fact]
    public async Task A_statement_that_follows_many_references_costs_more()
    {
        const string Lists = "(first: 1, where: { book: { chapters: { some: { editor: { exists: true } } }, "
            + "sequels: { some: { author: { exists: true } } } } })";
        Assert.Equal((10, 4), await Of("(first: 1)"));
        // 10 for each condition on a list, and 10 for each of the two joins beyond the fourth.
        Assert.Equal((10 + 20 + 20, 6), await Of(Lists));

        async Task<(double, int)> Of(string arguments)
        {
            const string Four = "book { title author { name } } critic { name } editor { name }";
            var query = $"{{ reviews{arguments} {{ nodes {{ {Four} }} }} }}";
            var cost = CostOf(await _library.CostAsync(query, null, CostReporting.Validate));
            return ((double)cost["cost"]!, (int)cost["joins"]!);
        }
    }

    [Fact]
    public async Task A_bad_condition_is_no_valid_operation()
    {
        var answer = await _library.CostAsync("{ books(where: { title: { gt: null } }) { nodes { id } } }", null, CostReporting.Validate);
        Assert.False(answer.ContainsKey("extensions") && !answer.ContainsKey("errors"), answer.ToJsonString());
        answer = await _library.CostAsync("{ books(where: { pages: { gt: null } }) { nodes { id } } }", null, CostReporting.Validate);
        Assert.Equal("INVALID_FILTER", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task To_validate_runs_nothing_and_tells_the_same()
    {
        var begun = _library.Begun;
        var validated = await _library.CostAsync(Query, null, CostReporting.Validate);
        Assert.Equal(["extensions"], validated.Select(member => member.Key));
        Assert.Equal(begun, _library.Begun);
        var report = CostOf(await _library.CostAsync(Query)).ToJsonString();
        Assert.Equal(report, CostOf(validated).ToJsonString());
        // By the plan that is kept now.
        begun = _library.Begun;
        Assert.Equal(report, CostOf(await _library.CostAsync(Query, null, CostReporting.Validate)).ToJsonString());
        Assert.Equal(begun, _library.Begun);
    }

    [Theory]
    [InlineData("{ books(first: 1000) { nodes { id } } shelves { name } }", 2_003)]
    [InlineData("{ bookAggregate { groups(by: [GENRE]) { count } } books(first: 400) { nodes { id } } a: books { totalCount } }", 1_013)]
    public async Task An_operation_that_costs_too_much_is_refused_with_its_cost(string query, double least)
    {
        foreach (var reporting in new[] { CostReporting.Report, CostReporting.Validate })
        {
            var answer = await _library.CostAsync(query, null, reporting);
            Assert.Equal(["errors", "extensions"], answer.Select(member => member.Key));
            Assert.Equal("COST_EXCEEDED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
            var cost = CostOf(answer);
            Assert.True((double)cost["cost"]! >= least && (double)cost["allowed"]!["cost"]! == 1_000, cost.ToJsonString());
            Assert.Equal((double)cost["cost"]!, cost["fields"]!.AsObject().Sum(field => (double)field.Value!["cost"]!));
        }
        Assert.False((await _library.RunAsync(query)).ContainsKey("extensions"));
    }

    [Fact]
    public async Task What_can_not_be_planned_is_no_valid_operation()
    {
        var answer = await _library.CostAsync(
            "{ books(order: [{ title: null }]) { nodes { id } } few: books(first: 1) { totalCount } }", null, CostReporting.Validate);
        Assert.Equal(["errors", "extensions"], answer.Select(member => member.Key));
        Assert.Equal("INVALID_ORDER", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.False((await _library.CostAsync("{ nothing }")).ContainsKey("extensions"));
    }

    public void Dispose() => _library.Dispose();

    private static JsonObject CostOf(JsonObject answer) => answer["extensions"]!["operationCost"]!.AsObject();
}
