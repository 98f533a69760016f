using Yunnan.DataHub.Api.StartPage;

namespace Yunnan.DataHub.Api.Docs;

/// <summary>The hub's documents at <c>/docs/</c>.</summary>
internal static class DocsEndpoint
{
    private const string Path = "/docs";
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void MapHubDocs(this WebApplication app)
    {
        var pages = new DocsPages(System.IO.Path.Combine(AppContext.BaseDirectory, "docs"));
        app.MapMethods(Path + "/{**address}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, string? address) =>
        {
            // Addresses on the pages are relative, hence the slash.
            if (context.Request.Path == Path)
                return Results.Redirect("docs/");
            if (pages.Find(address ?? "") is not var (page, tag))
                return Results.NotFound();
            context.Response.Headers.CacheControl = "no-cache";
            SecurityHeaders.SetForPage(context.Response.Headers, Policy);
            return Results.Bytes(page, "text/html; charset=utf-8", entityTag: tag);
        });
    }
}
