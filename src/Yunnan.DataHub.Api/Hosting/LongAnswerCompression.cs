using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>Packs answers by Brotli or gzip, as the client takes them; short ones stay as they are: they fit into a packet anyway.</summary>
internal sealed class LongAnswerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    private const int ShortestBytes = 1_400;

    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is not < ShortestBytes && base.ShouldCompressResponse(context);
}
