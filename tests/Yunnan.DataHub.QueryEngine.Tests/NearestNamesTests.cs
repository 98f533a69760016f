using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class NearestNamesTests : IDisposable
{
    private readonly LibraryHost _library = new(RandomBooks.Authors());

    [Theory]
    [InlineData("{ boks { totalCount } }", "'books'")]
    [InlineData("{ books { nodes { titel } } }", "'title'")]
    [InlineData("{ books(wher: {}) { totalCount } }", "'where'")]
    [InlineData("{ books(where: { titel: { eq: \"x\" } }) { totalCount } }", "'title' in place of 'titel'?")]
    [InlineData("{ books(where: { title: { equals: \"x\" } }) { totalCount } }", "'eq' in place of 'equals'?")]
    [InlineData("{ books(where: { or: [{ author: { nam: { eq: \"x\" } } }] }) { totalCount } }", "'name' in place of 'nam'?")]
    [InlineData("{ books(order: [{ title: ASCENDING }]) { totalCount } }", "'ASC' in place of 'ASCENDING'?")]
    [InlineData("{ books(order: { title: \"DESC\" }) { totalCount } }", "without quotes: DESC.")]
    [InlineData("{ bookAggregate { groups(by: [AUTHORKEY]) { count } } }", "'AUTHOR_KEY' in place of 'AUTHORKEY'?")]
    [InlineData("{ bookAggregate { groups(by: AUTHORKEY) { count } } }", "'AUTHOR_KEY' in place of 'AUTHORKEY'?")]
    public async Task An_unknown_name_in_a_document_is_answered_with_the_nearest(string query, string nearest) =>
        Assert.Contains(nearest, await MessageAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task An_unknown_name_in_variables_is_answered_with_the_nearest()
    {
        const string query =
            "query($w: BookFilterInput, $o: [BookSortInput!], $b: [BookDimension!]!) { books(where: $w, order: $o) { totalCount } "
                + "bookAggregate { groups(by: $b) { count } } }";
        var by = new[] { "AUTHOR_KEY" };
        Assert.Contains("'title' in place of 'titel'?", await MessageAsync(query, new { w = new { titel = new { eq = "x" } }, b = by }),
            StringComparison.Ordinal);
        Assert.Contains("'eq' in place of 'equals'?",
            await MessageAsync(query, new { w = new { and = new[] { new { title = new { equals = "x" } } } }, b = by }),
            StringComparison.Ordinal);
        Assert.Contains("'ASC' in place of 'ASCENDING'?",
            await MessageAsync(query, new { o = new[] { new { title = "ASCENDING" } }, b = by }), StringComparison.Ordinal);
        Assert.Contains("'AUTHOR_KEY' in place of 'AUTHORKEY'?", await MessageAsync(query, new { b = new[] { "AUTHORKEY" } }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_near_is_told_even_where_very_much_is_wrong()
    {
        var message =
            await MessageAsync(
                $"{{ bookAggregate {{ groups(by: [{string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"AUTHORKEY{i % 7}"))}]) {{ count }} }} }}");
        Assert.Contains("'AUTHOR_KEY' in place of 'AUTHORKEY0'?", message, StringComparison.Ordinal);
        Assert.DoesNotContain("AUTHORKEY5'?", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 1, 501);
    }

    [Fact]
    public async Task Nothing_is_told_where_nothing_is_near_or_a_name_is_too_long_to_compare()
    {
        foreach (var name in new[] { "qqqqqqqqqq", "title" + new string('e', 200) })
        {
            Assert.DoesNotContain("Did you mean",
                await MessageAsync($"{{ books(where: {{ {name}: {{ eq: \"x\" }} }}) {{ totalCount }} }}"), StringComparison.Ordinal);
            Assert.DoesNotContain("Did you mean",
                await MessageAsync("query($o: [BookSortInput!]) { books(order: $o) { totalCount } }",
                    new { o = new[] { new { title = name } } }), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _library.Dispose();

    private async Task<string> MessageAsync(string query, object? variables = null) =>
        (string)(await _library.RunAsync(query, variables))["errors"]![0]!["message"]!;
}
