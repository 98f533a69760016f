using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.Api.Access;

/// <summary>Who sends a request, as far as it has proved.</summary>
/// <param name="Scopes">What the caller may see beyond what everybody does.</param>
/// <param name="KeyId">The number of the caller's API key; null for the anonymous.</param>
internal sealed record KnownCaller(CallerScopes Scopes, int? KeyId)
{
    public static KnownCaller Anonymous { get; } = new(CallerScopes.None, null);
}
