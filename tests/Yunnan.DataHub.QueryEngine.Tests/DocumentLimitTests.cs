using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>What a document costs is bounded before it is validated: each of these took seconds, gigabytes or the process.</summary>
public sealed class DocumentLimitTests : IDisposable
{
    private readonly LibraryHost _library = new(
        [.. RandomBooks.Authors(), .. Enumerable.Range(1, 20).Select(i => new Book { Id = i, Pages = i, AuthorKey = "lu" })]);

    public static TheoryData<string, string, string> Documents => new()
    {
        { "a chain of 1,000 fragments", $"{{ ...F0 }} {Fragments(1_000, i => $"...F{i + 1}")}", "DOCUMENT_TOO_LARGE" },
        { "a chain of 200 fragments", $"{{ ...F0 }} {Fragments(200, i => $"...F{i + 1}")}", "DEPTH_EXCEEDED" },
        { "18 fragments with 80 inline fragments in each",
            $"{{ ...F0 }} {Fragments(18, i => $"{Repeat("...{", 80)}...F{i + 1}{Repeat("}", 80)}")}", "DEPTH_EXCEEDED" },
        { "34 fragments that each spread the next one twice", $"{{ ...F0 }} {Fragments(34, i => $"...F{i + 1} ...F{i + 1}")}",
            "TOO_MANY_FIELDS" },
        { "2,000 fragments beside each other",
            $"{{ {string.Concat(Enumerable.Range(0, 2_000).Select(i => $"...F{i} "))} }} {Fragments(2_000, i => $"a{i}:__typename")}",
            "DOCUMENT_TOO_LARGE" },
        { "60,000 variables", $"query({string.Concat(Enumerable.Range(0, 60_000).Select(i => $"$v{i}:Int "))}) {{ __typename }}",
            "DOCUMENT_TOO_LARGE" },
        { "300 variables", $"query({string.Concat(Enumerable.Range(0, 300).Select(i => $"$v{i}:Int "))}) {{ __typename }}",
            "DOCUMENT_TOO_LARGE" },
        { "50,000 directives in one place", $"{{ __typename {Repeat("@skip(if:false) ", 50_000)} }}", "DOCUMENT_TOO_LARGE" },
        { "20 directives in one place", $"{{ __typename {Repeat("@x ", 20)} }}", "DOCUMENT_TOO_LARGE" },
        { "600 directives", $"{{ {string.Concat(Enumerable.Range(0, 600).Select(i => $"a{i}:__typename @skip(if:false) "))} }}",
            "DOCUMENT_TOO_LARGE" },
        { "a type nested 5,000 deep", $"query($v: {Repeat("[", 5_000)}Int{Repeat("]", 5_000)}) {{ __typename }}", "DEPTH_EXCEEDED" },
        { "a name of 100,000 letters", $"{{ {Repeat("a", 100_000)} }}", "DOCUMENT_TOO_LARGE" },
        { "a number of 100,000 digits", $"{{ books(first: {Repeat("1", 100_000)}) {{ totalCount }} }}", "DOCUMENT_TOO_LARGE" },
        { "root fields in a fragment",
            $"{{ ...F }} fragment F on Query {{ {string.Concat(Enumerable.Range(0, 60).Select(i => $"b{i}: books {{ totalCount }} "))} }}",
            "TOO_MANY_FIELDS" },
        { "two schemas", "{ a: __schema { types { name } } b: __schema { types { name } } }", "TOO_MANY_FIELDS" },
        { "a schema in each of two fragments",
            "{ ...A ...B } fragment A on Query { a: __schema { types { name } } } fragment B on Query { b: __schema { types { name } } }",
            "TOO_MANY_FIELDS" },
        { "fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }",
            "NO_FRAGMENT_CYCLES" },
        { "a page of a size below zero",
            "{ books(first: -2147483648) { nodes { chapters { title } } } b: books(first: 1000) { nodes { chapters { footnotes { text "
                + "} } } } }", "COST_EXCEEDED" },
        { "950 groups",
            $"{{ bookAggregate {{ {string.Concat(Enumerable.Range(0, 950).Select(i => $"g{i}: groups(by: [GENRE]) {{ count }} "))} }} }}",
            "TOO_MANY_STATEMENTS" },
        { "950 lists",
            $"{{ authors(first: 1) {{ nodes {{ {string.Concat(Enumerable.Range(0, 950).Select(i => $"l{i}: books(first: 1) {{ id }} "))} }} }} }}", "TOO_MANY_STATEMENTS" },
        { "lists in lists, 20 deep", $"{{ books(where: {Repeat("{author:{books:{some:", 20)}{{}}{Repeat("}}}", 20)}) {{ totalCount }} }}",
            "INVALID_FILTER" },
        { "a search for 50,000 letters", $"{{ books(where: {{ title: {{ endsWith: \"{Repeat("学", 50_000)}\" }} }}) {{ totalCount }} }}",
            "INVALID_FILTER" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_that_costs_too_much_is_refused(string name, string document, string code) =>
        Assert.True(
            await _library.ErrorAsync(document) is { } error
                && (error == code || (name == "lists in lists, 20 deep" && error == "COST_EXCEEDED")),
                    $"{name}: {await _library.ErrorAsync(document)} instead of {code}");

    [Fact]
    public async Task A_wrong_document_gets_five_errors_at_most_and_short_ones()
    {
        var response =
            await _library.RunAsync(
                $"{{ books {{ nodes {{ {string.Concat(Enumerable.Range(0, 1_900).Select(i => $"nothing{i} "))} }} }} }}");
        Assert.Equal(5, response["errors"]!.AsArray().Count);
        response = await _library.RunAsync($"{{ books(where: {{ pages: {{ in: [{Repeat("\"x\" ", 9_000)}] }} }}) {{ totalCount }} }}");
        Assert.True(response.ToJsonString().Length < 2_000,
            response.ToJsonString().Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task An_answer_that_grows_with_each_level_is_stopped_while_it_is_written()
    {
        using var library = new LibraryHost(
            [.. RandomBooks.Authors(), .. Enumerable.Range(1, 100).Select(i => new Book { Id = i, Pages = i, AuthorKey = "lu" })],
            new EngineLimits { AnswerBytes = 100_000, Cost = int.MaxValue });
        const string Query = "{ books(first: 1) { nodes { author { books { author { books { author { books { id } } } } } } } } }";
        Assert.Equal("ANSWER_TOO_LARGE", await library.ErrorAsync(Query));
        await library.DataAsync("{ books(first: 1) { nodes { author { books { id } } } } }");
    }

    [Fact]
    public async Task Values_read_are_counted_over_all_statements()
    {
        using var library = new LibraryHost(
            [.. RandomBooks.Authors(), .. Enumerable.Range(1, 100).Select(i => new Book { Id = i, AuthorKey = "lu" })],
            new EngineLimits { Values = 250 });
        Assert.Equal("ANSWER_TOO_LARGE", await library.ErrorAsync("{ books(first: 100) { nodes { id title pages } } }"));
        Assert.Equal("ANSWER_TOO_LARGE", await library.ErrorAsync("{ authors { nodes { books { id title pages } } } }"));
        await library.DataAsync("{ books(first: 80) { nodes { id title pages } } }");
    }

    [Fact]
    public async Task Groups_beyond_the_limit_are_refused_and_not_cut()
    {
        using var library = new LibraryHost(
            [.. RandomBooks.Authors(), .. Enumerable.Range(1, 20).Select(i => new Book { Id = i, Pages = i, AuthorKey = "lu" })],
            new EngineLimits { Groups = 10 });
        Assert.Equal("LIST_TOO_LONG", await library.ErrorAsync("{ bookAggregate { groups(by: [PAGES]) { count } } }"));
        await library.DataAsync("{ bookAggregate { groups(by: [PAGES], first: 10) { count } } }");
        await library.DataAsync("{ bookAggregate { groups(by: [PAGES], having: { count: { gt: 1 } }) { count } } }");
    }

    [Fact]
    public async Task Ids_cost_what_they_are_many_by_a_plan_too()
    {
        using var library = new LibraryHost(
            [.. RandomBooks.Authors(), .. Enumerable.Range(1, 20).Select(i => new Book { Id = i, AuthorKey = "lu" })],
            new EngineLimits { Cost = 200 });
        const string Query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Book { chapters { title } } } }";
        await library.DataAsync(Query, new { ids = new[] { Ids.Of("Book", 1) } });
        Assert.Equal("COST_EXCEEDED",
            await library.ErrorAsync(Query, new { ids = Enumerable.Range(1, 100).Select(i => Ids.Of("Book", i)).ToArray() }));
    }

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        using var library = new LibraryHost([], new EngineLimits { Introspection = false });
        Assert.Equal("INTROSPECTION_DISABLED", await library.ErrorAsync("{ __schema { queryType { name } } }"));
        Assert.Equal("INTROSPECTION_DISABLED",
            await library.ErrorAsync("{ ...F } fragment F on Query { __type(name: \"Book\") { name } }"));
        await library.DataAsync("{ __typename books { totalCount } }");
    }

    [Fact]
    public async Task Variables_hold_so_many_values_at_most()
    {
        using var library = new LibraryHost([], new EngineLimits { VariableValues = 50 });
        const string Query = "query($in: [Int]) { books(where: { pages: { in: $in } }) { totalCount } }";
        Assert.Equal("INVALID_VARIABLES", await library.ErrorAsync(Query, new { @in = Enumerable.Range(0, 60) }));
        Assert.Equal("INVALID_VARIABLES",
            await library.ErrorAsync(Query, System.Text.Json.JsonDocument.Parse("""{"in":[1],"in":[2]}""").RootElement));
        await library.DataAsync(Query, new { @in = Enumerable.Range(0, 40) });
    }

    public void Dispose() => _library.Dispose();

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Fragments(int count, Func<int, string> body) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"fragment F{i} on Query {{ {body(i)} }} "))
            + $"fragment F{count} on Query {{ __typename }}";
}
