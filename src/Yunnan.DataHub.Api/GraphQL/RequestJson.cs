using System.Buffers;
using System.Text.Json;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>Reads the JSON of a request in one pass. What comes out of here is safe to use: every string in it can be read.</summary>
internal static class RequestJson
{
    /// <summary>Also the depth to which variables may nest; a GraphQL document is limited by <c>Hub:Limits:Depth</c>.</summary>
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions _options = new() { MaxDepth = MaxDepth };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a body: a request, or a list of them.</summary>
    /// <param name="json">The body.</param>
    /// <param name="maxOperations">How many operations it may bring.</param>
    public static (RequestBatch? Batch, RequestProblem? Problem) Read(ReadOnlySequence<byte> json, int maxOperations)
    {
        try
        {
            // RFC 8259 lets a reader pass over a byte order mark, and some clients on Windows send one.
            var start = new SequenceReader<byte>(json);
            if (start.IsNext(ByteOrderMark))
                json = json.Slice(ByteOrderMark.Length);
            if (json.IsEmpty)
                return (null, RequestProblem.BadRequest("EMPTY_BODY", "The request body is empty: send {\"query\":\"…\"}."));

            var reader = new Utf8JsonReader(json, _options);
            reader.Read();
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => ReadOne(ref reader, maxOperations),
                JsonTokenType.StartArray => ReadList(ref reader, maxOperations),
                _ => (null, NotAnObject()),
            };
        }
        catch (JsonException exception)
        {
            return (null, RequestProblem.BadRequest("INVALID_JSON",
                $"The request body is not valid JSON, or nested deeper than {MaxDepth} levels (line {exception.LineNumber + 1}, byte "
                    + $"{exception.BytePositionInLine + 1})."));
        }
        catch (InvalidOperationException)
        {
            return (null, InvalidText());
        }
    }

    /// <summary>Reads a JSON object that came in the address of a GET.</summary>
    public static (JsonElement? Value, RequestProblem? Problem) ReadParameter(string name, ReadOnlyMemory<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span, _options);
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null && !reader.Read())
                return (null, null);
            if (reader.TokenType != JsonTokenType.StartObject)
                return (null, WrongType(name, "a JSON object"));
            var value = ReadObject(ref reader);
            return reader.Read() ? (null, WrongType(name, "one JSON object")) : (value, null);
        }
        catch (JsonException)
        {
            return (null,
                RequestProblem.BadRequest("INVALID_JSON",
                    $"The parameter '{name}' is not valid JSON, or nested deeper than {MaxDepth} levels."));
        }
        catch (InvalidOperationException)
        {
            return (null, InvalidText());
        }
    }

    private static (RequestBatch? Batch, RequestProblem? Problem) ReadOne(ref Utf8JsonReader reader, int maxOperations)
    {
        var requests = new List<OperationRequest>(1);
        if (ReadMembers(ref reader, requests, null, maxOperations) is { } problem)
            return (null, problem);
        // Throws where anything but white space follows.
        reader.Read();
        return (new RequestBatch(requests, requests[0].Place is not null), null);
    }

    private static (RequestBatch? Batch, RequestProblem? Problem) ReadList(ref Utf8JsonReader reader, int maxOperations)
    {
        if (maxOperations == 0)
            return (null, BatchingNotSupported());
        var requests = new List<OperationRequest>();
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var problem = reader.TokenType == JsonTokenType.StartObject
                ? ReadMembers(ref reader, requests, index, maxOperations)
                : RequestProblem.BadRequest("INVALID_REQUEST", "It is not a JSON object: send [{\"query\":\"…\"}, …].");
            if (problem is not null)
                return (null,
                    problem with { Message = $"Request {index} of the list, counted from 0: {problem.Message}", RequestIndex = index });
        }

        reader.Read();
        return requests.Count > 0
            ? (new RequestBatch(requests, IsBatch: true), null)
            : (null, RequestProblem.BadRequest("INVALID_REQUEST", "The list of requests is empty: send [{\"query\":\"…\"}, …]."));
    }

    /// <summary>
    /// Reads the object at the reader and adds a request for each set of variables that it has; returns what is wrong, or null.
    /// </summary>
    private static RequestProblem? ReadMembers(ref Utf8JsonReader reader, List<OperationRequest> requests, int? index, int maxOperations)
    {
        string? query = null, operationName = null, id = null;
        JsonElement? variables = null, extensions = null;
        List<JsonElement>? sets = null;
        var seen = Member.None;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueTextEquals("query"u8) ? Member.Query
                : reader.ValueTextEquals("variables"u8) ? Member.Variables
                : reader.ValueTextEquals("operationName"u8) ? Member.OperationName
                : reader.ValueTextEquals("extensions"u8) ? Member.Extensions
                : reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("documentId"u8) ? Member.Id
                : Member.None;
            if ((seen & member) != 0)
                return RequestProblem.BadRequest("DUPLICATE_MEMBER",
                    $"The request has its member '{NameOf(member)}' twice{(member == Member.Id ? ", or 'documentId' beside it" : "")}.");
            seen |= member;

            reader.Read();
            if (member == Member.None)
            {
                // Other names are kept for later versions of the specification, which has servers ignore them.
                reader.Skip();
                continue;
            }

            if (reader.TokenType == JsonTokenType.Null)
                continue;
            if (member == Member.Variables && reader.TokenType == JsonTokenType.StartArray)
            {
                if (ReadSets(ref reader, sets = [], requests.Count, maxOperations) is { } problem)
                    return problem;
                continue;
            }

            var isText = member is Member.Query or Member.OperationName or Member.Id;
            if (reader.TokenType != (isText ? JsonTokenType.String : JsonTokenType.StartObject))
                return WrongType(NameOf(member),
                    isText ? "a string" : member == Member.Variables ? "an object, nor a list of objects" : "an object");
            switch (member)
            {
                case Member.Query: query = reader.GetString(); break;
                case Member.OperationName: operationName = reader.GetString(); break;
                case Member.Id: id = reader.GetString(); break;
                case Member.Variables: variables = ReadObject(ref reader); break;
                default: extensions = ReadObject(ref reader); break;
            }
        }

        var (request, missing) = Create(query, operationName, variables, extensions, id);
        if (missing is not null)
            return missing;
        if (sets is null && index is not null && requests.Count >= maxOperations)
            return TooManyOperations(maxOperations);
        if (sets is null)
            requests.Add(index is null ? request! : request! with { Place = new BatchPosition(index, null) });
        else
            requests.AddRange(sets.Select((set, i) => request! with { Variables = set, Place = new BatchPosition(index, i) }));
        return null;
    }

    /// <summary>Reads a list of sets of variables; returns what is wrong, or null.</summary>
    private static RequestProblem? ReadSets(ref Utf8JsonReader reader, List<JsonElement> sets, int before, int maxOperations)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                return WrongType("variables", $"a list of objects: its element {sets.Count} is none");
            if (before + sets.Count >= maxOperations)
                return TooManyOperations(maxOperations);
            sets.Add(ReadObject(ref reader));
        }

        return sets.Count == 0 ? WrongType("variables", "a list with an element") : null;
    }

    /// <summary>Puts the parts together, or says what is missing.</summary>
    public static (OperationRequest? Request, RequestProblem? Problem) Create(
        string? query, string? operationName, JsonElement? variables, JsonElement? extensions, string? id) =>
        string.IsNullOrWhiteSpace(query) && extensions is null && string.IsNullOrEmpty(id)
            ? (null, RequestProblem.BadRequest("QUERY_MISSING", "The request has no 'query': send {\"query\":\"…\"}, or ?query=… by GET."))
            : (new OperationRequest(query, string.IsNullOrEmpty(operationName) ? null : operationName, variables, extensions,
                string.IsNullOrEmpty(id) ? null : id), null);

    /// <summary>The object at the reader, with a memory of its own, every string of it checked.</summary>
    private static JsonElement ReadObject(ref Utf8JsonReader reader)
    {
        var value = JsonElement.ParseValue(ref reader);
        var raw = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
        // Text that is no UTF-8, and escaped halves of characters, would otherwise only show when the engine reads the string.
        if (!System.Text.Unicode.Utf8.IsValid(raw))
            throw new InvalidOperationException();
        if (raw.Contains((byte)'\\'))
        {
            var check = new Utf8JsonReader(raw, _options);
            while (check.Read())
                if (check.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && check.ValueIsEscaped)
                    check.GetString();
        }

        return value;
    }

    private static RequestProblem BatchingNotSupported() => RequestProblem.BadRequest("BATCHING_NOT_SUPPORTED",
        "This hub takes no lists of requests or of sets of variables (Hub:Limits:BatchOperations): send one request at a time, or ask "
            + "for several fields in one query.");

    private static RequestProblem TooManyOperations(int most) => most == 0
        ? BatchingNotSupported()
        : RequestProblem.BadRequest("TOO_MANY_OPERATIONS",
            $"A list may bring {most} operations, requests with each of their sets of variables (Hub:Limits:BatchOperations); this one "
                + "brings more. Send several.") with
        {
            Limit = most,
        };

    private static RequestProblem NotAnObject() =>
        RequestProblem.BadRequest("INVALID_REQUEST", "The request body is not a JSON object: send {\"query\":\"…\"}.");

    private static RequestProblem WrongType(string member, string expected) =>
        RequestProblem.BadRequest("INVALID_REQUEST", $"The request's '{member}' is not {expected}.");

    private static RequestProblem InvalidText() =>
        RequestProblem.BadRequest("INVALID_TEXT", "The request holds text that is not valid UTF-8, or half of a surrogate pair.");

    private static string NameOf(Member member) => member switch
    {
        Member.Query => "query",
        Member.Variables => "variables",
        Member.OperationName => "operationName",
        Member.Id => "id",
        _ => "extensions",
    };

    [Flags]
    private enum Member
    {
        None = 0,
        Query = 1,
        Variables = 2,
        OperationName = 4,
        Extensions = 8,
        Id = 16,
    }
}
