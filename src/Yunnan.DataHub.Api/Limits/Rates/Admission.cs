using System.Globalization;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>
/// One request's way through the limits: its bytes are charged when they arrive, its operation's cost when it is known, and the
/// operation then waits for a place. Disposing it gives the place back.
/// </summary>
internal sealed class Admission(Account account, OperationSlots slots, HubLimits limits) : IDisposable
{
    /// <summary>
    /// What every request costs, also one that is refused: about what its headers, its line in the log and its answer take.
    /// </summary>
    private const int RequestCost = 10;

    /// <summary>A body of 1 MiB costs a third of the largest operation: reading and parsing it takes about as long.</summary>
    private const double BytesPerCost = 32;

    private OperationSlot _slot;

    /// <summary>Who pays: the address, until an API key is known.</summary>
    public Account Account { get; set; } = account;

    /// <summary>Whether the request itself is charged.</summary>
    public bool IsCharged { get; private set; }

    /// <summary>In how many seconds to ask again, where the request was refused.</summary>
    public int? RetryAfter { get; private set; }

    /// <summary>Charges a further request of the same body as if it had come alone; returns why it is refused, or null.</summary>
    public RequestProblem? ChargeRequest(long bytes)
    {
        IsCharged = false;
        return ChargeBytes(bytes);
    }

    /// <summary>
    /// Charges bytes that have arrived, with the first of them the request itself; returns why the request is refused, or null.
    /// </summary>
    public RequestProblem? ChargeBytes(long bytes)
    {
        var cost = (IsCharged ? 0 : RequestCost) + (bytes / BytesPerCost);
        IsCharged = true;
        if (Account.TryCharge(cost, out var wait))
            return null;
        RetryAfter = wait;
        return RequestProblem.RateLimited(Refusal(wait), wait);
    }

    /// <summary>Charges the operation's cost and waits for a place.</summary>
    /// <exception cref="QueryException">The caller has spent too much, or the queue is full.</exception>
    public async ValueTask AdmitAsync(double cost, CancellationToken cancellationToken)
    {
        if (!Account.TryCharge(cost, out var wait))
        {
            RetryAfter = wait;
            throw new QueryException(ErrorCodes.RateLimited, Refusal(wait));
        }

        // Once a request, however often the engine asks.
        if (_slot.Place is not null)
            return;
        try
        {
            _slot = await slots.EnterAsync(Account, cost >= limits.LargeCost, cancellationToken);
        }
        catch (QueryException)
        {
            RetryAfter = OperationSlots.RetryAfter;
            throw;
        }
    }

    /// <summary>Tells the client what it may still spend (draft-ietf-httpapi-ratelimit-headers), and when to come back.</summary>
    public void SetHeaders(IHeaderDictionary headers)
    {
        if (RetryAfter is { } wait)
            headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        if (limits.RateCost == 0)
            return;
        var remaining = Account.Remaining;
        headers["RateLimit-Policy"] = limits.RatePolicy;
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture,
            $"\"cost\";r={remaining};t={(limits.RateBurst - remaining + limits.RateCost - 1) / limits.RateCost}");
    }

    /// <summary>Gives the place back, before the answer has reached a client that may be slow.</summary>
    public void Leave()
    {
        _slot.Dispose();
        _slot = default;
    }

    public void Dispose() => Leave();

    private string Refusal(int wait) =>
        $"This caller has spent what it may: {limits.RateBurst} of estimated cost at once, then {limits.RateCost} a second "
            + $"(Hub:Limits:RateBurst, Hub:Limits:RateCost). Ask again in {wait} s, or for less.";
}
