using Microsoft.AspNetCore.Authentication;
using Yunnan.DataHub.Api.GraphQL;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.Api.Access;

/// <summary>Who calls, and what the caller may see.</summary>
internal static class AccessServices
{
    public static IServiceCollection AddHubAccess(this IServiceCollection services)
    {
        services.AddSingleton<KnownApiKeys>();
        services.AddSingleton<ScopedReadLog>();
        services.AddAuthentication(ApiKeyHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, _ => { });
        return services;
    }

    /// <summary>The caller's scopes, or why the caller is refused.</summary>
    public static async Task<(CallerScopes Scopes, RequestProblem? Problem)> CallerScopesAsync(this HttpContext context)
    {
        var result = await context.AuthenticateAsync(ApiKeyHandler.SchemeName);
        if (result.Failure is { } failure)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"Yunnan Data Hub\", error=\"invalid_token\"";
            return (CallerScopes.None, RequestProblem.Unauthorized(failure.Message));
        }
        return result.Principal is { } caller
            ? (new CallerScopes(caller.FindAll(ApiKeyHandler.ScopeClaim).Select(claim => claim.Value)), null)
            : (CallerScopes.None, null);
    }
}
