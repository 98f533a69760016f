using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>A request as a stranger sends it.</summary>
/// <param name="Address">Path with query string.</param>
/// <param name="Body">The body of a POST; null for a GET.</param>
internal sealed record HostileRequest(string Address, byte[]? Body)
{
    /// <summary>Kestrel takes a request line of 8 KB.</summary>
    private const int LongestAddress = 8_000;

    public string ContentType { get; init; } = "application/json";

    public string? Authorization { get; init; }

    public string Accept { get; init; } = "application/graphql-response+json";

    /// <summary>The document, as far as a message shows it.</summary>
    public string Text => Shorten(Body is null ? "GET " + Uri.UnescapeDataString(Address) : "POST " + Encoding.UTF8.GetString(Body));

    public static HostileRequest Post(string query, object? variables = null, string? operationName = null) =>
        PostBody(JsonSerializer.SerializeToUtf8Bytes(new { query, variables, operationName }, _plain));

    public static HostileRequest PostJson(string query, string variables) =>
        PostBody(Encoding.UTF8.GetBytes($$"""{"query":{{JsonSerializer.Serialize(query, _plain)}},"variables":{{variables}}}"""));

    public static HostileRequest PostBody(byte[] body) => new("/graphql", body);

    public static HostileRequest PostBody(string body) => PostBody(Encoding.UTF8.GetBytes(body));

    /// <summary>The same by GET; null when it is too long for an address.</summary>
    public static HostileRequest? Get(string query, string? variables = null)
    {
        if (query.Length > LongestAddress)
            return null;
        var address = new StringBuilder("/graphql?query=").Append(Escape(query));
        if (variables is not null)
            address.Append("&variables=").Append(Escape(variables));
        return address.Length <= LongestAddress ? new HostileRequest(address.ToString(), null) : null;
    }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(Address, UriKind.Relative));
        message.Headers.TryAddWithoutValidation("Accept", Accept);
        if (Authorization is not null)
            message.Headers.TryAddWithoutValidation("Authorization", Authorization);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        }
        return message;
    }

    private static readonly JsonSerializerOptions _plain = new()
    { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What must be escaped in a query string and no more: braces and dots may stand.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || "{}().:!$,_-[]@".Contains(character))
                escaped.Append(character);
            else if (character == ' ')
                escaped.Append('+');
            else
                escaped.Append(Uri.EscapeDataString(character.ToString()));
        }
        return escaped.ToString();
    }

    private static string Shorten(string text) =>
        text.Length <= 1_200 ? text : $"{text[..900]} … ({text.Length:N0} characters) … {text[^200..]}";
}
