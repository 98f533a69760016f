using System.Globalization;
using System.Text;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly LibraryHost _library = new([.. RandomBooks.Authors(), new Book { Id = 1, Pages = 1, AuthorKey = "lu" }],
        new EngineLimits { PageSize = 100, Conditions = 20, Cost = 5_000 });

    [Theory]
    [InlineData("{ books { nodes { nothing } } }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ books { ", "SYNTAX_ERROR")]
    [InlineData("", "SYNTAX_ERROR")]
    [InlineData("{ books(first: -1) { nodes { id } } }", "INVALID_PAGE_SIZE")]
    [InlineData("{ books(first: 1, last: 1) { nodes { id } } }", "INVALID_PAGE_SIZE")]
    [InlineData("{ books(first: 101) { totalCount } }", "PAGE_SIZE_EXCEEDED")]
    [InlineData("{ books(first: 100000) { nodes { chapters { footnotes { text } } } } }", "PAGE_SIZE_EXCEEDED")]
    [InlineData("{ books(last: 101) { nodes { id } } }", "PAGE_SIZE_EXCEEDED")]
    [InlineData("{ books(first: 100000) { nodes { id } } }", "PAGE_SIZE_EXCEEDED")]
    [InlineData("{ books(after: \"x\") { totalCount } }", "INVALID_CURSOR")]
    [InlineData("{ books(after: \"W10\") { totalCount } }", "INVALID_CURSOR")]
    [InlineData("{ books(before: \"🙂\") { nodes { id } } }", "INVALID_CURSOR")]
    [InlineData("{ books(where: { price: { eq: 1.00001 } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { price: { gt: 1e20 } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { price: { eq: 99.99999999999999999999999999999 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { price: { eq: 1e-400 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("query($v: Decimal = 0.00000000000000000000000000001) { books(where: { price: { eq: $v } }) { totalCount } }",
        "DEFAULT_VALUES_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { price: { gt: null } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { author: null }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { author: { exists: null } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { title: { endsWith: \"\\u0000\" } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { chapters: { some: null } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { pages: { eq: 99999999999 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { publishedOn: { eq: \"2025-02-30\" } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { id: { eq: \"zzz\" } }) { totalCount } }", "INVALID_ID")]
    [InlineData("{ books(where: { id: { eq: \"QXV0aG9yOmx1\" } }) { totalCount } }", "INVALID_ID")]
    [InlineData("{ books(order: [{ title: null }]) { totalCount } }", "INVALID_ORDER")]
    [InlineData("{ books(where: { readingTime: null }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { readingTime: { minutes: null } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { readingTime: { minutes: { gt: null } } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { readingTime: { with: null, minutes: { gt: 1 } } }) { totalCount } }", "INVALID_FILTER")]
    [InlineData("{ books(where: { readingTime: { with: { pagesPerHour: null }, minutes: { gt: 1 } } }) { totalCount } }",
        "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { readingTime: { breaks: { any: true } } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(where: { readingTime: { or: [{ with: { pagesPerHour: 1 } }] } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ authors(where: { fame: { value: { eq: 1 } } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ authors(where: { fame: { with: { }, value: { eq: 1 } } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ authors(where: { fame: { with: { year: -1 }, value: { eq: 1 } } }) { totalCount } }", "INVALID_ARGUMENT")]
    [InlineData("{ authors(order: [{ fame: { with: { year: -1 }, value: ASC } }]) { nodes { key } } }", "INVALID_ARGUMENT")]
    [InlineData("{ authors(order: [{ fame: { value: ASC } }]) { nodes { key } } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ books(order: [{ readingTime: null }]) { totalCount } }", "INVALID_ORDER")]
    [InlineData("{ books(order: [{ readingTime: { minutes: null } }]) { totalCount } }", "INVALID_ORDER")]
    [InlineData("{ books(order: [{ readingTime: { with: null, minutes: ASC } }]) { totalCount } }", "INVALID_ORDER")]
    [InlineData("{ books(order: [{ title: null }, { readingTime: { minutes: ASC } }]) { totalCount } }", "INVALID_ORDER")]
    [InlineData("{ books(order: [{ readingTime: { minutes: ASC } }], first: 101) { totalCount } }", "PAGE_SIZE_EXCEEDED")]
    [InlineData("{ books(order: [{ readingTime: { minutes: ASC } }], after: \"x\") { totalCount } }", "INVALID_CURSOR")]
    [InlineData("{ authors { nodes { books(order: [{ readingTime: { minutes: ASC } }]) { id } } } }", "INVALID_ORDER")]
    [InlineData("{ authors { nodes { books(order: [{ author: { fame: { with: { year: 1 }, value: ASC } } }]) { id } } } }", "INVALID_ORDER")]
    [InlineData("{ authors { nodes { books(where: { author: { fame: { with: { year: -1 }, value: { eq: 1 } } } }) { id } } } }",
        "INVALID_ARGUMENT")]
    [InlineData("{ node(id: \"\") { id } }", "INVALID_ID")]
    [InlineData("{ nodes(ids: [\"Tm9uZTox\"]) { id } }", "INVALID_ID")]
    [InlineData("{ books(first: 100) { nodes { chapters { footnotes { text } } } } }", "COST_EXCEEDED")]
    [InlineData("query($n: Int!) { books(first: $n) { totalCount } }", "INVALID_VALUE")]
    [InlineData("mutation { x }", "INVALID_OPERATION")]
    [InlineData("{ ...A } fragment A on Query { ...A }", "NO_FRAGMENT_CYCLES")]
    public async Task A_wrong_request_gets_an_error_with_a_code(string query, string code) =>
        Assert.Equal(code, await _library.ErrorAsync(query));

    /// <summary>They were rounded, and found the rows with another number.</summary>
    [Theory]
    [InlineData("99.99999999999999999999999999999")]
    [InlineData("1e-400")]
    [InlineData("1e300")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("-1.00000000000000000000000000001")]
    public async Task A_number_in_variables_that_no_decimal_holds_is_refused(string number) =>
        Assert.Equal("INVALID_VALUE", await _library.ErrorAsync(
            "query($v: Decimal) { books(where: { price: { eq: $v } }) { totalCount } }",
            JsonSerializer.Deserialize<JsonElement>($$"""{"v":{{number}}}""")));

    [Theory]
    [InlineData("1.5")]
    [InlineData("15e-1")]
    [InlineData("0.015E+2")]
    [InlineData("1.500000000000000000000000000000000000000000")]
    [InlineData("15000000000000000000000000000000000000e-37")]
    [InlineData("000e-99", "0")]
    public async Task A_number_is_the_same_in_any_form(string number, string same = "1.5")
    {
        using var library = new LibraryHost([new Book { Id = 1, Pages = 1, Price = decimal.Parse(same, CultureInfo.InvariantCulture) }]);
        if (number[1] != '0')
            Assert.Equal(1, await FoundAsync($"{{ books(where: {{ price: {{ eq: {number} }} }}) {{ totalCount }} }}"));
        Assert.Equal(1,
            await FoundAsync("query($v: Decimal) { books(where: { price: { eq: $v } }) { totalCount } }",
                JsonSerializer.Deserialize<JsonElement>($$"""{"v":{{(number[1] == '0' ? "0e-99" : number)}}}""")));

        async Task<int> FoundAsync(string query, object? variables = null) =>
            (int)(await library.DataAsync(query, variables))["books"]!["totalCount"]!;
    }

    /// <summary>Two amounts that a column holds may make a sum that SQLite can't: it was an error without a reason.</summary>
    [Fact]
    public async Task A_sum_that_is_too_large_is_said_to_be()
    {
        using var library = new LibraryHost(
            [.. Enumerable.Range(1, 3).Select(i => new Book { Id = i, Pages = 1, Price = 899_999_999_999_999.9999m })]);
        if (TestSqlServer.IsNamed)
            return;
        Assert.Equal("NUMBER_TOO_LARGE", await library.ErrorAsync("{ bookAggregate { sum { price } } }"));
    }

    /// <summary>Null took the default's place: <c>progress(source: null)</c> answered with other figures than <c>progress</c>.</summary>
    [Theory]
    [InlineData("{ books { nodes { readingTime(pagesPerHour: null) { minutes } } } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("query($v: Int = 5) { books { nodes { readingTime(pagesPerHour: $v) { minutes } } } }", "INVALID_VALUE")]
    [InlineData("query($v: Int) { books { nodes { readingTime(pagesPerHour: $v) { minutes } } } }", "INVALID_VALUE")]
    public async Task Null_does_not_take_the_place_of_a_default(string query, string code) =>
        Assert.Equal(code, await _library.ErrorAsync(query, query[0] == 'q' ? new { v = (int?)null } : null));

    [Fact]
    public async Task More_references_than_allowed_are_an_error_that_names_the_limit()
    {
        using var library = new LibraryHost([], new EngineLimits { Joins = 0 });
        Assert.Null(await library.ErrorAsync("{ books { nodes { authorKey } } }"));
        Assert.Equal("TOO_MANY_JOINS", await library.ErrorAsync("{ books { nodes { author { name } } } }"));
    }

    [Fact]
    public async Task A_variable_that_is_left_out_leaves_the_default_in_place() =>
        Assert.Null(await _library.ErrorAsync("query($v: Int) { books { nodes { readingTime(pagesPerHour: $v) { minutes } } } }"));

    [Fact]
    public async Task An_id_in_a_list_that_is_none_nulls_its_own_place_alone()
    {
        var answer = await _library.RunAsync("""{ nodes(ids: ["zzz", "QXV0aG9yOmx1", "Tm9uZTox"]) { id } }""");
        Assert.Equal("""[null,{"id":"QXV0aG9yOmx1"},null]""", answer["data"]!["nodes"]!.ToJsonString());
        Assert.Equal(["""["nodes",0]""", """["nodes",2]"""], answer["errors"]!.AsArray().Select(e => e!["path"]!.ToJsonString()));
        Assert.All(answer["errors"]!.AsArray(), e => Assert.Equal("INVALID_ID", (string)e!["extensions"]!["code"]!));
    }

    [Theory]
    [InlineData("query($v: Int!) { books(where: { title: { eq: $v } }) { totalCount } }")]
    [InlineData("query($v: String!) { book(id: $v) { title } }")]
    [InlineData("query($v: Int) { book(id: $v) { title } }")]
    [InlineData("query($v: Int = null) { book(id: $v) { title } }")]
    [InlineData("query($v: [String!]!) { nodes(ids: $v) { id } }")]
    [InlineData("query($v: [ID]!) { nodes(ids: $v) { id } }")]
    [InlineData("query($v: ID!) { nodes(ids: $v) { id } }")]
    [InlineData("query($v: [Int]) { book(id: 1) { ...F } } fragment F on Book { sequels(where: { tags: { some: { in: $v } } }) { id } }")]
    public async Task A_variable_in_a_place_of_another_type_is_refused(string query) =>
        Assert.Equal("VARIABLES_IN_ALLOWED_POSITION", await _library.ErrorAsync(query, new { v = 1 }));

    [Theory]
    [InlineData("query($v: Int!) { books(first: $v) { totalCount } }")]
    [InlineData("query($v: Int = 1) { book(id: $v) { title } }")]
    [InlineData("query($v: Int!) { books(where: { pages: { in: [1, $v] } }) { totalCount } }")]
    public async Task A_variable_in_a_place_of_its_type_is_taken(string query) =>
        Assert.Null(await _library.ErrorAsync(query, new { v = 1 }));

    [Fact]
    public async Task A_number_of_a_million_digits_is_refused_before_it_is_read() =>
        Assert.Equal("INVALID_VARIABLES", await _library.ErrorAsync(
        "query($n: Int) { books(first: $n) { totalCount } }",
        System.Text.Json.JsonDocument.Parse($"{{\"n\":{new string('9', 1_000_000)}}}").RootElement));

    [Theory]
    [InlineData("mutation { x }")]
    [InlineData("subscription { x }")]
    public async Task An_operation_of_a_kind_that_the_schema_lacks_is_not_executed(string operation) =>
        Assert.False((await _library.RunAsync(operation)).ContainsKey("data"));

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var data = await _library.DataAsync("{ books { pageInfo { endCursor } } }");
        var after = (string)data["books"]!["pageInfo"]!["endCursor"]!;
        Assert.Equal("INVALID_CURSOR",
            await _library.ErrorAsync("query($after: String) { books(after: $after, order: [{ pages: ASC }]) { nodes { id } } }",
                new { after }));
    }

    [Fact]
    public async Task A_cursor_tells_nothing_and_one_that_was_changed_is_refused()
    {
        using var library = new LibraryHost([new Book { Id = 1, Title = "secret", Pages = 1 }]);
        const string Query = "query($after: String) { books(order: [{ title: ASC }], after: $after) { pageInfo { endCursor } } }";
        var cursor = (string)(await library.DataAsync(Query))["books"]!["pageInfo"]!["endCursor"]!;
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(cursor);
        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            Assert.Equal("INVALID_CURSOR",
                await library.ErrorAsync(Query, new { after = System.Buffers.Text.Base64Url.EncodeToString(bytes) }));
            bytes[i] ^= 1;
        }
        Assert.Null(await library.ErrorAsync(Query, new { after = cursor }));
    }

    [Fact]
    public async Task A_cursor_of_another_type_is_refused()
    {
        var after = (string)(await _library.DataAsync("{ authors { pageInfo { endCursor } } }"))["authors"]!["pageInfo"]!["endCursor"]!;
        Assert.Equal("INVALID_CURSOR",
            await _library.ErrorAsync("query($after: String) { books(after: $after) { nodes { id } } }", new { after }));
    }

    [Fact]
    public async Task Depth_is_counted_through_fragments_and_introspection_is_let_through()
    {
        var deep = string.Concat(Enumerable.Repeat("author { books { ", 10)) + "id" + string.Concat(Enumerable.Repeat(" } }", 10));
        Assert.Equal("DEPTH_EXCEEDED", await _library.ErrorAsync($"{{ books {{ nodes {{ {deep} }} }} }}"));
        Assert.Equal("DEPTH_EXCEEDED",
            await _library.ErrorAsync(
                "{ books { nodes { ...F } } } fragment F on Book { author { books { author { books { author { books { author { books { "
                    + "author { books { author { books { author { name } } } } } } } } } } } } } }"));
        await _library.DataAsync(
            "{ __schema { types { fields { args { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } "
                + "} } } } } } } }");
        Assert.Equal("DEPTH_EXCEEDED",
            await _library.ErrorAsync("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"));
    }

    [Fact]
    public async Task Fragments_that_multiply_are_measured_without_being_multiplied()
    {
        var fragments = string.Join(" ",
            Enumerable.Range(0, 40)
                .Select(
                    i =>
                        $"fragment F{i} on Query {{ a{i}: books {{ nodes {{ id }} }} ...F{i + 1} b{i}: books {{ nodes {{ id }} }} "
                            + $"...F{i + 1} }}"));
        Assert.NotNull(await _library.ErrorAsync($"{{ ...F0 }} {fragments} fragment F40 on Query {{ books {{ totalCount }} }}"));
    }

    [Fact]
    public async Task Too_many_fields_conditions_and_root_fields_are_refused()
    {
        Assert.Equal("TOO_MANY_FIELDS",
            await _library.ErrorAsync(
                $"{{ books {{ nodes {{ {string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"f{i}: title"))} }} }} }}"));
        Assert.Equal("TOO_MANY_FIELDS",
            await _library.ErrorAsync($"{{ {string.Join(' ', Enumerable.Range(0, 60).Select(i => $"f{i}: books {{ totalCount }}"))} }}"));
        Assert.Equal("TOO_MANY_CONDITIONS",
            await _library.ErrorAsync(
                $"{{ books(where: {{ or: [{string.Join(',', Enumerable.Repeat("{ pages: { eq: 1 } }", 30))}] }}) {{ totalCount }} }}"));
    }

    [Fact]
    public async Task A_nested_list_beyond_the_limit_is_refused_and_not_cut()
    {
        using var library = new LibraryHost(
            [.. RandomBooks.Authors(), .. Enumerable.Range(1, 6).Select(i => new Book { Id = i, AuthorKey = "lu" })],
            new EngineLimits { ListRows = 5 });
        Assert.Equal("LIST_TOO_LONG", await library.ErrorAsync("{ authors { nodes { books { id } } } }"));
        await library.DataAsync("{ authors { nodes { books(first: 5) { id } } } }");
    }

    [Fact]
    public async Task Documents_nested_beyond_reading_are_refused()
    {
        var where = string.Concat(Enumerable.Repeat("{and:[", 5000)) + "{}" + string.Concat(Enumerable.Repeat("]}", 5000));
        Assert.Equal("DEPTH_EXCEEDED", await _library.ErrorAsync($"{{ books(where: {where}) {{ totalCount }} }}"));
    }

    [Theory]
    [InlineData("[1]", "INVALID_VARIABLES")]
    [InlineData("{\"n\":\"x\"}", "INVALID_VALUE")]
    [InlineData("{\"n\":1e400}", null)]
    [InlineData("{\"n\":1.5}", "INVALID_VALUE")]
    [InlineData("{\"n\":{\"a\":\"\\ud800\"}}", null)]
    public async Task Wrong_variables_get_an_error_with_a_code(string variables, string? code)
    {
        var error =
            await _library.ErrorAsync("query($n: Int) { books(first: $n) { totalCount } }",
                System.Text.Json.JsonDocument.Parse(variables).RootElement);
        Assert.NotNull(error);
        Assert.NotEqual("INTERNAL_SERVER_ERROR", error);
        if (code is not null)
            Assert.Equal(code, error);
    }

    public void Dispose() => _library.Dispose();
}
