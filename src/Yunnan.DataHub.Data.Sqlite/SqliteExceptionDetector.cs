using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Tells EF that an interrupted statement of a cancelled request is a cancellation: nothing that its log should call an error.
/// </summary>
internal sealed class SqliteExceptionDetector : IExceptionDetector
{
    private const int Interrupted = 9;

    public bool IsCancellation(Exception exception, CancellationToken cancellationToken = default) =>
        exception is OperationCanceledException
        || (exception is SqliteException { SqliteErrorCode: Interrupted } && cancellationToken.IsCancellationRequested);
}
