namespace Yunnan.DataHub.Api.StartPage;

/// <summary>
/// The headers that keep every answer of the hub to itself: error pages and data too, for a browser may take anything for a page.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>What is no page runs nothing and loads nothing. Pages say themselves what they need.</summary>
    private const string NoPage = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private const string NoDevices =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
            + "payment=(), usb=()";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        Set(context.Response.Headers);
        return next(context);
    });

    public static void Set(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = NoPage;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>Replaces the policy for a page or one of its files.</summary>
    public static void SetForPage(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers["Permissions-Policy"] = NoDevices;
    }
}
