namespace Yunnan.DataHub.Api.StartPage;

/// <summary>The start page and its files, from <c>wwwroot</c>.</summary>
internal static class StartPageFiles
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void UseHubStartPage(this WebApplication app)
    {
        var files = new FilesOutside(app.Environment.WebRootFileProvider, Path.Combine(app.Environment.WebRootPath ?? "", "ide"));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = file =>
            {
                file.Context.Response.Headers.CacheControl = "no-cache";
                SecurityHeaders.SetForPage(file.Context.Response.Headers, Policy);
            },
        });
    }
}
