using System.Net.Http.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Schema.Targets;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

/// <summary>What progress is judged by is kept for a version of the data: no answer shows it, and a write ends it.</summary>
public sealed class ProgressThatIsKeptTests(RealHub hub) : IClassFixture<RealHub>
{
    private const string Query =
        """
        {
          reported: targets(first: 343) { nodes { key progress(asOf: "2025-12-31") { status actual share ratio observationCount isSynthetic } } }
          kunming: targets(first: 343) { nodes { key progress(asOf: "2024-06-30", region: "530100") { status actual share } } }
          derived: targets(first: 343) { nodes { key progress(source: DERIVED) { status actual share } } }
          targetSummary(by: STATUS) { key total }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task A_bound_that_is_reached_shows_in_no_answer(int most)
    {
        await using var bounded = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:Cache:AnswersMiB", "0").ConfigureTestServices(services =>
            services.AddSingleton(new ProgressFigures(most))));
        using var unbounded = hub.CreateClient();
        using var client = bounded.CreateClient();
        var expected = await AskAsync(unbounded);
        for (var i = 0; i < 3; i++)
            Assert.Equal(Enumerable.Repeat(expected, 4), await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync(client))));
    }

    [Fact]
    public async Task Is_what_would_be_read_also_after_another_process_wrote()
    {
        var watch = new StatementWatch();
        await using var own = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:Cache:AnswersMiB", "0").ConfigureTestServices(services =>
            services.ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(watch))));
        var client = own.CreateClient();
        await using var other = new AnotherProcess(own.Services);

        var without = await SameAsync();
        await other.AddFiguresAsync();
        var with = await SameAsync();
        await other.RemoveFiguresAsync();

        Assert.NotEqual(without, with);
        Assert.Contains("\"isSynthetic\":true", with, StringComparison.Ordinal);
        Assert.Equal(without, await SameAsync());

        // The first reads and fills; later ones take what is kept.
        async Task<string> SameAsync()
        {
            var before = watch.Count;
            var first = await AskAsync(client);
            var read = watch.Count - before;
            await CountAsync(first);
            var kept = await CountAsync(first);
            Assert.InRange(kept, 1, read - 3);
            Assert.Equal(kept, await CountAsync(first));
            return first;
        }

        async Task<int> CountAsync(string expected)
        {
            var before = watch.Count;
            Assert.Equal(expected, await AskAsync(client));
            return watch.Count - before;
        }
    }

    private static async Task<string> AskAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query = Query });
        var text = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("\"errors\"", text, StringComparison.Ordinal);
        return text;
    }
}
