using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Api.Problems;

/// <summary>Why a request never reached the engine: answered as a GraphQL error with this HTTP status.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Code">The stable <c>extensions.code</c>, for programs.</param>
/// <param name="Message">What is wrong and what to do, for people.</param>
/// <param name="Limit">The value of the limit that was exceeded, as <c>extensions.limit</c>; null where there is none.</param>
internal sealed record RequestProblem(int Status, string Code, string Message, long? Limit = null)
{
    /// <summary>The caller has spent what it may, or has guessed keys.</summary>
    public static RequestProblem RateLimited(string message, int retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, ErrorCodes.RateLimited, message) { RetryAfter = retryAfter };

    /// <summary>In how many seconds to ask again, as <c>Retry-After</c>; null where there is no such time.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>The place of the request in a batch that is wrong; null where the whole is.</summary>
    public int? RequestIndex { get; init; }

    /// <summary>A browser sent this for a page of another site, which could not read the answer but makes the hub work.</summary>
    public static RequestProblem CrossSite() => new(StatusCodes.Status403Forbidden, "CROSS_SITE",
        "Pages of other sites may link to the hub, but not send it requests.");

    public static RequestProblem BadRequest(string code, string message) => new(StatusCodes.Status400BadRequest, code, message);

    /// <summary>The caller said who it is, and is not known.</summary>
    public static RequestProblem Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, "UNAUTHENTICATED", message);

    public static RequestProblem BodyTooLarge(long limit) => new(StatusCodes.Status413PayloadTooLarge, "BODY_TOO_LARGE",
        $"The request body is larger than {limit} bytes (Hub:Limits:BodyBytes). Send long lists in several requests.", limit);

    /// <summary>The client was slow in sending.</summary>
    public static RequestProblem BodyTooSlow(string limit) =>
        new(StatusCodes.Status408RequestTimeout, "REQUEST_TIMEOUT", $"The request body did not arrive in time ({limit}).");

    /// <summary>
    /// 503 and not 408: the client was not slow in sending, the hub was slow in answering, which is the server's failure
    /// (so it is also with <c>application/json</c>, where only errors of the request itself are sent with 200).
    /// </summary>
    public static RequestProblem Timeout(int seconds) => new(StatusCodes.Status503ServiceUnavailable, "TIMEOUT",
        $"The request was stopped after {seconds} seconds (Hub:Limits:TimeoutSeconds). Ask for fewer rows, fields or groups at once.",
        seconds);

    /// <summary>Too much is held for clients that read slowly.</summary>
    public static RequestProblem TooManyAnswers(int limit) => new(StatusCodes.Status503ServiceUnavailable, ErrorCodes.Overloaded,
        $"{limit} MB of answers wait for their clients to read them (Hub:Limits:AnswerMemoryMB). Ask again in a moment.", limit);
}
