using System.Threading.RateLimiting;

namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>A place among the running operations; disposing it, once, gives it back.</summary>
internal readonly record struct OperationSlot(RateLimitLease? Place, RateLimitLease? LargePlace, Account? Account) : IDisposable
{
    public void Dispose()
    {
        Place?.Dispose();
        LargePlace?.Dispose();
        Account?.RemoveLarge();
    }
}
