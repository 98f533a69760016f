using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>Says why there is no report: <c>application/problem+json</c> (RFC 9457) with a code, and all errors of the engine.</summary>
internal static class ReportProblem
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RequestProblem Of(ReportFailedException failure) => new(StatusOf(failure.Code), failure.Code ?? ErrorCodes.InvalidRequest,
        failure.Message);

    public static async Task WriteAsync(HttpContext context, RequestProblem problem, JsonElement? errors)
    {
        var response = context.Response;
        response.StatusCode = problem.Status;
        response.ContentType = "application/problem+json; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await using (var json = new Utf8JsonWriter(response.BodyWriter, _options))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(problem.Status));
            json.WriteNumber("status", problem.Status);
            json.WriteString("detail", problem.Message);
            json.WriteString("code", problem.Code);
            if (problem.Limit is { } limit)
                json.WriteNumber("limit", limit);
            if (errors is { } all)
            {
                json.WritePropertyName("errors");
                all.WriteTo(json);
            }

            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(CancellationToken.None);
    }

    private static int StatusOf(string? code) => code switch
    {
        "NOT_FOUND" => StatusCodes.Status404NotFound,
        ErrorCodes.ForbiddenField => StatusCodes.Status403Forbidden,
        ErrorCodes.RateLimited => StatusCodes.Status429TooManyRequests,
        ErrorCodes.Overloaded => StatusCodes.Status503ServiceUnavailable,
        ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
