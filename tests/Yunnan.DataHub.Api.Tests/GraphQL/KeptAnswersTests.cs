using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

/// <summary>Answers that are kept are those that would be read, whoever writes and whoever asks.</summary>
public sealed class KeptAnswersTests(RealHub hub) : IClassFixture<RealHub>
{
    private const string Targets =
        "query T($n: Int) { targets(first: $n) { nodes { key progress { actual status } } } observations { totalCount } }";

    private static readonly object _ten = new { n = 10 };

    [Fact]
    public async Task The_third_time_nothing_is_read()
    {
        var (host, watch) = Watched();
        await using var own = host;
        using var client = own.CreateClient();
        // Planned by itself, planned to be kept, kept.
        var read = await AskAsync(client, Targets, _ten);
        Assert.Equal(read, await AskAsync(client, Targets, _ten));
        var before = watch.Count;
        Assert.Equal(read, await AskAsync(client, Targets, _ten));
        Assert.Equal(before, watch.Count);
        await AskAsync(client, Targets, new { n = 11 });
        Assert.True(watch.Count > before);
    }

    [Fact]
    public async Task They_are_equal_to_planned_ones_and_to_those_of_no_plan_also_after_another_process_wrote()
    {
        await using var plain = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:Cache:AnswersMiB", "0"));
        using var keeping = hub.CreateClient();
        using var reading = plain.CreateClient();
        await using var other = new AnotherProcess(hub.Services);

        var without = await SameAsync();
        await other.AddFiguresAsync();
        var with = await SameAsync();
        await other.RemoveFiguresAsync();
        Assert.NotEqual(without, with);
        Assert.Equal(without, await SameAsync());

        async Task<string> SameAsync()
        {
            // A comment makes it new to the plans.
            var expected = await AskAsync(reading, $"# {Guid.NewGuid()}\n{Targets}", _ten);
            for (var i = 0; i < 4; i++)
            {
                Assert.Equal(expected, await AskAsync(keeping, Targets, _ten));
                Assert.Equal(expected, await AskAsync(reading, Targets, _ten));
            }
            return expected;
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Packed_ones_are_the_same(string encoding)
    {
        const string Query = "{ targets(first: 50) { nodes { key value clause } } }";
        using var client = hub.CreateClient();
        var plain = await AskAsync(client, Query);
        for (var i = 0; i < 5; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query }) };
            request.Headers.Add("Accept-Encoding", encoding);
            var response = await client.SendAsync(request);
            Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
            Assert.Single(response.Headers.Vary, "Accept-Encoding");
            await using var packed = await response.Content.ReadAsStreamAsync();
            await using Stream unpacked = encoding == "br"
                ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
            using var text = new StreamReader(unpacked);
            Assert.Equal(plain, await text.ReadToEndAsync());
            Assert.Equal(plain, await AskAsync(client, Query));
        }
    }

    [Fact]
    public async Task What_one_caller_may_see_answers_no_other()
    {
        const string Query = "{ persons(first: 1) { nodes { name } } }";
        await using var scope = hub.Services.CreateAsyncScope();
        var key = await scope.ServiceProvider.GetRequiredService<ApiKeyStore>().AddAsync("kept", "tests", Scopes.All);
        using var caller = hub.CreateClient();
        using var anonymous = hub.CreateClient();
        caller.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        for (var i = 0; i < 4; i++)
        {
            Assert.DoesNotContain("errors", await AskAsync(caller, Query), StringComparison.Ordinal);
            Assert.Contains("errors", await AskAsync(anonymous, Query), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_answer_may_be_as_old_as_the_setting_says()
    {
        var clock = new TestClock();
        await using var own = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:Cache:StalenessMs", "1000")
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        using var client = own.CreateClient();
        await using var other = new AnotherProcess(own.Services);
        const string Query = "{ observations(where: { isSynthetic: { eq: true } }) { totalCount } }";
        for (var i = 0; i < 3; i++)
            Assert.Contains(":0}", await AskAsync(client, Query), StringComparison.Ordinal);
        await other.AddFiguresAsync();
        Assert.Contains(":0}", await AskAsync(client, Query), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Contains(":0}", await AskAsync(client, Query), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.DoesNotContain(":0}", await AskAsync(client, Query), StringComparison.Ordinal);
        await other.RemoveFiguresAsync();
    }

    [Fact]
    public async Task Those_who_ask_at_once_get_the_same()
    {
        var (host, watch) = Watched("\"HonourSchemes\"");
        await using var own = host;
        using var client = own.CreateClient();
        const string Query = "query H($n: Int) { honourSchemes(first: $n) { nodes { key nameZh } } }";
        for (var i = 1; i < 3; i++)
            await AskAsync(client, Query, new { n = i });
        var before = watch.Count;
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => AskAsync(client, Query, new { n = 50 })));
        Assert.Single(answers.Distinct());
        Assert.InRange(watch.Count - before, 1, 15);
    }

    private static async Task<string> AskAsync(HttpClient client, string query, object? variables = null) =>
        await (await client.PostQueryAsync(query, variables)).Content.ReadAsStringAsync();

    private (WebApplicationFactory<Program> Host, StatementWatch Watch) Watched(string text = "")
    {
        var watch = new StatementWatch(text);
        return (hub.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(watch)))), watch);
    }
}
