using System.IO.Pipelines;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Api.Limits.Rates;
using Yunnan.DataHub.Api.Problems;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>
/// Reads a POST: checks what the headers say of the body, then reads it from the pipe, within the limit and without a copy.
/// </summary>
internal static class RequestBody
{
    public static async ValueTask<(RequestBatch? Batch, RequestProblem? Problem)> ReadAsync(
        HttpRequest request, HubLimits limits, Admission admission, CancellationToken cancellationToken)
    {
        long limit = limits.BodyBytes;
        // What a client says of its length costs no more than what the server would read and drop.
        if (CheckHeaders(request, limit) is { } problem)
            return (null, admission.ChargeBytes(Math.Min(request.ContentLength ?? 0, KestrelSetup.LongestBody(limit))) ?? problem);

        var body = request.BodyReader;
        var charged = 0L;
        while (true)
        {
            ReadResult read;
            try
            {
                read = await body.ReadAsync(cancellationToken);
            }
            catch (BadHttpRequestException exception)
            {
                // Kestrel's own word: the body came too slowly (408), was cut short or wrongly chunked (400).
                return (null, exception.StatusCode switch
                {
                    StatusCodes.Status413PayloadTooLarge => RequestProblem.BodyTooLarge(limit),
                    StatusCodes.Status408RequestTimeout => RequestProblem.BodyTooSlow("it came at less than 240 bytes a second"),
                    _ => new RequestProblem(exception.StatusCode, "INVALID_BODY", "The request body did not arrive whole."),
                });
            }
            catch (OperationCanceledException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
            {
                return (null, RequestProblem.BodyTooSlow("Hub:Limits:TimeoutSeconds"));
            }

            var arrived = read.Buffer.Length - charged;
            charged = read.Buffer.Length;
            if (admission.ChargeBytes(arrived) is { } refused)
            {
                body.AdvanceTo(read.Buffer.End);
                return (null, refused);
            }

            if (read.Buffer.Length > limit)
            {
                body.AdvanceTo(read.Buffer.End);
                return (null, RequestProblem.BodyTooLarge(limit));
            }

            if (read.IsCompleted)
            {
                var result = RequestJson.Read(read.Buffer, limits.BatchOperations);
                body.AdvanceTo(read.Buffer.End);
                return result;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static RequestProblem? CheckHeaders(HttpRequest request, long limit)
    {
        if (request.ContentType is not ("application/json" or "application/json; charset=utf-8"))
        {
            if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
                || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
                return new RequestProblem(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE",
                    "Send the request as JSON, with the header Content-Type: application/json.");
            if (type.Charset.HasValue && !ResponseMediaType.IsUtf8(type.Charset))
                return new RequestProblem(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_CHARSET",
                    "Send the JSON in UTF-8: Content-Type: application/json; charset=utf-8.");
        }

        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
            return new RequestProblem(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_CONTENT_ENCODING",
                "Send the request body uncompressed, without a Content-Encoding header.");
        return request.ContentLength > limit ? RequestProblem.BodyTooLarge(limit) : null;
    }
}
