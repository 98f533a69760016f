namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>What a <see cref="Caller"/> is known by.</summary>
internal enum CallerKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An IPv4 address.</summary>
    Address,

    /// <summary>The first 64 bits of an IPv6 address.</summary>
    Network,

    /// <summary>The number of an API key.</summary>
    Key,

    /// <summary>One of the accounts that addresses share while there are too many of them.</summary>
    Shared,
}
