using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Yunnan.DataHub.Api.GraphQL;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Api.StartPage;
using Yunnan.DataHub.Reports;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>The list of all reports: a page for people, JSON for programs.</summary>
internal sealed class ReportIndex(ReportCatalogue reports)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task WriteAsync(HttpContext context)
    {
        var (isPage, isEnglish) = (ResponseMediaType.AcceptsHtml(context.Request.Headers.Accept), context.Request.Query["_lang"] == "en");
        // Addresses on the page are relative, hence the slash.
        if (isPage && context.Request.Path == "/reports")
            return Results.Redirect("reports/" + context.Request.QueryString).ExecuteAsync(context);
        var content = isPage
            ? Encoding.UTF8.GetBytes(ReportPage.Of(reports.All, isEnglish ? ReportLanguage.En : ReportLanguage.Zh)) : Json();
        context.Response.Headers.Vary = "Accept";
        context.Response.Headers.CacheControl = "no-cache";
        if (isPage)
            SecurityHeaders.SetForPage(context.Response.Headers, Policy);
        return Results.Bytes(content, isPage ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
            entityTag: ContentTag.For(content)).ExecuteAsync(context);
    }

    private byte[] Json()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            json.WriteStartArray("reports");
            foreach (var report in reports.All)
                Write(json, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        Write(json, "title", report.Title);
        Write(json, "description", report.Description);
        json.WriteStartArray("formats");
        foreach (var format in ReportFormat.All)
            json.WriteStringValue($"/reports/{report.Id}.{format.Extension}");
        json.WriteEndArray();
        json.WriteStartArray("parameters");
        foreach (var variable in report.Variables)
        {
            json.WriteStartObject();
            json.WriteString("name", variable.Name);
            json.WriteString("type", variable.Type);
            json.WriteString("default", variable.Default);
            Write(json, "description", variable.Description);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("lists");
        foreach (var list in report.Lists)
        {
            json.WriteStartObject();
            json.WriteString("name", list.Name);
            json.WriteStartArray("columns");
            foreach (var column in list.Columns)
            {
                json.WriteStartObject();
                json.WriteString("path", column.Path);
                Write(json, "title", column.Title);
                json.WriteString("type", column.GraphQLType);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
