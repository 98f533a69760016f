using System.Text.Json;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class Batches(RealHub hub) : IClassFixture<RealHub>
{
    private const string Lines = "application/jsonl";
    private const string Region = "query($key: String!) { region(key: $key) { nameZh } }";

    private readonly HttpClient _client = hub.CreateClient();

    [Fact]
    public async Task A_list_of_requests_is_answered_by_a_list_in_its_order()
    {
        var answers = await (await PostAsync(
            new { query = "{ region(key: \"530100\") { nameZh } }" },
            new { query = "{ region(key: \"530300\") { nameZh } }" },
            new { query = Region, variables = new { key = "530400" } })).ShouldBeAsync(200);
        Assert.Equal(["昆明市", "曲靖市", "玉溪市"], answers.EnumerateArray().Select(NameOf));
        Assert.Equal([0, 1, 2], answers.EnumerateArray().Select(a => a.GetProperty("requestIndex").GetInt32()));
    }

    [Fact]
    public async Task A_list_of_sets_of_variables_runs_the_document_for_each()
    {
        var answers =
            await (await PostOneAsync(
                new
                {
                    query = Region,
                    variables = new object[] { new { key = "530100" }, new { key = "000000" }, new { key = "530400" } }
                }))
                        .ShouldBeAsync(200);
        Assert.Equal([0, 1, 2], answers.EnumerateArray().Select(a => a.GetProperty("variableIndex").GetInt32()));
        Assert.Equal(["昆明市", null, "玉溪市"], answers.EnumerateArray().Select(NameOf));
        Assert.All(answers.EnumerateArray(), a => Assert.False(a.TryGetProperty("requestIndex", out _)));
    }

    [Fact]
    public async Task A_list_of_one_is_answered_by_a_list_of_one()
    {
        Assert.Equal(1, (await (await PostAsync(new { query = "{ __typename }" })).ShouldBeAsync(200)).GetArrayLength());
        Assert.Equal(1,
            (await (await PostOneAsync(new { query = Region, variables = new[] { new { key = "530100" } } })).ShouldBeAsync(200))
                .GetArrayLength());
    }

    [Fact]
    public async Task Lines_are_written_where_they_are_accepted()
    {
        var body = JsonSerializer.Serialize(
            new object[] { new { query = "{ __typename }" },
                new { query = Region, variables = new[] { new { key = "530100" }, new { key = "530300" } } } });
        var response = await _client.PostTextAsync(body, accept: "application/graphql-response+json, application/json, application/jsonl");
        Assert.Equal(Lines, response.Content.Headers.ContentType!.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(response.Content.Headers.ContentLength, System.Text.Encoding.UTF8.GetByteCount(text));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Equal(
        [
            """{"requestIndex":0,"data":{"__typename":"Query"}}""",
            """{"requestIndex":1,"variableIndex":0,"data":{"region":{"nameZh":"昆明市"}}}""",
            """{"requestIndex":1,"variableIndex":1,"data":{"region":{"nameZh":"曲靖市"}}}""",
        ], text.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_single_request_may_ask_for_lines_too() =>
        Assert.Equal(JsonValueKind.Object,
            (await (await _client.PostQueryAsync("{ __typename }", accept: Lines)).ShouldBeAsync(200, Lines)).ValueKind);

    [Fact]
    public async Task One_that_fails_leaves_the_others()
    {
        var answers = (await (await PostAsync(
            new { query = "{ __typename }" }, new { query = "{" }, new { query = "{ nosuch }" }, new { id = "nosuch" },
            new { query = Region, variables = new { key = 1 } },
            new { query = "mutation { a }" }, new { query = "subscription { a }" }, new { query = "{ __typename }" })).ShouldBeAsync(200))
                .EnumerateArray().ToList();
        Assert.Equal(
            [null, "SYNTAX_ERROR", "FIELDS_ON_CORRECT_TYPE", "DOCUMENT_NOT_FOUND", "INVALID_VALUE", "INVALID_OPERATION",
                "INVALID_OPERATION", null],
            answers.Select(CodeOf));
        Assert.All(answers.Skip(1).SkipLast(1), a => Assert.False(a.TryGetProperty("data", out _)));
        Assert.Equal(Enumerable.Range(0, 8), answers.Select(a => a.GetProperty("requestIndex").GetInt32()));
    }

    [Fact]
    public async Task Where_none_runs_the_batch_is_refused()
    {
        var answers = await (await PostAsync(new { query = "{" }, new { query = "{ nosuch }" })).ShouldBeAsync(400);
        Assert.Equal(["SYNTAX_ERROR", "FIELDS_ON_CORRECT_TYPE"], answers.EnumerateArray().Select(CodeOf));
        await (await _client.PostTextAsync("""[{"query":"{"}]""", accept: "application/json")).ShouldBeAsync(200, "application/json");
    }

    [Theory]
    [InlineData("[]", "INVALID_REQUEST", null)]
    [InlineData("[[]]", "INVALID_REQUEST", 0)]
    [InlineData("[[{\"query\":\"{ __typename }\"}]]", "INVALID_REQUEST", 0)]
    [InlineData("[null]", "INVALID_REQUEST", 0)]
    [InlineData("[{\"query\":\"{ __typename }\"},7]", "INVALID_REQUEST", 1)]
    [InlineData("[{\"query\":\"{ __typename }\"},{\"query\":7}]", "INVALID_REQUEST", 1)]
    [InlineData("[{\"query\":\"{ __typename }\"},{}]", "QUERY_MISSING", 1)]
    [InlineData("[{\"query\":\"{ __typename }\",\"query\":\"{ __typename }\"}]", "DUPLICATE_MEMBER", 0)]
    [InlineData("[{\"query\":\"{ __typename }\",\"variables\":[{},[]]}]", "INVALID_REQUEST", 0)]
    [InlineData("[{\"query\":\"{ __typename }\"}", "INVALID_JSON", null)]
    [InlineData("[{\"query\":\"{ __typename }\"}] x", "INVALID_JSON", null)]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[]}", "INVALID_REQUEST", null)]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[null]}", "INVALID_REQUEST", null)]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[{\"n\":\"\\uDC00\"}]}", "INVALID_TEXT", null)]
    public async Task What_is_no_batch_is_a_clear_error_with_its_place(string body, string code, int? index)
    {
        var extensions = (await (await _client.PostTextAsync(body)).ShouldFailAsync(400, code)).GetProperty("extensions");
        Assert.Equal(index, extensions.TryGetProperty("requestIndex", out var place) ? place.GetInt32() : null);
    }

    [Fact]
    public async Task More_operations_than_allowed_are_refused_however_they_are_written()
    {
        var sets = string.Join(',', Enumerable.Repeat("{}", 51));
        foreach (var body in new[]
        {
            $"[{string.Join(',', Enumerable.Repeat("{\"query\":\"{ __typename }\"}", 101))}]",
            $"{{\"query\":\"{{ __typename }}\",\"variables\":[{sets},{sets}]}}",
            $"[{{\"query\":\"{{ __typename }}\",\"variables\":[{sets}]}},{{\"variables\":[{sets}],\"query\":\"{{ __typename }}\"}}]",
        })
        {
            var error = await (await _client.PostTextAsync(body)).ShouldFailAsync(400, "TOO_MANY_OPERATIONS");
            Assert.Contains("Hub:Limits:BatchOperations", error.GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.Equal(100, error.GetProperty("extensions").GetProperty("limit").GetInt32());
        }

        Assert.Equal(100,
            (await (await _client.PostTextAsync($"[{string.Join(',', Enumerable.Repeat("{\"query\":\"{ __typename }\"}", 100))}]"))
                .ShouldBeAsync(200)).GetArrayLength());
    }

    [Fact]
    public async Task The_cost_of_all_is_bounded_as_that_of_one()
    {
        // Each costs 40,001 of the 100,000 that one may.
        var request =
            new
            {
                query = "{ regions(first: 1000) { nodes { " + string.Join(' ', Enumerable.Range(0, 39).Select(i => $"f{i}: key"))
                + " } } }"
            };
        for (var times = 0; times < 3; times++)
        {
            var answers = (await (await PostAsync(request, request, request, new { query = "{ __typename }" })).ShouldBeAsync(200))
                .EnumerateArray().ToList();
            Assert.Equal([null, null, "COST_EXCEEDED", null], answers.Select(CodeOf));
        }
    }

    /// <summary>What an answer took before it was refused for its length is not there for the next.</summary>
    [Fact]
    public async Task The_length_of_all_answers_is_bounded_as_that_of_one()
    {
        var client = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:Limits:AnswerBytes", "2000")).CreateClient();
        var large = new { query = "{ regions(first: 100) { nodes { key nameZh } } }" };
        var answers =
            (await (await client.PostTextAsync(
                JsonSerializer.Serialize(new object[] { new { query = "{ __typename }" }, large, new { query = "{ __typename }" } })))
                    .ShouldBeAsync(200)).EnumerateArray();
        Assert.Equal([null, "ANSWER_TOO_LARGE", "ANSWER_TOO_LARGE"], answers.Select(CodeOf));
    }

    [Fact]
    public async Task What_all_documents_hold_is_bounded_as_in_one()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 1_500).Select(i => $"f{i}: __typename"));
        var answers =
            (await (await PostAsync([.. Enumerable.Range(0, 6).Select(i => (object)new { query = $"query Q{i} {{ {fields} }}" })]))
                .ShouldBeAsync(400)).EnumerateArray().ToList();
        // Each has more root fields than one may have.
        Assert.Equal(["TOO_MANY_FIELDS", "TOO_MANY_FIELDS"], answers.Take(2).Select(CodeOf));
        var fragments = string.Join(' ',
            Enumerable.Range(0, 15)
                .Select(i => $"r{i}: region(key: \"530000\") {{ {string.Join(' ', Enumerable.Range(0, 90).Select(j => $"f{j}: key"))} }}"));
        answers = [
            .. (await (await PostAsync([.. Enumerable.Range(0, 6).Select(i => (object)new { query = $"query Q{i} {{ {fragments} }}" })]))
                .ShouldBeAsync(200)).EnumerateArray()];
        Assert.Equal([null, null, null, null, "DOCUMENT_TOO_LARGE", "DOCUMENT_TOO_LARGE"], answers.Select(CodeOf));
    }

    [Fact]
    public async Task A_hub_may_refuse_lists()
    {
        await using var strict = new TinyHub { Settings = { ["Hub:Limits:BatchOperations"] = "0" } };
        var client = strict.CreateClient();
        await (await client.PostTextAsync("""[{"query":"{ greeting }"}]""")).ShouldFailAsync(400, "BATCHING_NOT_SUPPORTED");
        await (await client.PostTextAsync("""{"query":"{ greeting }","variables":[{}]}""")).ShouldFailAsync(400, "BATCHING_NOT_SUPPORTED");
        await (await client.PostTextAsync("""{"query":"{ greeting }"}""")).ShouldBeAsync(200);
    }

    [Fact]
    public async Task Each_operation_is_charged_as_if_it_had_come_alone()
    {
        await using var rated = new TinyHub { Settings = { ["Hub:Limits:RateBurst"] = "50000", ["Hub:Limits:RateCost"] = "1" } };
        var client = rated.CreateClient();
        var response =
            await client.PostTextAsync(
                """[{"query":"{ large: greeting }"},{"query":"{ large: greeting }"},{"query":"{ large: greeting }"},{"query":"{ greeting }"}]""");
        var answers = (await response.ShouldBeAsync(200)).EnumerateArray().ToList();
        Assert.Equal([null, null, "RATE_LIMITED", null], answers.Select(CodeOf));
        Assert.True(response.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        // Two large ones, one small, and 10 for each of four requests.
        var left = int.Parse(response.Headers.GetValues("RateLimit").Single().Split("r=")[1].Split(';')[0],
            System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(left, 50_000 - (2 * TinyExecutor.LargeCost) - 60, 50_000 - (2 * TinyExecutor.LargeCost) - 41);
    }

    [Fact]
    public async Task Documents_are_remembered_and_named_in_batches_too()
    {
        const string query = "{ batched: __typename }";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(query)));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        var answers = await (await PostAsync(new { extensions }, new { query, extensions }, new { extensions })).ShouldBeAsync(200);
        Assert.Equal(["PERSISTED_QUERY_NOT_FOUND", null, null], answers.EnumerateArray().Select(CodeOf));
    }

    private Task<HttpResponseMessage> PostAsync(params object[] requests) => _client.PostTextAsync(JsonSerializer.Serialize(requests));

    private Task<HttpResponseMessage> PostOneAsync(object request) => _client.PostTextAsync(JsonSerializer.Serialize(request));

    private static string? NameOf(JsonElement answer) =>
        answer.GetProperty("data").GetProperty("region") is { ValueKind: JsonValueKind.Object } region
            ? region.GetProperty("nameZh").GetString() : null;

    private static string? CodeOf(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
}
