using System.IO.Pipelines;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>All pages of a report as one result, for the log of who read what.</summary>
/// <param name="scopedFields">The fields of it that need a scope.</param>
internal sealed class AllPages(ScopedFields scopedFields) : OperationResult
{
    private long _rows;

    public override bool IsExecuted => true;

    public override string? FirstErrorCode => null;

    public override ScopedFields ScopedFields => scopedFields;

    public override long? Rows => Interlocked.Read(ref _rows);

    public void Add(long rows) => Interlocked.Add(ref _rows, rows);

    public override ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken) => throw new NotSupportedException();
}
