namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Runs GraphQL requests against the schema. One instance serves all requests.</summary>
public interface IOperationExecutor
{
    /// <summary>
    /// Runs a request. Errors of the request are part of the result and never thrown;
    /// <see cref="OperationCanceledException"/> is thrown when <paramref name="cancellationToken"/> is.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="queriesOnly">True for GET, by which no mutation may run.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">Ends the work, its SQL included.</param>
    Task<OperationResult> ExecuteAsync(OperationRequest request, bool queriesOnly, IServiceProvider services,
        CancellationToken cancellationToken);

    /// <summary>The answer to a request that is not run.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reason">Why it isn't.</param>
    OperationResult Refuse(OperationRequest request, QueryException reason);
}
