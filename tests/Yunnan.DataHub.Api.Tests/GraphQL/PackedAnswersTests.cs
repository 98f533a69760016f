using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

/// <summary>Answers are packed as the client takes them, and are the same then.</summary>
public sealed class PackedAnswersTests(TinyHub hub) : IClassFixture<TinyHub>
{
    private static readonly string _longName = string.Concat(Enumerable.Repeat("大理白族自治州", 500));

    private readonly HttpClient _client = hub.CreateClient();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Long_ones_by_what_the_client_takes(string encoding)
    {
        var response = await AskAsync(_longName, encoding);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        await using var packed = await response.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br"
            ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        var json = await JsonDocument.ParseAsync(plain);
        Assert.Equal("您好, " + _longName, json.RootElement.GetProperty("data").GetProperty("greeting").GetString());
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("zstd")]
    public async Task Not_for_who_takes_none_of_them(string encoding) =>
        Assert.Empty((await AskAsync(_longName, encoding)).Content.Headers.ContentEncoding);

    [Fact]
    public async Task Short_ones_are_sent_as_they_are()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.Add("Accept-Encoding", "br, gzip");
        Assert.Empty((await _client.SendAsync(request)).Content.Headers.ContentEncoding);
    }

    /// <summary>What packing takes is in no estimate of cost, so it is bounded by length.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData(1_399L, false)]
    [InlineData(1_400L, true)]
    [InlineData(8L * 1024 * 1024, true)]
    [InlineData((8L * 1024 * 1024) + 1, false)]
    public void By_their_length(long? length, bool packed)
    {
        var context = new DefaultHttpContext
        { Response = { ContentLength = length, ContentType = "application/json" }, Request = { Scheme = "http" } };
        Assert.Equal(packed, hub.Services.GetRequiredService<IResponseCompressionProvider>().ShouldCompressResponse(context));
    }

    [Theory]
    [InlineData("application/graphql-response+json; charset=utf-8", true)]
    [InlineData("application/jsonl; charset=utf-8", true)]
    [InlineData("application/octet-stream", false)]
    public void By_their_type(string type, bool packed)
    {
        var context = new DefaultHttpContext { Response = { ContentLength = 1_400, ContentType = type }, Request = { Scheme = "http" } };
        Assert.Equal(packed, hub.Services.GetRequiredService<IResponseCompressionProvider>().ShouldCompressResponse(context));
    }

    private async Task<HttpResponseMessage> AskAsync(string name, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(
                JsonSerializer.Serialize(new { query = "query($n: String) { greeting(name: $n) }", variables = new { n = name } }), null,
                "application/json"),
        };
        request.Headers.Add("Accept-Encoding", encoding);
        return await _client.SendAsync(request);
    }
}
