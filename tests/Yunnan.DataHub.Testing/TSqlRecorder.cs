using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yunnan.DataHub.Testing;

/// <summary>
/// Lets EF make its T-SQL without a server: no connection is opened, each statement is kept, checked by SQL Server's parser
/// and answered by a made-up row. It shows that every statement can be made and read, not what it returns:
/// for that, the tests run on a server (HUB_TEST_SQLSERVER).
/// </summary>
public sealed class TSqlRecorder : DbCommandInterceptor, IDbConnectionInterceptor
{
    // Root fields are read side by side.
    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>The answer to statements that ask for one number.</summary>
    public long Number { get; init; }

    public IReadOnlyList<string> Statements => [.. _statements];

    public static void Configure(DbContextOptionsBuilder options, TSqlRecorder recorder) =>
        options.UseSqlServer("Server=none;Database=none",
            sql => sql.UseCompatibilityLevel(160).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(recorder);

    public void Clear() => _statements.Clear();

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result,
        CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result)
    {
        Note(command);
        return InterceptionResult<DbDataReader>.SuppressWithResult(new OneRowReader());
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) =>
        new(ReaderExecuting(command, eventData, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<object> result)
    {
        Note(command);
        return InterceptionResult<object>.SuppressWithResult(Number);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        new(ScalarExecuting(command, eventData, result));

    private void Note(DbCommand command)
    {
        TSql.Check(command.CommandText);
        _statements.Enqueue(command.CommandText);
    }
}
