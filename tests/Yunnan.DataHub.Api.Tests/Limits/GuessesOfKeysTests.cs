using System.Net.Http.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Tests.Limits;

public sealed class GuessesOfKeysTests(RealHub hub) : IClassFixture<RealHub>
{
    private readonly TestClock _clock = new();

    [Fact]
    public async Task Wrong_keys_are_looked_up_a_few_times_and_then_no_more()
    {
        var watch = new StatementWatch("ApiKeys");
        await using var own = Hub(watch);
        var client = own.CreateClient();
        var statuses = new List<int>();
        for (var i = 0; i < 100; i++)
        {
            var response = await AskAsync(client, $"ydh_guess{i}");
            statuses.Add((int)response.StatusCode);
            if (statuses[^1] == 429)
                Assert.True(response.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        }

        // Twelve look-ups a minute, of which a wrong key takes six.
        Assert.Equal(2, watch.Count);
        Assert.Equal(2, statuses.Count(status => status == 401));
        Assert.Equal(98, statuses.Count(status => status == 429));
        await (await AskAsync(client, "ydh_guess0")).ShouldFailAsync(401, "UNAUTHENTICATED");
        await (await AskAsync(client, null)).ShouldBeAsync(200);
    }

    [Fact]
    public async Task Whoever_held_a_key_before_is_not_shut_out_by_guesses_from_the_same_address()
    {
        await using var own = Hub(new StatementWatch());
        var client = own.CreateClient();
        var key = await AddAsync(own.Services);
        await (await AskAsync(client, key)).ShouldBeAsync(200);
        for (var i = 0; i < 10; i++)
            await AskAsync(client, $"ydh_other{i}");
        await (await AskAsync(client, "ydh_more")).ShouldFailAsync(429, "RATE_LIMITED");
        await (await AskAsync(client, key)).ShouldBeAsync(200);
        // Also when the hub has to look the key up anew.
        _clock.Advance(KnownApiKeys.Lifetime);
        await (await AskAsync(client, key)).ShouldBeAsync(200);
    }

    [Fact]
    public async Task A_key_has_an_account_of_its_own()
    {
        await using var own = Hub(new StatementWatch(), ("Hub:Limits:RateCost", "1"), ("Hub:Limits:RateBurst", "200"));
        var client = own.CreateClient();
        var key = await AddAsync(own.Services);
        while ((int)(await AskAsync(client, null)).StatusCode != 429)
        {
        }

        await (await AskAsync(client, key)).ShouldBeAsync(200);
        while ((int)(await AskAsync(client, key)).StatusCode != 429)
        {
        }
    }

    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> Hub(StatementWatch watch,
        params (string Key, string Value)[] settings) =>
        hub.WithWebHostBuilder(builder =>
        {
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
            builder.UseSetting("Hub:Limits:RateKeys", "12")
                .ConfigureTestServices(services => services
                    .AddSingleton<TimeProvider>(_clock)
                    .ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(watch)));
        });

    private static async Task<string> AddAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ApiKeyStore>().AddAsync(Guid.NewGuid().ToString(), "tests", []))!;
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = JsonContent.Create(new { query = "{ __typename }" });
        if (key is not null)
            request.Headers.Authorization = new("Bearer", key);
        return await client.SendAsync(request);
    }
}
