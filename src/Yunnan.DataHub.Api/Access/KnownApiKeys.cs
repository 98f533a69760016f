using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Access;

/// <summary>
/// Remembers for half a minute who holds a key, unknown keys too, so that not every request asks the database:
/// a key that is revoked stops within that time on every instance.
/// </summary>
internal sealed class KnownApiKeys(IDbContextFactory<HubDbContext> contexts, TimeProvider clock)
{
    /// <summary>How long an answer is believed.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    /// <summary>A flood of made-up keys must not fill the memory.</summary>
    private const int Most = 10_000;

    /// <summary>Longer texts are no keys: they are neither hashed nor looked up.</summary>
    private const int LongestKey = 100;

    // By hash: a dump of the memory shows no key.
    private readonly ConcurrentDictionary<string, (ApiKey? Key, DateTimeOffset Until)> _known = new(StringComparer.Ordinal);

    public async Task<ApiKey?> FindAsync(string secret, CancellationToken cancellation)
    {
        if (!secret.StartsWith(ApiKeyStore.Prefix, StringComparison.Ordinal) || secret.Length > LongestKey)
            return null;
        var hash = Convert.ToHexString(ApiKeyStore.HashOf(secret));
        var now = clock.GetUtcNow();
        if (_known.TryGetValue(hash, out var known) && known.Until > now)
            return known.Key;
        await using var database = await contexts.CreateDbContextAsync(cancellation);
        var found = await new ApiKeyStore(database, clock).FindAsync(secret, cancellation);
        if (_known.Count >= Most)
            _known.Clear();
        _known[hash] = (found, now + Lifetime);
        return found;
    }
}
