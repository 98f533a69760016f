using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Tests.GraphQL;

public sealed class AnswersThatAreHeldTests(RealHub hub) : IClassFixture<RealHub>
{
    private const string Address =
        "/graphql?query=query($key:String){targets(where:{key:{eq:$key}}){totalCount}}&variables={\"key\":\"a\"}";

    private readonly HttpClient _client = hub.CreateClient();

    [Fact]
    public async Task Whoever_holds_the_answer_is_told_so_without_a_statement_of_a_query()
    {
        var watch = new StatementWatch();
        await using var own = hub.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(watch))));
        var client = own.CreateClient();
        var first = await GetAsync(client, Address);
        await first.ShouldBeAsync(200);
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());

        var before = watch.Count;
        var again = await GetAsync(client, Address, $"\"other\", {Tag(first)}");
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal((Tag(first), "no-cache, private"), (Tag(again), again.Headers.CacheControl!.ToString()));
        Assert.Equal(before, watch.Count);
    }

    [Fact]
    public async Task A_write_of_another_process_ends_it()
    {
        var first = await GetAsync(_client, Address);
        await using var other = new AnotherProcess(hub.Services);
        await other.AddFiguresAsync();
        var second = await GetAsync(_client, Address, Tag(first));
        await second.ShouldBeAsync(200);
        Assert.NotEqual(Tag(first), Tag(second));

        await other.RemoveFiguresAsync();
        await (await GetAsync(_client, Address, Tag(second))).ShouldBeAsync(200);
    }

    [Fact]
    public async Task The_tag_is_of_the_document_its_variables_the_media_type_and_the_scopes()
    {
        await using var scope = hub.Services.CreateAsyncScope();
        var key = await scope.ServiceProvider.GetRequiredService<ApiKeyStore>().AddAsync("tags", "tests", [Scopes.PeopleRead]);
        HttpResponseMessage[] answers =
        [
            await GetAsync(_client, Address),
            await GetAsync(_client, Address.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)),
            await GetAsync(_client, Address.Replace("query(", "query+Named(", StringComparison.Ordinal)),
            await GetAsync(_client, Address.Replace("query(", "query+Named(", StringComparison.Ordinal) + "&operationName=Named"),
            await _client.SendAsync("GET", Address, "application/json"),
            await _client.SendAsync(new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { { "Authorization", $"Bearer {key}" } } }),
        ];
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(answers.Length, answers.Select(Tag).Distinct().Count());
        Assert.Equal(Tag(answers[0]), Tag(await _client.SendAsync("HEAD", Address)));
    }

    [Fact]
    public async Task The_next_day_the_answer_may_be_another()
    {
        var clock = new Clock();
        await using var own = hub.WithWebHostBuilder(
            builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        var client = own.CreateClient();
        var today = Tag(await GetAsync(client, Address));
        clock.Days = 1;
        await (await GetAsync(client, Address, today)).ShouldBeAsync(200);
    }

    /// <summary>The document is the same on both days, and its plan is kept; the answer is another.</summary>
    [Fact]
    public async Task An_answer_that_asks_for_today_is_not_held_over_midnight()
    {
        var clock = new Clock();
        await using var own = hub.WithWebHostBuilder(
            builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        var client = own.CreateClient();
        const string address = "/graphql?query={targets(where:{policyDocument:{effectiveFrom:{gt:\"today-1d\"}}}){totalCount}}";
        string? held = null;
        foreach (var days in new[] { 0, 0, 1, 1 })
        {
            clock.Days = days;
            var fresh = await GetAsync(client, address);
            await fresh.ShouldBeAsync(200);
            Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(client, address, Tag(fresh))).StatusCode);
            if (held is not null && days != 0)
                Assert.NotEqual(held, Tag(fresh));
            if (days == 0)
                held = Tag(fresh);
        }
    }

    [Fact]
    public async Task A_named_document_has_the_tag_of_its_text()
    {
        var first = await GetAsync(_client, "/graphql?id=tour/10-targets-by-page");
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(_client, "/graphql?id=tour/10-targets-by-page", Tag(first))).StatusCode);
        await (await GetAsync(_client, "/graphql?id=tour/02-summary", Tag(first))).ShouldBeAsync(200);
    }

    [Theory]
    [InlineData("/graphql?query={unknown}", 400)]
    [InlineData("/graphql?query={targets(first:-1){totalCount}}", 200)]
    [InlineData("/graphql?id=none", 400)]
    [InlineData("/graphql", 400)]
    public async Task Answers_with_errors_are_not_kept(string address, int status)
    {
        foreach (var held in (string?[])[null, "*"])
        {
            var answer = await GetAsync(_client, address, held);
            await answer.ShouldBeAsync(status);
            Assert.Equal((null, "no-store"), (answer.Headers.ETag, answer.Headers.CacheControl!.ToString()));
        }
    }

    [Fact]
    public async Task A_POST_has_no_tag() => Assert.Null((await _client.PostQueryAsync("{ targets { totalCount } }")).Headers.ETag);

    [Fact]
    public async Task A_time_for_which_nobody_has_to_ask_can_be_set()
    {
        await using var own = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:Cache:MaxAgeSeconds", "60"));
        Assert.Equal("max-age=60, private", (await GetAsync(own.CreateClient(), Address)).Headers.CacheControl!.ToString());
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string address, string? held = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (held is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", held);
        return client.SendAsync(request);
    }

    private static string Tag(HttpResponseMessage response) => response.Headers.ETag!.ToString();

    private sealed class Clock : TimeProvider
    {
        public int Days { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(Days);
    }
}
