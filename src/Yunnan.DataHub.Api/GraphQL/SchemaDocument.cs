using System.Text;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>
/// The schema as text, printed once. Sent as <c>text/plain</c>, which browsers show, unless a client asks for <c>application/graphql</c>;
/// its hash is the <c>ETag</c> (weak: it may be packed on the way), so that a code generator that asks again reads nothing.
/// </summary>
internal sealed class SchemaDocument(ISchemaPrinter printer)
{
    private readonly Lazy<(byte[] Text, EntityTagHeaderValue Tag)> _document = new(() =>
    {
        var text = Encoding.UTF8.GetBytes(printer.Print());
        return (text, ContentTag.For(text));
    });

    /// <summary>How long it is, in bytes.</summary>
    public int Length => _document.Value.Text.Length;

    public Task WriteAsync(HttpContext context)
    {
        var wantsGraphQL = context.Request.GetTypedHeaders().Accept.Any(range => range.MediaType == "application/graphql");
        context.Response.Headers.Vary = "Accept";
        context.Response.Headers.CacheControl = "no-cache";
        var (text, tag) = _document.Value;
        return Results.Bytes(text, wantsGraphQL ? "application/graphql; charset=utf-8" : "text/plain; charset=utf-8", entityTag: tag)
            .ExecuteAsync(context);
    }
}
