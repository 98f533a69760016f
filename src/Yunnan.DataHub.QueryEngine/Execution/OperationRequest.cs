using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>One GraphQL request as it came over the wire, before anything is parsed.</summary>
/// <param name="Query">
/// The document's text; null where the request names a stored document by <paramref name="Id"/> or in <paramref name="Extensions"/>.
/// </param>
/// <param name="OperationName">Which operation of the document to run; null where it holds only one.</param>
/// <param name="Variables">The raw variables: a JSON object, or null.</param>
/// <param name="Extensions">The raw extensions: a JSON object, or null.</param>
/// <param name="Id">The name of a stored document, or null.</param>
public sealed record OperationRequest(
    string? Query, string? OperationName = null, JsonElement? Variables = null, JsonElement? Extensions = null, string? Id = null)
{
    /// <summary>What the caller may see beyond what everybody does.</summary>
    public CallerScopes Scopes { get; init; } = CallerScopes.None;

    /// <summary>Where it stands in a batch; null where it is alone.</summary>
    public BatchPosition? Place { get; init; }

    /// <summary>The limits that the requests of its batch share; null where it has them for itself.</summary>
    public SharedLimits? Shared { get; init; }

    /// <summary>What it reads in; null where it sees the data as they are when it reads.</summary>
    public ReadSession? Session { get; init; }

    /// <summary>Whether the answer is to tell what the operation costs.</summary>
    public CostReporting Cost { get; init; }

    /// <summary>Under what its answer is kept, and may be taken from what is kept; null where neither is wanted.</summary>
    public KeptUnder? KeptUnder { get; init; }

    /// <summary>
    /// Is called with the operation's estimated cost before anything is read: charges it, waits for room, or throws a
    /// <see cref="QueryException"/>.
    /// </summary>
    public Func<double, CancellationToken, ValueTask>? Admit { get; init; }
}
