using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>Rows into SQL Server: by bulk copy, a buffer a table. References are not checked on the way, so tables may come in any order.</summary>
internal sealed class SqlServerBulkTarget(HubDbContext context) : IBulkTarget
{
    private const int BufferedRows = 5_000;

    private readonly Dictionary<BulkTable, DataTable> _buffers = [];

    public void Write(BulkTable table, object?[] values)
    {
        if (!_buffers.TryGetValue(table, out var buffer))
            _buffers.Add(table, buffer = Buffer(table));
        buffer.Rows.Add(values);
        if (buffer.Rows.Count >= BufferedRows)
            Send(buffer);
    }

    public void Flush()
    {
        foreach (var buffer in _buffers.Values)
            Send(buffer);
    }

    public void Dispose()
    {
        foreach (var buffer in _buffers.Values)
            buffer.Dispose();
    }

    private static DataTable Buffer(BulkTable table)
    {
        var buffer = new DataTable(table.Name);
        foreach (var column in table.Columns)
            buffer.Columns.Add(column.Name, column.Type);
        return buffer;
    }

    private void Send(DataTable buffer)
    {
        var connection = (SqlConnection)context.Database.GetDbConnection();
        var transaction = (SqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        using var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.KeepNulls, transaction)
        {
            DestinationTableName = $"[{buffer.TableName}]",
            BulkCopyTimeout = 0,
        };
        foreach (DataColumn column in buffer.Columns)
            copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
        copy.WriteToServer(buffer);
        buffer.Clear();
    }
}
