using System.Security.Cryptography;
using System.Text;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Documents;

/// <summary>
/// The documents that a request may name instead of sending them: trusted ones by id or hash, and those that clients have sent
/// before by hash (automatic persisted queries, Apollo's protocol).
/// </summary>
public sealed class StoredDocuments
{
    /// <summary>
    /// Longer documents are answered but not remembered: the number of documents bounds the memory only if each is bounded.
    /// </summary>
    private const int LongestDocument = 32_768;

    private readonly IReadOnlyList<TrustedDocument> _named;
    private readonly Dictionary<string, string> _trusted = new(StringComparer.Ordinal);
    private readonly LeastRecentlyUsedCache<string, string>? _persisted;
    private readonly bool _trustedOnly;

    /// <summary>Creates the store.</summary>
    public StoredDocuments(DocumentOptions options)
    {
        (_trustedOnly, _named) = (options.TrustedOnly, options.Trusted);
        foreach (var document in options.Trusted)
        {
            _trusted[document.Id] = document.Text;
            _trusted[HashOf(document.Text)] = document.Text;
            _trusted[HashOf(document.Source)] = document.Text;
        }
        if (options is { TrustedOnly: false, PersistedQueries: > 0 })
            _persisted = new LeastRecentlyUsedCache<string, string>(options.PersistedQueries);
    }

    /// <summary>
    /// The request with the document that it names or holds, and the hash under which to <see cref="Keep"/> it once it has proved valid.
    /// </summary>
    /// <exception cref="QueryException">The document isn't known or isn't allowed, or its hash is wrong.</exception>
    public (OperationRequest Request, string? NewHash) Resolve(OperationRequest request)
    {
        var hash = PersistedQueryExtension.HashOf(request.Extensions);
        if (request.Id is { } id && Find(id) is { } named)
            return (request with { Query = named }, null);
        if (string.IsNullOrWhiteSpace(request.Query))
            return (request with { Query = hash is null ? throw Missing(request.Id) : Find(hash) ?? throw Unknown() }, null);
        if (hash is null && !_trustedOnly)
            return (request, null);

        var actual = HashOf(request.Query);
        if (hash is not null && hash != actual)
            throw new QueryException(ErrorCodes.PersistedQueryHashMismatch,
                "The provided sha256Hash is not the SHA-256 of the query (UTF-8, in hexadecimal digits).");
        if (_trusted.TryGetValue(actual, out var trusted))
            return (request with { Query = trusted }, null);
        return _trustedOnly ? throw Untrusted() : (request, request.Query.Length > LongestDocument ? null : actual);
    }

    /// <summary>Remembers a document that was found valid, so that garbage doesn't push out what is used.</summary>
    public void Keep(string hash, string document) => _persisted?.Add(hash, document);

    private string? Find(string key)
    {
        if (_trusted.TryGetValue(key, out var text) || _persisted is null)
            return text;
        return _persisted.TryGet(key.ToLowerInvariant(), out text) ? text : null;
    }

    private static string HashOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private QueryException Missing(string? id) => id is null
        ? new(ErrorCodes.QueryMissing, "The request has no 'query', and names no document by 'id' or 'extensions.persistedQuery'.")
        : new(ErrorCodes.DocumentNotFound,
            "The hub has no document of this id." + NearestNames.DidYouMean(id, _named.Select(document => document.Id)));

    private QueryException Unknown() => _trustedOnly ? Untrusted() : _persisted is null
        ? new(ErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported")
        : new(ErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound");

    private static QueryException Untrusted() =>
        new(ErrorCodes.TrustedDocumentsOnly, "This hub runs trusted documents only: name one by its 'id'. The schema is at /graphql?sdl.");
}
