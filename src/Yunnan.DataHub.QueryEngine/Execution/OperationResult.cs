using System.IO.Pipelines;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>What came of a request: the GraphQL response, ready to be written as JSON.</summary>
public abstract class OperationResult
{
    /// <summary>False for a request error (not parsed, not valid, wrong variables): the response then has no <c>data</c> entry.</summary>
    public abstract bool IsExecuted { get; }

    /// <summary>The code of the first error (<c>extensions.code</c>), or null where there is none.</summary>
    public abstract string? FirstErrorCode { get; }

    /// <summary>How many bytes the response has; null where that is not known.</summary>
    public virtual long? Length => null;

    /// <summary>The fields of the operation that need a scope.</summary>
    public virtual ScopedFields ScopedFields => ScopedFields.None;

    /// <summary>How many rows were read; null where they were not counted.</summary>
    public virtual long? Rows => null;

    /// <summary>Writes the response as UTF-8 JSON, once.</summary>
    public abstract ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken);
}
