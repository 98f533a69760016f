using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL.Caching;

/// <summary>
/// What an answer depends on, known before the query runs: what is asked, and the state of all else. By that answers are kept, and by that
/// they are tagged: whoever holds the answer of an equal <c>ETag</c> needs no other.
/// </summary>
internal sealed class AnswerTags(HubDatabase database, EngineLimits limits, CacheSettings settings, TimeProvider clock)
{
    private const int HashBytes = 16;

    // Another build may answer another way, and so may other limits: the size of a page without 'first' is one of them.
    private readonly Lazy<string> _hub = new(() => string.Join(' ', AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => assembly.GetName().Name!.StartsWith("Yunnan.DataHub.", StringComparison.Ordinal))
        .Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString()).Order(StringComparer.Ordinal)) + limits);

    private readonly string _cacheControl = settings.MaxAgeSeconds == 0
        ? "private, no-cache" : $"private, max-age={settings.MaxAgeSeconds}";

    private readonly TimeSpan _staleness = TimeSpan.FromMilliseconds(settings.StalenessMs);

    // Replaced as a whole: requests read and write them side by side.
    private ReadVersion? _read;
    private State? _state;

    /// <summary>Whether the hub keeps answers, those to a POST as well, which have no tag.</summary>
    public bool KeepsAnswers => limits.KeptAnswers > 0;

    /// <summary>
    /// Under what the request's answer is kept. The version is read before the data: a write in between makes the answer newer than its
    /// version says, never older. Null where the database can't be read: the answer will say so.
    /// </summary>
    public async ValueTask<KeptUnder?> UnderAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return KeptUnder.Of(request, StateOf(await VersionAsync(cancellationToken)));
        }
        catch (HubDatabaseUnavailableException)
        {
            return null;
        }
    }

    /// <summary>
    /// The tag of an answer without errors. Weak: equal content, though compression on the way may change the bytes.
    /// </summary>
    public static string Tag(KeptUnder under, string contentType) => string.Create(CultureInfo.InvariantCulture,
        $"W/\"{under.Question:x32}-{under.State}{(contentType == ResponseMediaType.Json ? "-json" : "")}\"");

    /// <summary>Answers with 304 if the client holds the answer of this tag.</summary>
    public bool TryAnswerNotModified(HttpContext context, string tag)
    {
        var held = context.Request.Headers.IfNoneMatch;
        if (held.Count == 0 || (held != tag && !Holds(context.Request, tag)))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        SetHeaders(context.Response, tag);
        return true;
    }

    /// <summary>The headers of an answer; without a tag it has errors, which nobody may keep.</summary>
    public void SetHeaders(HttpResponse response, string? tag)
    {
        response.Headers.CacheControl = tag is null ? "no-store" : _cacheControl;
        if (tag is not null)
            response.Headers.ETag = tag;
    }

    private static bool Holds(HttpRequest request, string tag)
    {
        var own = EntityTagHeaderValue.Parse(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(own, useStrongComparison: false));
    }

    private async ValueTask<string> VersionAsync(CancellationToken cancellationToken)
    {
        if (_staleness == TimeSpan.Zero)
            return await database.GetDataVersionAsync(cancellationToken);
        // It holds from the moment at which it was asked for.
        var now = clock.GetTimestamp();
        if (_read is not { } read || clock.GetElapsedTime(read.At, now) >= _staleness)
            _read = read = new ReadVersion(await database.GetDataVersionAsync(cancellationToken), now);
        return read.Version;
    }

    private string StateOf(string version)
    {
        // Progress is judged as of today where the request names no day.
        var today = clock.Today;
        if (_state is not { } state || state.Version != version || state.Day != today)
        {
            var all = string.Create(CultureInfo.InvariantCulture, $"{version} {today:O} {_hub.Value}");
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, HashBytes));
            _state = state = new State(version, today, hash);
        }
        return state.Text;
    }

    private sealed record ReadVersion(string Version, long At);

    private sealed record State(string Version, DateOnly Day, string Text);
}
