using System.Text;
using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Bodies(HubUnderAttack hub)
{
    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"query\":")]
    [InlineData("\"")]
    [InlineData("[{\"query\":\"{__typename}\"},")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    [InlineData("1")]
    [InlineData("{\"query\":\"{a}\",")]
    public Task Bodies_that_are_no_request_are_refused(string part) =>
        hub.BoundsAsync(HostileRequest.PostBody(Times(900_000 / part.Length / 3, part)));

    [Theory]
    [InlineData("\"query\":\"{__typename}\"", "\"query\":\"{__typename}\"")]
    [InlineData("\"variables\":{}", "\"variables\":{}")]
    [InlineData("\"extensions\":{\"a\":1,\"a\":2}", "\"query\":\"{__typename}\"")]
    [InlineData("\"extensions\":{\"persistedQuery\":{\"version\":1,\"version\":1,\"sha256Hash\":\"x\"}}", "\"query\":\"{__typename}\"")]
    public Task Doubled_keys_are_a_bad_request(string one, string other) => hub.BoundsAsync(HostileRequest.PostBody($"{{{one},{other}}}"));

    [Theory]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":[]}""")]
    [InlineData("""{"query":"{__typename}","variables":[]}""")]
    [InlineData("""{"query":"{__typename}","variables":"x"}""")]
    [InlineData("""{"query":"{__typename}","operationName":1}""")]
    [InlineData("""{"query":"{__typename}","operationName":"x"}""")]
    [InlineData("""{"query":"{__typename}","extensions":1}""")]
    [InlineData("""{"query":"{__typename}","extensions":{"persistedQuery":1}}""")]
    [InlineData("""{"query":"{__typename}","extensions":{"persistedQuery":{"version":1e400,"sha256Hash":1}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}""")]
    [InlineData("""{"id":"../../etc/passwd"}""")]
    [InlineData("""{"id":"x","query":"{__typename}"}""")]
    public Task Members_of_wrong_kinds_are_refused(string body) => hub.BoundsAsync(HostileRequest.PostBody(body));

    [Fact]
    public Task Members_without_number_are_bounded() =>
        hub.BoundsAsync(HostileRequest.PostBody($"{{{Times(60_000, i => $"\"m{i}\":{i},")}\"query\":\"{{__typename}}\"}}"));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    public Task Other_media_types_are_refused(string type) =>
        hub.BoundsAsync(HostileRequest.Post("{ __typename }") with { ContentType = type });

    [Fact]
    public async Task Bodies_in_no_letters_are_refused()
    {
        var bytes = new byte[900_000];
        new Random(10).NextBytes(bytes);
        await hub.BoundsAsync(HostileRequest.PostBody(bytes));
        await hub.BoundsAsync(
            HostileRequest.PostBody([.. "{\"query\":\"{target(key:\\\""u8, .. bytes.Select(b => (byte)(b | 0x80)), .. "\\\"){key}}\"}"u8]));
    }

    [Theory]
    [InlineData("?query=%")]
    [InlineData("?query={__typename}&query={__typename}")]
    [InlineData("?query=%00")]
    [InlineData("?query={__typename}&variables={")]
    [InlineData("?query={__typename}&variables={\"a\":1,\"a\":2}")]
    [InlineData("?query={__typename}&extensions=[]")]
    [InlineData("?query=mutation{a}")]
    [InlineData("?query=%ff%fe%ed%a0%80")]
    [InlineData("?id=%2e%2e%2f%2e%2e%2f")]
    [InlineData("?sdl&query={__typename}")]
    [InlineData("?")]
    public Task Addresses_of_every_make_are_bounded(string query) => hub.BoundsAsync(new HostileRequest("/graphql" + query, null));

    [Fact]
    public Task Addresses_of_many_parameters_are_bounded() =>
        hub.BoundsAsync(new HostileRequest("/graphql?" + Times(1_500, "a=&") + "query={__typename}", null));

    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public Task Long_lists_of_media_types_are_bounded(int length) =>
        hub.BoundsAsync(
            HostileRequest.Post(
                "{ __typename }") with
            {
                Accept = string.Join(", ",
                    Enumerable.Range(0, length / 12).Select(i => $"a/b{i};q=0.{i % 10}"))
            });

    [Fact]
    public async Task Hashes_of_documents_without_number_are_bounded()
    {
        var warm = await hub.WarmAsync();
        var (before, memory) = (warm.Meter.Processor, warm.Meter.Memory);
        for (var i = 0; i < 3_000; i++)
        {
            var query = $"{{ a{i}: __typename }} #{new string('x', 2_000)}";
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(query)));
            var extension = $"{{\"extensions\":{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{hash}\"}}}}";
            await SendAsync(warm, HostileRequest.PostBody(extension + "}"));
            await SendAsync(warm, HostileRequest.PostBody($"{extension},\"query\":\"{query}\"}}"));
        }
        await warm.Meter.RestsAsync(TimeSpan.FromSeconds(3));
        var (spent, grown) = (warm.Meter.Processor - before, warm.Meter.Memory - memory);
        Assert.True(spent < TimeSpan.FromSeconds(20) && grown < 128 << 20,
            $"6,000 stored documents took {spent.TotalSeconds:0.0} s and {grown >> 20} MiB.");
    }

    [Fact]
    public async Task Different_documents_without_number_are_bounded_in_memory()
    {
        var warm = await hub.WarmAsync();
        var memory = warm.Meter.Memory;
        for (var i = 0; i < 2_500; i++)
            await SendAsync(warm,
                HostileRequest.PostBody($"{{\"query\":\"{{ a{i}: target(key: \\\"x\\\") {{ key }} }} #{new string('x', 60_000)}\"}}"));
        await warm.Meter.RestsAsync(TimeSpan.FromSeconds(3));
        var grown = warm.Meter.Memory - memory;
        Assert.True(grown < 192 << 20, $"2,500 documents of 60 KB left {grown >> 20} MiB.");
    }

    [Fact]
    public async Task Tags_that_are_asked_for_are_bounded()
    {
        var warm = await hub.WarmAsync();
        foreach (var tags in new[] { Times(1_500, i => $"\"{i}\", ") + "\"x\"", "*", "W/\"" + new string('x', 10_000) + "\"", "\"",
            new string(',', 10_000) })
        {
            var before = warm.Meter.Processor;
            using var message = HostileRequest.Get("{ targets(first: 1) { totalCount } }")!.ToMessage();
            message.Headers.TryAddWithoutValidation("If-None-Match", tags);
            using var response = await warm.Client.SendAsync(message);
            Assert.True((int)response.StatusCode < 500, $"{response.StatusCode} for {tags[..Math.Min(40, tags.Length)]}");
            Assert.True(warm.Meter.Processor - before < TimeSpan.FromSeconds(1));
        }
    }

    private static async Task SendAsync(ChildHub warm, HostileRequest request)
    {
        using var response = await warm.Client.SendAsync(request.ToMessage());
        Assert.True((int)response.StatusCode < 500, $"{response.StatusCode} for {request.Text}");
    }
}
