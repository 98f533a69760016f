using System.Threading.RateLimiting;

namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>Holds what a caller may still spend: a token bucket of cost, and one of look-ups of API keys.</summary>
internal sealed class Account(Caller caller, HubLimits limits, TimeProvider clock)
{
    /// <summary>How many look-ups a wrong key counts as.</summary>
    private const int WrongKey = 6;

    private static readonly TimeSpan _silence = TimeSpan.FromMinutes(1);

    private readonly TokenBucketRateLimiter? _cost = limits.RateCost == 0
        ? null : Bucket(limits.RateBurst, limits.RateCost, TimeSpan.FromSeconds(1));
    private readonly Lock _lock = new();
    private TokenBucketRateLimiter? _keys;
    private long? _told;
    private int _large;

    public Caller Caller { get; } = caller;

    /// <summary>What is left of the cost that may be spent at once.</summary>
    public long Remaining
    {
        get
        {
            _cost?.TryReplenish();
            return _cost?.GetStatistics()?.CurrentAvailablePermits ?? limits.RateBurst;
        }
    }

    /// <summary>Takes a cost from the bucket; where it holds less, takes nothing and says how many seconds to wait.</summary>
    public bool TryCharge(double cost, out int wait)
    {
        wait = 0;
        if (_cost is null)
            return true;
        // What costs more than the bucket holds waits until it is full.
        var tokens = (int)Math.Min(Math.Ceiling(cost), limits.RateBurst);
        _cost.TryReplenish();
        using (var lease = _cost.AttemptAcquire(tokens))
        {
            if (lease.IsAcquired)
                return true;
        }

        wait = (int)Math.Max(1, Math.Ceiling((tokens - (_cost.GetStatistics()?.CurrentAvailablePermits ?? 0)) / (double)limits.RateCost));
        return false;
    }

    /// <summary>Takes one look-up of a key; where none is left, says how many seconds to wait.</summary>
    public bool TryLookUpKey(out int wait)
    {
        wait = 0;
        if (Keys() is not { } keys)
            return true;
        keys.TryReplenish();
        using var lease = keys.AttemptAcquire();
        wait = lease.IsAcquired ? 0 : (int)Math.Ceiling(60d / limits.RateKeys);
        return lease.IsAcquired;
    }

    /// <summary>Slows down an address that sent a wrong key, by what is left if that is less.</summary>
    public void ChargeWrongKey()
    {
        if (Keys() is not { } keys)
            return;
        var left = (int)Math.Min(WrongKey - 1, keys.GetStatistics()?.CurrentAvailablePermits ?? 0);
        if (left > 0)
            keys.AttemptAcquire(left).Dispose();
    }

    /// <summary>Counts one more large operation; false where the caller alone would fill half of the room and of the queue.</summary>
    public bool TryAddLarge(int most)
    {
        if (Interlocked.Increment(ref _large) <= most)
            return true;
        RemoveLarge();
        return false;
    }

    public void RemoveLarge() => Interlocked.Decrement(ref _large);

    /// <summary>True once a minute: a flood of refused requests must not become a flood of lines in the log.</summary>
    public bool ShouldTell()
    {
        lock (_lock)
        {
            if (_told is { } told && clock.GetElapsedTime(told) < _silence)
                return false;
            _told = clock.GetTimestamp();
            return true;
        }
    }

    /// <summary>True where nothing would be lost if the account was made anew: its buckets are full and nothing runs.</summary>
    public bool IsIdle()
    {
        return Volatile.Read(ref _large) == 0 && IsFull(_cost) && IsFull(_keys);

        static bool IsFull(TokenBucketRateLimiter? bucket)
        {
            bucket?.TryReplenish();
            return bucket is null || bucket.IdleDuration is not null;
        }
    }

    // Most callers never send a key.
    private TokenBucketRateLimiter? Keys()
    {
        if (limits.RateKeys == 0 || _keys is not null)
            return _keys;
        lock (_lock)
            return _keys ??= Bucket(limits.RateKeys, limits.RateKeys, TimeSpan.FromMinutes(1));
    }

    // Filled when it is asked, and not by a timer: ten thousand buckets cost nothing while nobody asks.
    private static TokenBucketRateLimiter Bucket(int size, int tokens, TimeSpan period) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = size,
        TokensPerPeriod = tokens,
        ReplenishmentPeriod = period,
        AutoReplenishment = false,
        QueueLimit = 0,
    });
}
