using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.GraphQL.Caching;

/// <summary>How long caches may keep answers without asking.</summary>
internal sealed record CacheSettings(int MaxAgeSeconds)
{
    private const string MaxAge = "Hub:Cache:MaxAgeSeconds";
    private const int Longest = 24 * 60 * 60;

    public static CacheSettings Read(IConfiguration configuration)
    {
        var text = configuration[MaxAge];
        if (string.IsNullOrWhiteSpace(text))
            return new CacheSettings(0);
        return int.TryParse(text, out var seconds) && seconds is >= 0 and <= Longest
            ? new CacheSettings(seconds)
            : throw new HubConfigurationException($"{MaxAge} is '{text}', but must be from 0 to {Longest}.");
    }
}
