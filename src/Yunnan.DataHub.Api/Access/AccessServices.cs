using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Yunnan.DataHub.Api.Limits.Rates;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.Api.Access;

/// <summary>Who calls, and what the caller may see.</summary>
internal static class AccessServices
{
    public static IServiceCollection AddHubAccess(this IServiceCollection services)
    {
        services.AddSingleton<KnownApiKeys>().AddSingleton<Accounts>().AddSingleton<ScopedReadLog>();
        services.AddAuthentication(ApiKeyHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, _ => { });
        return services;
    }

    /// <summary>The caller, or why it is refused: a wrong key costs its address what a request costs.</summary>
    public static async Task<(KnownCaller Caller, RequestProblem? Problem)> CallerAsync(this HttpContext context)
    {
        var result = await context.AuthenticateAsync(ApiKeyHandler.SchemeName);
        if (result.Failure is { } failure)
        {
            if (failure is TooManyKeysException tooMany)
                return (KnownCaller.Anonymous, RequestProblem.RateLimited(tooMany.Message, tooMany.RetryAfter));
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"Yunnan Data Hub\", error=\"invalid_token\"";
            return (KnownCaller.Anonymous, RequestProblem.Unauthorized(failure.Message));
        }
        return result.Principal is { } caller
            ? (new KnownCaller(
                new CallerScopes(caller.FindAll(ApiKeyHandler.ScopeClaim).Select(claim => claim.Value)),
                int.Parse(caller.FindFirstValue(ApiKeyHandler.KeyClaim)!, CultureInfo.InvariantCulture)), null)
            : (KnownCaller.Anonymous, null);
    }
}
