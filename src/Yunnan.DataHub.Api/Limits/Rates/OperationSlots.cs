using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>Bounds how many operations run at the same time, and how many of them are large; a short queue waits for room.</summary>
internal sealed class OperationSlots : IDisposable
{
    /// <summary>How long to wait before a request is sent again that found no room, in seconds.</summary>
    public const int RetryAfter = 1;

    private readonly ConcurrencyLimiter? _all;
    private readonly ConcurrencyLimiter? _large;
    private readonly int _mostLargeOfOne;

    public OperationSlots(IOptions<HubLimits> options)
    {
        var limits = options.Value;
        if (limits.Operations == 0)
            return;
        var waitingLarge = limits.WaitingOperations / 4;
        _all = Limiter(limits.Operations, limits.WaitingOperations);
        _large = Limiter(limits.LargeOperations, waitingLarge);
        _mostLargeOfOne = Math.Max(1, (limits.LargeOperations + waitingLarge) / 2);
    }

    /// <summary>Waits for room.</summary>
    /// <exception cref="QueryException">The queue is full, or the caller alone would fill half of it.</exception>
    public async ValueTask<OperationSlot> EnterAsync(Account account, bool isLarge, CancellationToken cancellationToken)
    {
        if (_all is null)
            return default;
        if (!isLarge)
            return new OperationSlot(await AcquireAsync(_all, cancellationToken), null, null);
        if (!account.TryAddLarge(_mostLargeOfOne))
            throw new QueryException(ErrorCodes.Overloaded,
                $"{_mostLargeOfOne} large operations of this caller run or wait already (Hub:Limits:LargeOperations, "
                    + "Hub:Limits:WaitingOperations). Send fewer at once.");
        RateLimitLease? large = null;
        try
        {
            // Never the other way round: whoever holds a place among all must not wait for one among the large.
            large = await AcquireAsync(_large!, cancellationToken);
            return new OperationSlot(await AcquireAsync(_all, cancellationToken), large, account);
        }
        catch
        {
            large?.Dispose();
            account.RemoveLarge();
            throw;
        }
    }

    public void Dispose()
    {
        _all?.Dispose();
        _large?.Dispose();
    }

    private static async ValueTask<RateLimitLease> AcquireAsync(ConcurrencyLimiter limiter, CancellationToken cancellationToken)
    {
        var lease = await limiter.AcquireAsync(1, cancellationToken);
        return lease.IsAcquired
            ? lease
            : throw new QueryException(ErrorCodes.Overloaded,
                "The hub has too much to do (Hub:Limits:Operations, Hub:Limits:LargeOperations, Hub:Limits:WaitingOperations). Ask "
                    + "again in a moment.");
    }

    private static ConcurrencyLimiter Limiter(int running, int waiting) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = running,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
