using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.Tests.Support;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Tests;

public sealed class ReadsOfClosedFieldsTests(RealHub hub) : IClassFixture<RealHub>
{
    [Fact]
    public async Task Each_is_logged_with_key_operation_and_fields_and_without_a_value()
    {
        var log = new ReadLog();
        await using var host = hub.WithWebHostBuilder(
            builder => builder.ConfigureTestServices(services => services.AddSingleton<ILogger<ScopedReadLog>>(log)));
        var client = host.CreateClient();
        await using var scope = host.Services.CreateAsyncScope();
        var key =
            (await new ApiKeyStore(scope.ServiceProvider.GetRequiredService<HubDbContext>(), TimeProvider.System)
                .AddAsync("the-office", "tests", Scopes.All))!;
        const string Filtered = "query Names($where: PersonFilterInput) { persons(where: $where) { nodes { gender } } }";
        // Open in this form of its variables, for anybody.
        await AskAsync(Filtered, new { where = new { gender = new { eq = "FEMALE" } } }, key);
        await AskAsync(Filtered, new { where = new { gender = new { eq = "FEMALE" } } }, null);
        // Closed in that one: the first by a plan of its own, the others by one that is kept.
        for (var i = 0; i < 3; i++)
            await AskAsync(Filtered, new { where = new { name = new { eq = "secret" } } }, key);

        var lines = await log.WaitAsync(3);
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line =>
        {
            Assert.Contains("the-office", line, StringComparison.Ordinal);
            Assert.Contains("Names", line, StringComparison.Ordinal);
            Assert.Contains("people:read", line, StringComparison.Ordinal);
            Assert.Contains("PersonFilterInput.name", line, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
        });

        async Task AskAsync(string query, object variables, string? token)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            { Content = JsonContent.Create(new { query, operationName = "Names", variables }) };
            if (token is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await (await client.SendAsync(request)).ShouldBeAsync(200);
        }
    }

    private sealed class ReadLog : ILogger<ScopedReadLog>
    {
        private readonly ConcurrentQueue<string> _lines = new();

        /// <summary>The lines, once there are so many: they are written after the answer.</summary>
        public async Task<IReadOnlyList<string>> WaitAsync(int count)
        {
            for (var i = 0; i < 100 && _lines.Count < count; i++)
                await Task.Delay(50);
            return [.. _lines];
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(formatter(state, exception));
    }
}
