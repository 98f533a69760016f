using System.Net;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>
/// The sites whose pages may ask the hub from a browser: those of <c>Hub:Cors:Origins</c>, and in Development every page that this machine
/// serves. Nothing is sent along by the browser itself: an API key has to be in the request.
/// </summary>
internal sealed class CrossOrigin(IReadOnlySet<string> origins, bool allowsLoopback)
{
    public const string Key = "Hub:Cors:Origins";

    private static readonly TimeSpan _preflightAge = TimeSpan.FromHours(1);

    private static readonly string[] _exposedHeaders = ["ETag", "RateLimit", "RateLimit-Policy", "Retry-After"];

    /// <summary>Reads origins, separated by commas, semicolons or blanks; or as a list of the configuration.</summary>
    /// <exception cref="HubConfigurationException">One is no origin.</exception>
    public static CrossOrigin Read(IConfiguration configuration, bool isDevelopment) =>
        new(configuration.Values(Key).Select(Origin).ToHashSet(StringComparer.OrdinalIgnoreCase), isDevelopment);

    /// <summary>Whether pages of this origin, as a browser names it, may ask.</summary>
    public bool Allows(string origin) => origins.Contains(origin)
        || (allowsLoopback && Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && (uri.Host == "localhost" || uri.Host.EndsWith(".localhost", StringComparison.Ordinal)
                || (IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address))));

    /// <summary>Whether the request comes from such a page.</summary>
    public bool Allows(HttpRequest request) => request.Headers.Origin is [{ Length: > 0 } origin] && Allows(origin);

    public void Configure(CorsPolicyBuilder policy) => policy
        .SetIsOriginAllowed(Allows)
        .WithMethods("GET", "HEAD", "POST")
        .AllowAnyHeader()
        .WithExposedHeaders(_exposedHeaders)
        .SetPreflightMaxAge(_preflightAge);

    private static string Origin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/"
            && !text.EndsWith('/') && uri.UserInfo.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority)
            : throw new HubConfigurationException(
                $"{Key} holds '{text}', but must hold origins such as https://dashboards.example.cn, without a path.");
}

/// <summary>Tells requests that pages of other sites have browsers send.</summary>
internal static class CrossSiteRequest
{
    /// <summary>
    /// Browsers say what a request is for: a link is followed, anything else that a page of another site sends is not, unless the site is
    /// named.
    /// </summary>
    public static bool IsCrossSite(this HttpRequest request, CrossOrigin origins) =>
        request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site == "cross-site"
            && request.Headers["Sec-Fetch-Mode"] != "navigate" && !origins.Allows(request);
}
