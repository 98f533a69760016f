using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>What came by one HTTP request.</summary>
/// <param name="Requests">The GraphQL requests: one, or several to be run one after the other.</param>
/// <param name="IsBatch">Whether the client sent a list, of requests or of sets of variables, and is answered with one.</param>
internal sealed record RequestBatch(IReadOnlyList<OperationRequest> Requests, bool IsBatch)
{
    /// <summary>A request that came alone.</summary>
    public static RequestBatch Single(OperationRequest request) => new([request], IsBatch: false);
}
