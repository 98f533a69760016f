using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>
/// Keeps an <see cref="Account"/> for each caller. Idle ones are removed, and their number is bounded: when very many addresses come at
/// once, further ones share a few accounts, so that a flood from made-up networks gets no more than those hold.
/// </summary>
internal sealed class Accounts(IOptions<HubLimits> limits, TimeProvider clock)
{
    /// <summary>The number of addresses with accounts of their own. API keys always have one: the database bounds their number.</summary>
    public const int Max = 20_000;

    private const int Shared = 256;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Caller, Account> _accounts = new();
    private long _swept = clock.GetTimestamp();

    public int Count => _accounts.Count;

    public Account Of(Caller caller)
    {
        if (_accounts.TryGetValue(caller, out var account))
            return account;
        RemoveIdle();
        if (caller.Kind != CallerKind.Key && _accounts.Count >= Max)
            caller = new Caller(CallerKind.Shared, (uint)caller.GetHashCode() % Shared);
        return _accounts.GetOrAdd(caller, static (key, all) => new Account(key, all.limits.Value, all.clock),
            (limits: limits, clock: clock));
    }

    // With a new caller, at most once in ten seconds: while none comes, the number doesn't grow.
    private void RemoveIdle()
    {
        var swept = Volatile.Read(ref _swept);
        if (clock.GetElapsedTime(swept) < _pause || Interlocked.CompareExchange(ref _swept, clock.GetTimestamp(), swept) != swept)
            return;
        foreach (var entry in _accounts)
            if (entry.Value.IsIdle())
                _accounts.TryRemove(entry);
    }
}
