using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>
/// Copies records in bulk into a table of the connection, then changes and adds what differs by one statement each. A passing fault isn't
/// retried: the file would have to be read again. Nothing is changed then.
/// </summary>
internal sealed class SqlServerImportWriter : IImportWriter
{
    private readonly HubDbContext _context;
    private readonly SqlConnection _connection;
    private readonly SqlTransaction _transaction;
    private readonly ImportColumn[] _columns;
    private readonly MergeStatements _statements;
    private readonly SqlBulkCopy _copy;
    private readonly DataTable _batch = new();

    private SqlServerImportWriter(HubDbContext context, ImportTable table)
    {
        _context = context;
        _connection = (SqlConnection)context.Database.GetDbConnection();
        _transaction = _connection.BeginTransaction();
        // EF commits it, so that the data's version changes with it.
        context.Database.UseTransaction(_transaction);
        _columns = [.. table.Columns];
        _statements = new MergeStatements(table);
        _copy = new SqlBulkCopy(_connection, SqlBulkCopyOptions.TableLock, _transaction)
        {
            DestinationTableName = $"[{MergeStatements.Staging}]",
            BulkCopyTimeout = SqlServerHubOptionsExtensions.LongestStatementSeconds,
        };
        _batch.Columns.Add(MergeStatements.Row, typeof(long));
        _batch.Columns.Add(MergeStatements.Kept, typeof(long));
        foreach (var column in _columns)
            _batch.Columns.Add(column.Name, column.Type == typeof(DateOnly) ? typeof(DateTime) : column.Type);
        foreach (DataColumn column in _batch.Columns)
            _copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
    }

    /// <summary>Begins the transaction and makes the staging table.</summary>
    public static async Task<IImportWriter> OpenAsync(HubDbContext context, ImportTable table, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var writer = new SqlServerImportWriter(context, table);
        await writer.ExecuteAsync(writer._statements.CreateStaging(), cancellationToken);
        return writer;
    }

    public async Task<IReadOnlyList<long>> WriteAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        _batch.Clear();
        foreach (var row in rows)
        {
            var values = new object[_columns.Length + 2];
            (values[0], values[1]) = (row.Number, (long)row.Kept);
            for (var i = 0; i < _columns.Length; i++)
                values[i + 2] = Value(_columns[i].Of(row.Record));
            _batch.Rows.Add(values);
        }

        await _copy.WriteToServerAsync(_batch, cancellationToken);
        // The whole file has to be there before rows can be compared.
        return [];
    }

    public async Task<ImportCounts> FinishAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync(_statements.IndexStaging(), cancellationToken);
        if (await RepeatedAsync(cancellationToken) is { Count: > 0 } repeated)
            return new ImportCounts(0, 0, repeated);
        if (_statements.KeepFormer() is { } keep)
            await ExecuteAsync(keep, cancellationToken);
        var changed = _statements.Update() is { } update ? await ExecuteAsync(update, cancellationToken) : 0;
        return new ImportCounts(await ExecuteAsync(_statements.Insert(), cancellationToken), changed, []);
    }

    public Task FollowUpAsync(string statement, CancellationToken cancellationToken) =>
        ExecuteAsync(_statements.FollowUp(statement), cancellationToken);

    public Task CommitAsync(CancellationToken cancellationToken) => _context.Database.CommitTransactionAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        ((IDisposable)_copy).Dispose();
        _batch.Dispose();
        await _transaction.DisposeAsync();
        await _context.Database.CloseConnectionAsync();
    }

    private static object Value(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => value,
    };

    private async Task<List<long>> RepeatedAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(_statements.Repeated());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<long>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(reader.GetInt64(0));
        return rows;
    }

    private async Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = Command(sql);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // All statements are made of names of the model; values come by bulk copy.
    private SqlCommand Command(string sql) =>
        new(sql, _connection, _transaction) { CommandTimeout = SqlServerHubOptionsExtensions.LongestStatementSeconds };
}
