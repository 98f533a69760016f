using System.Net.Http.Headers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Tests;

public sealed class ApiKeysTests : IClassFixture<RealHub>
{
    private readonly TestClock _clock = new();
    private readonly IServiceProvider _services;
    private readonly HttpClient _client;

    public ApiKeysTests(RealHub hub)
    {
        var host = hub.WithWebHostBuilder(
            builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock)));
        _client = host.CreateClient();
        _services = host.Services;
    }

    [Fact]
    public async Task Without_the_header_a_caller_is_anonymous() =>
        await (await AskAsync("{ persons { totalCount } }", null)).ShouldBeAsync(200);

    [Fact]
    public async Task A_key_opens_what_its_scopes_allow()
    {
        var key = await AddAsync(Scopes.PeopleRead);
        await (await AskAsync("{ persons { nodes { name } } }", null)).ShouldFailAsync(400, "FORBIDDEN_FIELD");
        await (await AskAsync("{ persons { nodes { name } } }", $"Bearer {key}")).ShouldBeAsync(200);
        await (await AskAsync("{ persons { nodes { name } } }", $"bearer  {key} ")).ShouldBeAsync(200);
    }

    [Theory]
    [InlineData("Bearer ydh_unknown")]
    [InlineData("Bearer something-else")]
    [InlineData("Bearer ")]
    [InlineData("Basic YTpi")]
    [InlineData("nonsense")]
    public async Task What_is_no_key_is_401_with_a_GraphQL_error(string header)
    {
        var response = await AskAsync("{ regions { totalCount } }", header);
        Assert.StartsWith("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        await response.ShouldFailAsync(401, "UNAUTHENTICATED");
    }

    [Fact]
    public async Task A_revoked_key_stops_within_a_minute()
    {
        var key = await AddAsync(Scopes.PeopleRead);
        await (await AskAsync("{ persons { nodes { name } } }", $"Bearer {key}")).ShouldBeAsync(200);
        Assert.True(await WithStoreAsync(store => store.RevokeAsync(_name)));
        _clock.Advance(TimeSpan.FromSeconds(59));
        await (await AskAsync("{ persons { nodes { name } } }", $"Bearer {key}")).ShouldFailAsync(401, "UNAUTHENTICATED");
    }

    [Fact]
    public async Task A_revoked_key_stops_even_while_the_clock_is_set_back()
    {
        var key = await AddAsync(Scopes.PeopleRead);
        await (await AskAsync("{ persons { nodes { name } } }", $"Bearer {key}")).ShouldBeAsync(200);
        Assert.True(await WithStoreAsync(store => store.RevokeAsync(_name)));
        // An hour back, and then half a minute on: the time that passes is no matter of the wall clock.
        _clock.Now -= TimeSpan.FromHours(1);
        _clock.Advance(KnownApiKeys.Lifetime);
        await (await AskAsync("{ persons { nodes { name } } }", $"Bearer {key}")).ShouldFailAsync(401, "UNAUTHENTICATED");
    }

    [Fact]
    public async Task A_key_is_stored_as_a_hash_and_its_name_is_not_used_twice()
    {
        var key = await AddAsync();
        var stored = (await WithStoreAsync(store => store.ListAsync())).Single(k => k.Name == _name);
        Assert.Equal(ApiKeyStore.HashOf(key), stored.Hash);
        Assert.Null(await WithStoreAsync(store => store.AddAsync(_name, "tests", [])));
    }

    private readonly string _name = Guid.NewGuid().ToString();

    private async Task<string> AddAsync(params string[] scopes) => (await WithStoreAsync(store => store.AddAsync(_name, "tests", scopes)))!;

    private async Task<T> WithStoreAsync<T>(Func<ApiKeyStore, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ApiKeyStore>());
    }

    private async Task<HttpResponseMessage> AskAsync(string query, string? header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = System.Net.Http.Json.JsonContent.Create(new { query });
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Http.GraphQLResponse));
        if (header is not null)
            request.Headers.TryAddWithoutValidation("Authorization", header);
        return await _client.SendAsync(request);
    }
}
