using System.Text.Json;

namespace Yunnan.DataHub.QueryEngine.Documents;

/// <summary>Reads <c>extensions.persistedQuery</c>: <c>{"version": 1, "sha256Hash": "…"}</c>.</summary>
internal static class PersistedQueryExtension
{
    /// <summary>The hash in small letters, or null where a request has no such extension.</summary>
    public static string? HashOf(JsonElement? extensions)
    {
        if (extensions is not { ValueKind: JsonValueKind.Object } given || !given.TryGetProperty("persistedQuery", out var query)
            || query.ValueKind == JsonValueKind.Null)
            return null;
        if (query.ValueKind != JsonValueKind.Object || !query.TryGetProperty("sha256Hash", out var hash)
            || hash.ValueKind != JsonValueKind.String)
            throw new QueryException(ErrorCodes.InvalidRequest,
                "'extensions.persistedQuery' is not of the form {\"version\":1,\"sha256Hash\":\"…\"}.");
        if (!query.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number) || number != 1)
            throw new QueryException(ErrorCodes.PersistedQueryVersion, "The hub knows version 1 of 'extensions.persistedQuery' only.");
        return hash.GetString()!.ToLowerInvariant();
    }
}
