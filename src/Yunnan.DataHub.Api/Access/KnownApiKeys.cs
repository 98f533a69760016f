using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Api.Limits.Rates;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Access;

/// <summary>
/// Remembers for half a minute who holds a key, unknown keys too, so that not every request asks the database: a key that is revoked stops
/// within that time on every instance. The time is measured, not read from the wall clock, which may be set back.
/// </summary>
internal sealed class KnownApiKeys(IDbContextFactory<HubDbContext> contexts, TimeProvider clock)
{
    /// <summary>How long an answer is believed.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    /// <summary>A flood of made-up keys must not fill the memory.</summary>
    private const int MaxUnknown = 10_000;

    /// <summary>Longer texts are no keys: they are neither hashed nor looked up.</summary>
    private const int LongestKey = 100;

    // By hash: a dump of the memory shows no key. Apart, so that unknown keys never push out known ones, which the database bounds.
    private readonly ConcurrentDictionary<string, (ApiKey Key, long At)> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _unknown = new(StringComparer.Ordinal);

    /// <summary>
    /// Finds a key. Each look-up in the database is charged to the address that asks, a wrong one many times; a key known before is not.
    /// </summary>
    public async Task<KeyLookup> FindAsync(string secret, Account address, CancellationToken cancellationToken)
    {
        if (!secret.StartsWith(ApiKeyStore.Prefix, StringComparison.Ordinal) || secret.Length > LongestKey)
            return default;
        var hash = Convert.ToHexString(ApiKeyStore.HashOf(secret));
        var wasKnown = _known.TryGetValue(hash, out var known);
        if (wasKnown && IsFresh(known.At))
            return new KeyLookup(known.Key);
        if (_unknown.TryGetValue(hash, out var at) && IsFresh(at))
            return default;
        if (!wasKnown && !address.TryLookUpKey(out var wait))
            return new KeyLookup(null, wait);

        var asked = clock.GetTimestamp();
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (await new ApiKeyStore(database, clock).FindAsync(secret, cancellationToken) is { } found)
        {
            _known[hash] = (found, asked);
            return new KeyLookup(found);
        }

        _known.TryRemove(hash, out _);
        if (_unknown.Count >= MaxUnknown)
            _unknown.Clear();
        _unknown[hash] = asked;
        address.ChargeWrongKey();
        return default;
    }

    private bool IsFresh(long at) => clock.GetElapsedTime(at) < Lifetime;
}
