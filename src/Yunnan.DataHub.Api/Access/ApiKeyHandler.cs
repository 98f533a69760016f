using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Yunnan.DataHub.Api.Limits.Rates;

namespace Yunnan.DataHub.Api.Access;

/// <summary>
/// Knows callers by the API key in <c>Authorization: Bearer</c>. Without the header a caller is anonymous; a wrong key is refused.
/// </summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KnownApiKeys keys, Accounts accounts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";
    public const string ScopeClaim = "scope";
    public const string KeyClaim = "key";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization;
        if (header.Count == 0)
            return AuthenticateResult.NoResult();
        if (header is not [{ } text] || !text.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.Fail("The header 'Authorization' must be 'Bearer' and an API key.");
        var lookup =
            await keys.FindAsync(text[Bearer.Length..].Trim(), accounts.Of(Caller.From(Context.Connection.RemoteIpAddress)),
                Context.RequestAborted);
        if (lookup.RetryAfter is { } retryAfter)
            return AuthenticateResult.Fail(new TooManyKeysException(retryAfter));
        if (lookup.Key is not { } caller)
            return AuthenticateResult.Fail(
                "The API key is unknown or was revoked. Without the header 'Authorization' the public part of the hub is open to "
                    + "everybody.");
        var identity = new ClaimsIdentity(SchemeName);
        identity.AddClaim(new Claim(ClaimTypes.Name, caller.Name));
        identity.AddClaim(new Claim(KeyClaim, caller.Id.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaims(caller.Scopes.Select(scope => new Claim(ScopeClaim, scope)));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
