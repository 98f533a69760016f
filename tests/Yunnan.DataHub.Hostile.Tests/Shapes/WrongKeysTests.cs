using Yunnan.DataHub.Hostile.Tests.Support;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

/// <summary>A hub with the limits that it has by default.</summary>
public sealed class HubWithItsLimits : HubUnderAttack
{
    protected override IEnumerable<(string Name, string Value)> Settings => [];

    protected override Task<string?> KeyAsync() => Task.FromResult<string?>(null);
}

public sealed class WrongKeysTests(HubWithItsLimits hub) : IClassFixture<HubWithItsLimits>
{
    [Fact]
    public async Task Guesses_of_keys_soon_find_no_answer()
    {
        var warm = await hub.FreshAsync();
        var (statuses, before) = (new List<int>(), warm.Meter.Processor);
        for (var guess = 0; guess < 246; guess++)
        {
            var request = HostileRequest.Post("{ __typename }") with { Authorization = $"Bearer ydh_{guess:x32}" };
            using var response = await warm.Client.SendAsync(request.ToMessage());
            statuses.Add((int)response.StatusCode);
            if (response.StatusCode == System.Net.HttpStatusCode.TooManyRequests)
                Assert.True(response.Headers.RetryAfter is not null, "a refusal without Retry-After");
        }
        Assert.True(statuses.Count(status => status == 429) > 200,
            $"Only {statuses.Count(status => status == 429)} of 246 guesses were refused without a look-up.");
        Assert.True(warm.Meter.Processor - before < TimeSpan.FromSeconds(5));
    }
}
