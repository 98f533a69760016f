using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Problems;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>
/// Chooses the media type of a response by the GraphQL-over-HTTP specification. Where the client leaves the choice to the hub
/// (no <c>Accept</c>, <c>*/*</c>, or the same quality for both) it is <c>application/graphql-response+json</c>: so the
/// specification recommends since 2025, and so HotChocolate does.
/// </summary>
internal static class ResponseMediaType
{
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";

    /// <summary>A line of JSON for each answer of a batch.</summary>
    public const string JsonLines = "application/jsonl; charset=utf-8";

    private static readonly StringSegment _graphQLResponseType = "application/graphql-response+json";
    private static readonly StringSegment _jsonType = "application/json";
    private static readonly StringSegment _jsonLinesType = "application/jsonl";
    private static readonly StringSegment _htmlType = "text/html";

    /// <summary>The <c>Content-Type</c> to answer with, or a problem (400 or 406) where there is none.</summary>
    public static (string ContentType, RequestProblem? Problem) Negotiate(StringValues accept)
    {
        // What nearly all clients send is answered without parsing.
        if (accept.Count == 0)
            return (GraphQLResponse, null);
        if (accept.Count == 1)
        {
            switch (accept[0])
            {
                case null or "" or "*/*" or "application/graphql-response+json":
                    return (GraphQLResponse, null);
                case "application/json":
                    return (Json, null);
            }
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            return (GraphQLResponse,
                RequestProblem.BadRequest("INVALID_ACCEPT", "The Accept header can't be read as a list of media types."));

        var graphQLResponse = QualityOf(ranges, _graphQLResponseType);
        var json = QualityOf(ranges, _jsonType);
        if (graphQLResponse > 0 && graphQLResponse >= json)
            return (GraphQLResponse, null);
        if (json > 0)
            return (Json, null);
        if (QualityOf(ranges, _jsonLinesType) > 0)
            return (JsonLines, null);
        return (GraphQLResponse, new RequestProblem(StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE",
            "The hub answers in application/graphql-response+json, application/json or application/jsonl (UTF-8), and the Accept "
                + "header takes neither."));
    }

    /// <summary>
    /// True for a client that names <c>application/jsonl</c>, in which the answers of a batch can be told apart before the last has come.
    /// </summary>
    public static bool AcceptsJsonLines(StringValues accept) => Names(accept, _jsonLinesType);

    /// <summary>True for a browser that opens an address: it names <c>text/html</c>, which API clients don't.</summary>
    public static bool AcceptsHtml(StringValues accept) => Names(accept, _htmlType);

    private static bool Names(StringValues accept, StringSegment type) =>
        accept.Count > 0 && MediaTypeHeaderValue.TryParseList(accept, out var ranges)
        && ranges.Any(range => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);

    /// <summary>The quality that the most specific matching range gives to the type (RFC 9110, 12.5.1); 0 where none matches.</summary>
    private static double QualityOf(IList<MediaTypeHeaderValue> ranges, StringSegment type)
    {
        var (best, quality) = (0, 0d);
        foreach (var range in ranges)
        {
            if (range.Charset.HasValue && !IsUtf8(range.Charset))
                continue;
            var specificity = range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 3
                : range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 2
                : range.MatchesAllTypes ? 1 : 0;
            if (specificity > best)
                (best, quality) = (specificity, range.Quality ?? 1);
        }

        return quality;
    }

    public static bool IsUtf8(StringSegment charset) =>
        HeaderUtilities.RemoveQuotes(charset) is var name
        && (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            || name == "*");
}
