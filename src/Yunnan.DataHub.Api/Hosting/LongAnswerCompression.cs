using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>Packs answers by Brotli or gzip, as the client takes them; short ones stay as they are: they fit into a packet anyway. So do
/// very long ones, because packing takes processor time that no estimate of a request's cost knows.</summary>
internal sealed class LongAnswerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    private const int ShortestBytes = 1_400;
    private const int LongestBytes = 8 * 1024 * 1024;

    public override bool ShouldCompressResponse(HttpContext context) =>
        (context.Response.ContentLength is null or (>= ShortestBytes and <= LongestBytes)) && base.ShouldCompressResponse(context);
}
