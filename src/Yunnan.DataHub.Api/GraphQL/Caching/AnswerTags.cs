using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL.Caching;

/// <summary>
/// The <c>ETag</c> of an answer, known before the query runs: a hash of all that the answer depends on. Whoever holds the answer of an
/// equal tag needs no other; that costs the hub one read of the data's version.
/// </summary>
internal sealed class AnswerTags(HubDatabase database, EngineLimits limits, CacheSettings settings, TimeProvider clock)
{
    // Another build may answer another way, and so may other limits: the size of a page without 'first' is one of them.
    private readonly Lazy<string> _hub = new(() => string.Join(' ', AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => assembly.GetName().Name!.StartsWith("Yunnan.DataHub.", StringComparison.Ordinal))
        .Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString()).Order(StringComparer.Ordinal)) + limits);

    private readonly string _cacheControl = settings.MaxAgeSeconds == 0
        ? "private, no-cache" : $"private, max-age={settings.MaxAgeSeconds}";

    /// <summary>The tag that the request's answer will have, if it has no errors.</summary>
    public async Task<EntityTagHeaderValue> TagAsync(HttpContext context, OperationRequest request, string contentType,
        CancellationToken cancellationToken)
    {
        var version = await database.GetDataVersionAsync(cancellationToken);
        // Progress is judged as of today where the request names no day.
        var today = clock.Today;
        return Tag([
            request.Query, request.OperationName, request.Variables is { } variables ? JsonSerializer.Serialize(variables) : null,
            contentType, version, today.ToString("O", CultureInfo.InvariantCulture), _hub.Value, .. Caller(context)]);
    }

    /// <summary>Answers with 304 if the client holds the answer of this tag.</summary>
    public bool TryAnswerNotModified(HttpContext context, EntityTagHeaderValue tag)
    {
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false)))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        SetHeaders(context.Response, tag);
        return true;
    }

    /// <summary>The headers of an answer; without a tag it has errors, which nobody may keep.</summary>
    public void SetHeaders(HttpResponse response, EntityTagHeaderValue? tag)
    {
        response.Headers.CacheControl = tag is null ? "no-store" : _cacheControl;
        if (tag is not null)
            response.Headers.ETag = tag.ToString();
    }

    /// <summary>Who asks, as far as the hub can tell: what one caller may see is no answer for another.</summary>
    private static string?[] Caller(HttpContext context) => [context.Request.Headers.Authorization.ToString(), context.User.Identity?.Name];

    private static EntityTagHeaderValue Tag(string?[] parts)
    {
        // As JSON, so that no part can run over into the next.
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            JsonSerializer.Serialize(json, parts);
        return ContentTag.For(bytes.WrittenSpan);
    }
}
