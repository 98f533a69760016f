using System.Text.RegularExpressions;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

/// <summary>The codes that <c>docs/api.md</c> tells are those that the hub answers with, and each is shown by a test.</summary>
public sealed partial class CodesOfErrorsTests(RealHub hub) : IClassFixture<RealHub>
{
    private static readonly string _root = Root();

    private readonly HttpClient _client = hub.CreateClient();

    [Theory]
    [InlineData("mutation { a }", 1, "no mutations")]
    [InlineData("\n  subscription S { a }", 2, "no subscriptions")]
    [InlineData("mutation { __typename }", 1, "no mutations")]
    public async Task A_mutation_or_subscription_is_an_invalid_operation(string query, int line, string message)
    {
        var error = await (await _client.PostQueryAsync(query)).ShouldFailAsync(400, "INVALID_OPERATION");
        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(line, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
        await (await _client.SendAsync("GET", $"/graphql?query={Uri.EscapeDataString(query)}")).ShouldFailAsync(405, "QUERIES_ONLY");
    }

    [Fact]
    public async Task A_query_beside_a_mutation_runs_and_the_mutation_does_not()
    {
        const string Both = "query Q { __typename } mutation M { a }";
        await (await _client.PostTextAsync($"{{\"query\":\"{Both}\",\"operationName\":\"Q\"}}")).ShouldBeAsync(200);
        await (await _client.PostTextAsync($"{{\"query\":\"{Both}\",\"operationName\":\"M\"}}")).ShouldFailAsync(400, "INVALID_OPERATION");
        await (await _client.PostTextAsync($"{{\"query\":\"{Both}\"}}")).ShouldFailAsync(400, "NO_OPERATION_NAME");
    }

    [Theory]
    [InlineData("{ __typename }", "X", "INVALID_OPERATION_NAME", null)]
    [InlineData("query Headlines { __typename }", "Headline", "INVALID_OPERATION_NAME", "'Headlines' in place of 'Headline'?")]
    [InlineData("fragment F on Query { __typename }", null, "NO_OPERATION", null)]
    public async Task An_operation_that_is_not_there_is_told_apart(string query, string? name, string code, string? message)
    {
        var error =
            await (await _client.PostTextAsync($"{{\"query\":\"{query}\",\"operationName\":{(name is null ? "null" : $"\"{name}\"")}}}"))
                .ShouldFailAsync(400, code);
        Assert.Contains(message ?? "", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ region { key } }", "PROVIDED_NON_NULL_ARGUMENTS")]
    [InlineData("{ targets }", "SCALAR_LEAFS")]
    [InlineData("{ targets(wher: {}) { totalCount } }", "KNOWN_ARGUMENT_NAMES")]
    public async Task A_document_that_breaks_a_rule_is_refused_with_its_name(string query, string code) =>
        await (await _client.PostQueryAsync(query)).ShouldFailAsync(400, code);

    [Fact]
    public async Task A_request_of_another_site_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        await (await _client.SendAsync(request)).ShouldFailAsync(403, "CROSS_SITE");
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_answered_with_the_nearest()
    {
        var error = await (await _client.PostTextAsync("""{"id":"tour/10-target-by-page"}""")).ShouldFailAsync(400, "DOCUMENT_NOT_FOUND");
        Assert.Contains("'tour/10-targets-by-page'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_hub_is_documented()
    {
        var sources = new[] { "Yunnan.DataHub.Api", "Yunnan.DataHub.Reports" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(_root, "src", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Append(Path.Combine(_root, "src", "Yunnan.DataHub.QueryEngine", "ErrorCodes.cs"));
        Assert.Empty(
            sources.SelectMany(file => Literal().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct()
                .Except(Documented()));
    }

    [Fact]
    public void Every_documented_code_is_shown_by_a_test()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(_root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal));
        Assert.Empty(
            Documented()
                .Except(tests.SelectMany(file => Literal().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)));
    }

    /// <summary>The codes in the first column of the tables below "Errors".</summary>
    private static HashSet<string> Documented()
    {
        var text = File.ReadAllText(Path.Combine(_root, "docs", "api.md"));
        var start = text.IndexOf("\n## Errors", StringComparison.Ordinal);
        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return [
            .. text[start..end].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .SelectMany(line => Code().Matches(line.Split('|')[1])).Select(match => match.Groups[1].Value)];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Yunnan.DataHub.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("\"([A-Z]+(?:_[A-Z]+)+|OVERLOADED|TIMEOUT|UNAUTHENTICATED)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("`([A-Z_]+)`")]
    private static partial Regex Code();
}
