using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL.Caching;

/// <summary>Sends kept answers in the form that ASP.NET would pack them in, packed once and not for each request.</summary>
/// <param name="compression">Knows what is packed and how; null where nothing is.</param>
internal sealed class KeptAnswerPacking(IResponseCompressionProvider? compression = null)
{
    /// <summary>The packed bytes, with the headers set that go with them; null where the answer goes as it is.</summary>
    public ReadOnlyMemory<byte>? Pack(HttpContext context, OperationResult result)
    {
        // The order is ASP.NET's own.
        if (result is not KeptAnswer answer || compression is null || !compression.CheckRequestAcceptsCompression(context)
            || !compression.ShouldCompressResponse(context) || compression.GetCompressionProvider(context) is not { } packer)
            return null;
        var headers = context.Response.Headers;
        headers.Vary = StringValues.Concat(headers.Vary, HeaderNames.AcceptEncoding);
        headers.ContentEncoding = packer.EncodingName;
        return answer.Packed(packer.EncodingName, bytes =>
        {
            using var packed = new MemoryStream();
            using (var stream = packer.CreateStream(packed))
                stream.Write(bytes);
            return packed.ToArray();
        });
    }
}
