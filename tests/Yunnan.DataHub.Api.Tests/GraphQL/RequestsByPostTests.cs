using System.Text;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class RequestsByPostTests(TinyHub hub) : IClassFixture<TinyHub>
{
    private readonly HttpClient _client = hub.CreateClient();

    [Theory]
    [InlineData(
        """{"query":"query A($n: String) { greeting(name: $n) } query B { failing }","operationName":"A","variables":{"n":"大理"}}""")]
    [InlineData(
        """{"variables":{"n":"\u5927\u7406"},"extensions":{"x":[1]},"query":"query($n: String) { greeting(name: $n) }","operationName":null,"later":{"a":[]}}""")]
    public async Task A_request_may_have_its_members_in_any_order_and_further_ones(string body)
    {
        var json = await (await _client.PostTextAsync(body)).ShouldBeAsync(200);
        Assert.Equal("您好, 大理", json.GetProperty("data").GetProperty("greeting").GetString());
    }

    [Theory]
    [InlineData("", "EMPTY_BODY")]
    [InlineData("   ", "INVALID_JSON")]
    [InlineData("{", "INVALID_JSON")]
    [InlineData("{\"query\":\"{ greeting }\"", "INVALID_JSON")]
    [InlineData("{\"query\":\"{ greeting }\"} x", "INVALID_JSON")]
    [InlineData("{'query':'{ greeting }'}", "INVALID_JSON")]
    [InlineData("{\"query\":\"{ greeting }\",}", "INVALID_JSON")]
    [InlineData("NONSENSE", "INVALID_JSON")]
    [InlineData("query=%7Bgreeting%7D", "INVALID_JSON")]
    [InlineData("null", "INVALID_REQUEST")]
    [InlineData("\"{ greeting }\"", "INVALID_REQUEST")]
    [InlineData("42", "INVALID_REQUEST")]
    [InlineData("{}", "QUERY_MISSING")]
    [InlineData("{\"qeury\":\"{ greeting }\"}", "QUERY_MISSING")]
    [InlineData("{\"query\":null}", "QUERY_MISSING")]
    [InlineData("{\"query\":\" \"}", "QUERY_MISSING")]
    [InlineData("{\"query\":7}", "INVALID_REQUEST")]
    [InlineData("{\"query\":{}}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ greeting }\",\"variables\":[7]}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ greeting }\",\"variables\":\"{}\"}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ greeting }\",\"operationName\":1}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ greeting }\",\"extensions\":true}", "INVALID_REQUEST")]
    [InlineData("{\"query\":\"{ greeting }\",\"query\":\"{ failing }\"}", "DUPLICATE_MEMBER")]
    [InlineData("{\"query\":\"{ greeting }\",\"variables\":null,\"variables\":{}}", "DUPLICATE_MEMBER")]
    [InlineData("{\"query\":\"{ greeting \\uD800 }\"}", "INVALID_TEXT")]
    [InlineData("{\"query\":\"{ greeting }\",\"variables\":{\"n\":\"\\uDC00\"}}", "INVALID_TEXT")]
    [InlineData("{\"query\":\"{ greeting }\",\"variables\":{\"\\uDC00\":1}}", "INVALID_TEXT")]
    public async Task What_is_no_request_is_a_clear_error(string body, string code) =>
        await (await _client.PostTextAsync(body)).ShouldFailAsync(400, code);

    [Theory]
    [InlineData("variables")]
    [InlineData("later")]
    public async Task Deep_JSON_is_an_error(string member)
    {
        var deep = new string('[', 5000) + new string(']', 5000);
        await (await _client.PostTextAsync($"{{\"query\":\"{{ greeting }}\",\"{member}\":{{\"a\":{deep}}}}}"))
            .ShouldFailAsync(400, "INVALID_JSON");
    }

    [Theory]
    [InlineData("{\"query\":\"{ greeting(name: \\\"", "\\\") }\"}")]
    [InlineData("{\"query\":\"{ greeting }\",\"variables\":{\"a\":\"", "\"}}")]
    public async Task Text_that_is_no_UTF8_is_an_error(string before, string after)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(before), 0xC3, 0x28, 0xFF, .. Encoding.UTF8.GetBytes(after)];
        await (await _client.PostBytesAsync(body)).ShouldFailAsync(400, "INVALID_TEXT");
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over() =>
        await (await _client.PostBytesAsync([0xEF, 0xBB, 0xBF, .. "{\"query\":\"{ greeting }\"}"u8])).ShouldBeAsync(200);

    [Theory]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"")]
    [InlineData("application/json; profile=x")]
    public async Task JSON_in_UTF8_is_taken_however_it_is_written(string contentType) =>
        await (await _client.PostTextAsync("{\"query\":\"{ greeting }\"}", contentType)).ShouldBeAsync(200);

    [Theory]
    [InlineData(null, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("text/plain", "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("application/x-www-form-urlencoded", "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("multipart/form-data; boundary=x", "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("nonsense", "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("application/json; charset=gb18030", "UNSUPPORTED_CHARSET")]
    public async Task Other_types_and_charsets_are_unsupported(string? contentType, string code)
    {
        var response = await _client.PostBytesAsync("{\"query\":\"{ greeting }\"}"u8.ToArray(), contentType);
        await response.ShouldFailAsync(415, code);
        Assert.Equal("application/json; charset=utf-8", Assert.Single(response.Headers.GetValues("Accept-Post")));
    }

    [Fact]
    public async Task A_compressed_body_is_unsupported()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent([1, 2, 3]) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");
        await (await _client.SendAsync(request)).ShouldFailAsync(415, "UNSUPPORTED_CONTENT_ENCODING");
    }
}
