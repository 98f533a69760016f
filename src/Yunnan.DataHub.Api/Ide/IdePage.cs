using Microsoft.Extensions.FileProviders;
using Yunnan.DataHub.Api.GraphQL;
using Yunnan.DataHub.Api.StartPage;
using Yunnan.DataHub.QueryEngine.Documents;

namespace Yunnan.DataHub.Api.Ide;

/// <summary>
/// Banana Cake Pop at <c>/graphql/</c>, from files that the build has put in <c>wwwroot/ide</c>. Its addresses are relative to the page's,
/// hence the slash. It works with no outside request: telemetry is off by its own switch, and the content security policy holds it to that.
/// </summary>
internal static class IdePage
{
    // Its validator compiles functions, its editor works with inline styles, and its workers are made from blobs.
    private const string Policy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>
    /// What the IDE remembers once a visitor has closed its notice that a successor exists, which is none of the visitor's business here.
    /// </summary>
    private const string NoticeCookie = "chillicream_bcp_legacy_info_shown=true; Path=/graphql; Max-Age=31536000; SameSite=Lax";

    /// <summary>
    /// Opens the first document for a visitor who comes by "run it in the query tool"; beside the IDE's own scripts in the page.
    /// </summary>
    private const string OpenScript = "<script defer src=\"../start/open-example.js\"></script>";

    public static void UseHubIde(this WebApplication app)
    {
        var folder = System.IO.Path.Combine(app.Environment.WebRootPath ?? "", "ide");
        if (!Directory.Exists(folder) || app.Services.GetRequiredService<DocumentOptions>().TrustedOnly)
            return;
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = GraphQLEndpoint.Path,
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = file =>
            {
                // The names of its scripts and styles hold their hash.
                var isHashed = file.Context.Request.Path.StartsWithSegments(GraphQLEndpoint.Path + "/static");
                file.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
                SecurityHeaders.SetForPage(file.Context.Response.Headers, Policy);
            },
        });
    }

    /// <summary>
    /// What the IDE asks for on its start: the endpoint is where the page is, and the first document answers the hub's first question.
    /// </summary>
    public static void MapHubIde(this WebApplication app)
    {
        if (app.Services.GetRequiredService<DocumentOptions>().TrustedOnly)
            return;
        var settings = new IdeSettings(true, true, "Yunnan Data Hub", ExampleQuery.Text);
        app.MapGet(GraphQLEndpoint.Path + "/bcp-config.json", () => Results.Json(settings));
    }

    public static Task ServeAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.Vary = "Accept";
        if (context.RequestServices.GetRequiredService<DocumentOptions>().TrustedOnly)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return response.WriteAsync(
                "This hub runs trusted documents only (Hub:TrustedDocumentsOnly), so it has no GraphQL IDE. The schema is at "
                    + "/graphql?sdl.");
        }

        if (!context.Request.Path.Value!.EndsWith('/'))
        {
            response.Redirect(context.Request.PathBase + GraphQLEndpoint.Path + "/");
            return Task.CompletedTask;
        }

        var page = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo("ide/index.html");
        if (!page.Exists)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return response.WriteAsync("The GraphQL IDE is not installed here: build the project with Node.js present.");
        }

        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        SecurityHeaders.SetForPage(response.Headers, Policy);
        response.Headers.SetCookie = NoticeCookie;
        return context.Request.Query.ContainsKey("example") ? WriteWithExampleAsync(context, page) : SendAsync(context, page);
    }

    private static Task SendAsync(HttpContext context, IFileInfo page)
    {
        context.Response.ContentLength = page.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.SendFileAsync(page);
    }

    private static async Task WriteWithExampleAsync(HttpContext context, IFileInfo page)
    {
        using var reader = new StreamReader(page.CreateReadStream());
        var html = await reader.ReadToEndAsync(context.RequestAborted);
        await context.Response.WriteAsync(html.Replace("</head>", OpenScript + "</head>", StringComparison.Ordinal));
    }

    private sealed record IdeSettings(bool UseBrowserUrlAsEndpoint, bool DisableTelemetry, string Title, string GraphQLDocument);
}
