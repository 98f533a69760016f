using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>Short ways to speak HTTP with the hub.</summary>
internal static class Http
{
    public const string GraphQLResponse = "application/graphql-response+json";

    public static Task<HttpResponseMessage> PostQueryAsync(this HttpClient client, string query, object? variables = null,
        string? accept = null) =>
        client.PostTextAsync(JsonSerializer.Serialize(new { query, variables }), accept: accept);

    public static Task<HttpResponseMessage> PostTextAsync(
        this HttpClient client, string body, string contentType = "application/json", string? accept = null) =>
        client.PostBytesAsync(Encoding.UTF8.GetBytes(body), contentType, accept);

    public static Task<HttpResponseMessage> PostBytesAsync(
        this HttpClient client, byte[] body, string? contentType = "application/json", string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return client.SendAsync(request.Accepting(accept));
    }

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, string method, string address, string? accept = null) =>
        client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address).Accepting(accept));

    public static HttpRequestMessage Accepting(this HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    /// <summary>The response's JSON, its status and media type checked.</summary>
    public static async Task<JsonElement> ShouldBeAsync(this HttpResponseMessage response, int status, string mediaType = GraphQLResponse)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode} instead of {status}: {text}");
        Assert.Equal(new MediaTypeHeaderValue(mediaType, "utf-8"), response.Content.Headers.ContentType);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Checks that the response is GraphQL errors, one or several, of which the first has this code, and no data.</summary>
    public static async Task ShouldFailWithAsync(this HttpResponseMessage response, int status, string code)
    {
        var json = await response.ShouldBeAsync(status);
        Assert.Equal(code, json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(json.TryGetProperty("data", out _));
    }

    /// <summary>Checks that the response is one GraphQL error with this code, no data, and a message.</summary>
    public static async Task<JsonElement> ShouldFailAsync(
        this HttpResponseMessage response, int status, string code, string mediaType = GraphQLResponse)
    {
        var json = await response.ShouldBeAsync(status, mediaType);
        var error = Assert.Single(json.GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.False(json.TryGetProperty("data", out _));
        return error;
    }
}
