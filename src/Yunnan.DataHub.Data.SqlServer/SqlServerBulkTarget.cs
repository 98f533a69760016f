using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>
/// Rows into SQL Server: by bulk copy, a batch a table. References are checked on the way, so that foreign keys stay trusted and the writer
/// needs no right to alter tables.
/// </summary>
internal sealed class SqlServerBulkTarget : IBulkTarget
{
    private const int BatchRows = 5_000;

    private readonly HubDbContext _context;
    private readonly BulkBuffers _buffers;

    public SqlServerBulkTarget(HubDbContext context)
    {
        _context = context;
        _buffers = new BulkBuffers(BatchRows, Send);
    }

    public void Write(BulkTable table, object?[] values) => _buffers.Add(table, values);

    public void Flush() => _buffers.Flush();

    public void Dispose()
    {
    }

    private void Send(BulkTable table, IReadOnlyList<object?[]> rows)
    {
        using var batch = new DataTable();
        foreach (var column in table.Columns)
            batch.Columns.Add(column.Name, column.Type);
        foreach (var row in rows)
            batch.Rows.Add(row);
        var options = SqlBulkCopyOptions.CheckConstraints | SqlBulkCopyOptions.KeepNulls;
        // The right to alter the table is asked for as soon as numbers are to be kept.
        if (table.Columns.Any(column => column.IsGenerated))
            options |= SqlBulkCopyOptions.KeepIdentity;
        using var copy = new SqlBulkCopy(
            (SqlConnection)_context.Database.GetDbConnection(), options,
            (SqlTransaction?)_context.Database.CurrentTransaction?.GetDbTransaction())
        {
            DestinationTableName = $"[{table.Name}]",
            BulkCopyTimeout = SqlServerHubOptionsExtensions.LongestStatementSeconds,
        };
        foreach (DataColumn column in batch.Columns)
            copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
        copy.WriteToServer(batch);
    }
}
