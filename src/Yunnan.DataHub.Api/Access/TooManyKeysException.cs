namespace Yunnan.DataHub.Api.Access;

/// <summary>
/// Says that an address sent too many keys that the hub had to look up. It is never thrown: authentication carries it to its caller.
/// </summary>
/// <param name="retryAfter">In how many seconds to ask again.</param>
internal sealed class TooManyKeysException(int retryAfter) : Exception(
    $"Too many API keys from this address (Hub:Limits:RateKeys): ask again in {retryAfter} s, or without the header 'Authorization'.")
{
    public int RetryAfter { get; } = retryAfter;
}
