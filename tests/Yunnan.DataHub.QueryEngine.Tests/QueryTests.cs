using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly LibraryHost _library = new(
    [
        new Author { Key = "lao", Name = "老舍", BornOn = new(1899, 2, 3) },
        new Author { Key = "lu", Name = "鲁迅" },
        new Book
        {
            Id = 1, Title = "茶馆", Price = 12.5m, Pages = 100, IsPrinted = true, Genre = Genre.Fiction, AuthorKey = "lao", Tags = ["戏", "a"],
            Publisher = new Publisher { House = "人民", City = "北京", Awards = [new() { Ordinal = 1, Title = "金奖" }] },
            Chapters =
            [
                new() { Ordinal = 1, Title = "一", Pages = 10, EditorKey = "lu",
                Footnotes = [new() { Ordinal = 1, Text = "注一" }, new() { Ordinal = 2, Text = "注二" }] },
                new() { Ordinal = 2, Title = "二" },
            ],
        },
        new Book { Id = 2, Title = "呐喊", Pages = 200, Genre = Genre.NonFiction, AuthorKey = "lu", PublishedOn = new(1923, 8, 1) },
        new Book { Id = 3, Title = null, Pages = 300 },
    ]);

    [Fact]
    public async Task An_id_sorts_as_the_key_that_it_is_made_of()
    {
        var data = await _library.DataAsync("{ books(order: [{ id: DESC }]) { nodes { title } } }");
        Assert.Equal("呐喊", (string?)data["books"]!["nodes"]![1]!["title"]);
        Assert.DoesNotContain("Id DESC, b.Id", SqlText.Unquoted(Assert.Single(_library.Statements)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_reads_only_the_selected_columns_in_one_statement()
    {
        var data =
            await _library.DataAsync(
                "{ books(first: 2, where: { pages: { gte: 100 } }, order: [{ pages: DESC }]) { nodes { id title price author { name } "
                    + "} pageInfo { hasNextPage } } }");
        Assert.Equal(
            """[{"id":"Qm9vazoz","title":null,"price":null,"author":null},{"id":"Qm9vazoy","title":"呐喊","price":null,"author":{"name":"鲁迅"}}]""", Json(data["books"]!["nodes"]));
        Assert.True((bool)data["books"]!["pageInfo"]!["hasNextPage"]!);
        var sql = Assert.Single(_library.Statements);
        Assert.DoesNotContain("BornOn", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("IsPrinted", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_lists_take_one_statement_a_level()
    {
        var data =
            await _library.DataAsync(
                "{ books { nodes { id tags publisher { house awards { title } } chapters { title editor { name books { title } } "
                    + "footnotes { text } } } } }");
        Assert.Equal(
            """{"id":"Qm9vazox","tags":["戏","a"],"publisher":{"house":"人民","awards":[{"title":"金奖"}]},"chapters":[{"title":"一","editor":{"name":"鲁迅","books":[{"title":"呐喊"}]},"footnotes":[{"text":"注一"},{"text":"注二"}]},{"title":"二","editor":null,"footnotes":[]}]}""",
            Json(data["books"]!["nodes"]![0]));
        Assert.Equal("""{"id":"Qm9vazoz","tags":[],"publisher":null,"chapters":[]}""", Json(data["books"]!["nodes"]![2]));
        Assert.Equal(5, _library.Statements.Count);
        Assert.Equal(5, _library.TSqlStatements.Count);
    }

    [Fact]
    public async Task A_nested_list_can_be_filtered_sorted_and_cut()
    {
        var data =
            await _library.DataAsync(
                "{ books(first: 1) { nodes { chapters(where: { title: { neq: \"三\" } }, order: [{ title: DESC }], first: 1) { title } "
                    + "} } }");
        Assert.Equal("""[{"title":"二"}]""", Json(data["books"]!["nodes"]![0]!["chapters"]));
    }

    [Fact]
    public async Task Total_count_ignores_the_page_and_is_read_only_when_asked_for()
    {
        var data = await _library.DataAsync("{ books(first: 1, where: { pages: { gt: 100 } }) { totalCount nodes { pages } } }");
        Assert.Equal(2, (int)data["books"]!["totalCount"]!);
        Assert.Equal(2, _library.Statements.Count);
        await _library.DataAsync("{ books { totalCount } }");
        Assert.Single(_library.Statements);
    }

    // EF compiles queries of some fifteen parameters, fewer where the answer is one number.
    [Theory]
    [InlineData(13), InlineData(14), InlineData(15), InlineData(16), InlineData(40)]
    public async Task A_filter_may_have_many_conditions(int count)
    {
        var conditions = string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{ pages: {{ eq: {i * 100} }} }}"));
        var data = await _library.DataAsync($"{{ books(where: {{ or: [{conditions}] }}) {{ totalCount nodes {{ pages }} }} }}");
        Assert.Equal("""{"totalCount":3,"nodes":[{"pages":100},{"pages":200},{"pages":300}]}""", Json(data["books"]));
    }

    [Fact]
    public async Task Fields_with_fragments_aliases_and_directives_are_answered_as_written()
    {
        var data = await _library.DataAsync(
            """
            query($with: Boolean!) {
              books(where: { id: { eq: "Qm9vazox" } }) {
                a: nodes { n: title ...P author { k: key } }
                b: nodes { n: pages __typename }
                edges { cursor node { n: genre ... on Book @include(if: $with) { isPrinted } } }
                e: edges { node { pages } x: node { title } }
              }
            }
            fragment P on Book { author { name } pages @skip(if: $with) }
            """, new { with = true });
        var books = data["books"]!;
        Assert.Equal("""[{"n":"茶馆","author":{"name":"老舍","k":"lao"}}]""", Json(books["a"]));
        Assert.Equal("""[{"n":100,"__typename":"Book"}]""", Json(books["b"]));
        Assert.Equal("""{"n":"FICTION","isPrinted":true}""", Json(books["edges"]![0]!["node"]));
        Assert.Equal("""[{"node":{"pages":100},"x":{"title":"茶馆"}}]""", Json(books["e"]));
        Assert.Single(_library.Statements);
    }

    [Fact]
    public async Task One_object_is_found_by_its_key_its_id_and_among_others()
    {
        var data =
            await _library.DataAsync(
                """{ book(id: 2) { id title } none: book(id: 9) { title } node(id: "QXV0aG9yOmx1") { id ... on Author { name } __typename } nodes(ids: ["Qm9vazoy", "QXV0aG9yOmxhbw==", "Qm9vazo5"]) { ... on Book { title } ... on Author { key } } }""");
        Assert.Equal(
            """{"book":{"id":"Qm9vazoy","title":"呐喊"},"none":null,"node":{"id":"QXV0aG9yOmx1","name":"鲁迅","__typename":"Author"},"nodes":[{"title":"呐喊"},{"key":"lao"},null]}""", Json(data));
    }

    [Fact]
    public async Task Ids_of_other_types_than_before_are_found_by_the_same_plan()
    {
        const string Query = "query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }";
        await _library.DataAsync(Query, new { ids = new[] { Ids.Of("Book", 1) } });
        var data = await _library.DataAsync(Query, new { ids = new[] { Ids.Of("Author", "lu"), Ids.Of("Book", 2) } });
        Assert.Equal(["Author", "Book"], data["nodes"]!.AsArray().Select(n => (string?)n!["__typename"]));
    }

    [Fact]
    public async Task Blanks_at_the_end_of_a_text_do_not_count_in_eq_and_in()
    {
        var data =
            await _library.DataAsync(
                "{ a: books(where: { title: { eq: \"茶馆 \" } }) { totalCount } b: books(where: { title: { in: [\"茶馆  \"] } }) { "
                    + "totalCount } c: books(where: { title: { contains: \"茶馆 \" } }) { totalCount } }");
        Assert.Equal([1, 1, 0], data.Select(f => (int)f.Value!["totalCount"]!));
    }

    [Fact]
    public async Task A_computed_field_is_computed_once_for_all_rows()
    {
        var calls = ReadingTimes.Calls.Value = new(0);
        var data =
            await _library.DataAsync(
                "{ books { nodes { readingTime(pagesPerHour: 60) { minutes } slow: readingTime { minutes } } } authors { nodes { books "
                    + "{ readingTime { minutes } } } } }");
        Assert.Equal(
            """[{"readingTime":{"minutes":100},"slow":{"minutes":200}},{"readingTime":{"minutes":200},"slow":{"minutes":400}},{"readingTime":{"minutes":300},"slow":{"minutes":600}}]""", Json(data["books"]!["nodes"]));
        Assert.Equal(12, calls.Value);
    }

    [Fact]
    public async Task A_computed_field_takes_a_list() => Assert.Equal(
        """[{"readingTime":{"minutes":115},"none":{"minutes":100}}]""",
        Json((await _library.DataAsync(
            "query($breaks: [Int!]) { books(first: 1) { nodes { readingTime(pagesPerHour: 60, breaks: $breaks) { minutes } none: "
                + "readingTime(pagesPerHour: 60, breaks: []) { minutes } } } }",
            new { breaks = (int[])[5, 10] }))["books"]!["nodes"]));

    [Theory]
    [InlineData("{ books { nodes { title } } }", 0)]
    [InlineData("{ book(id: 1) { title } bookAggregate { count } }", 0)]
    [InlineData("{ node(id: \"QXV0aG9yOmx1\") { id } }", 0)]
    [InlineData("{ books { totalCount } }", 1)]
    [InlineData("{ books { totalCount nodes { title } } }", 1)]
    [InlineData("{ books { nodes { chapters { title } } } }", 1)]
    [InlineData("{ a: books { totalCount nodes { title } } b: books { nodes { title } } c: book(id: 1) { chapters { title } } }", 2)]
    public async Task A_root_field_of_several_statements_reads_one_state_of_the_data(string query, int fields)
    {
        LibraryHost.ReadsTogether.Value = [];
        await _library.DataAsync(query);
        // By a plan for one request and by one that is kept, on both databases.
        Assert.Equal(4 * fields, LibraryHost.ReadsTogether.Value.Count);
    }

    [Fact]
    public async Task Decimals_are_written_without_trailing_zeros() =>
        Assert.Equal("""[{"price":12.5}]""",
            Json((await _library.DataAsync("{ books(first: 1) { nodes { price } } }"))["books"]!["nodes"]));

    [Fact]
    public async Task A_root_field_can_be_a_method()
    {
        var data = await _library.DataAsync("{ shelves(genre: POETRY) { name genre places } }");
        Assert.Equal("""[{"name":"A","genre":"POETRY","places":[1,2]}]""", Json(data["shelves"]));
    }

    [Fact]
    public async Task An_unexpected_failure_says_nothing_of_its_cause()
    {
        var response = await _library.RunAsync("{ failure(message: \"secret\") books { totalCount } }");
        Assert.Equal("INTERNAL_SERVER_ERROR", (string?)response["errors"]![0]!["extensions"]!["code"]);
        Assert.DoesNotContain("secret", response.ToJsonString(), StringComparison.Ordinal);
    }

    public void Dispose() => _library.Dispose();

    private static string Json(System.Text.Json.Nodes.JsonNode? node) =>
        node!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [Theory]
    [InlineData(77)]
    [InlineData(0)]
    public async Task A_number_of_an_enum_that_has_no_name_is_an_error(int number)
    {
        using var library = new LibraryHost(
            [new Book { Id = 1, Title = "a", Genre = (Genre)number }, new Book { Id = 2, Title = "b", Genre = Genre.Poetry }]);
        Assert.Equal("UNKNOWN_VALUE", await library.ErrorAsync("{ books { nodes { genre } } }"));
        Assert.Null(await library.ErrorAsync("{ books { nodes { title } } }"));
    }
}
