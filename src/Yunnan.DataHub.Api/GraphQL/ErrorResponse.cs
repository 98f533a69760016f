using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Yunnan.DataHub.Api.Problems;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>Answers with a GraphQL response that holds one error and no data.</summary>
internal static class ErrorResponse
{
    // The body is JSON and never part of a page, so Chinese text is sent as it is.
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, string contentType, RequestProblem problem)
    {
        var response = context.Response;
        response.StatusCode = problem.Status;
        response.ContentType = contentType;
        response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await using (var json = new Utf8JsonWriter(response.BodyWriter, _options))
        {
            json.WriteStartObject();
            json.WriteStartArray("errors"u8);
            json.WriteStartObject();
            json.WriteString("message"u8, problem.Message);
            json.WriteStartObject("extensions"u8);
            json.WriteString("code"u8, problem.Code);
            if (problem.Limit is { } limit)
                json.WriteNumber("limit"u8, limit);
            if (problem.RequestIndex is { } request)
                json.WriteNumber("requestIndex"u8, request);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(CancellationToken.None);
    }
}
