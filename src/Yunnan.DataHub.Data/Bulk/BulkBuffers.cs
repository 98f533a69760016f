namespace Yunnan.DataHub.Data.Bulk;

/// <summary>
/// Holds rows back until there are many of a table, and sends them in batches. Before rows go, those held for the tables to which they
/// refer go: a database that checks references finds them, as long as each row is added after the rows to which it refers.
/// </summary>
/// <param name="size">Rows of a batch.</param>
/// <param name="send">Sends a batch of a table's rows.</param>
public sealed class BulkBuffers(int size, Action<BulkTable, IReadOnlyList<object?[]>> send)
{
    private readonly Dictionary<string, Buffer> _buffers = new(StringComparer.Ordinal);

    /// <summary>Holds a row, and sends those of its table if they are a batch.</summary>
    public void Add(BulkTable table, object?[] values)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!_buffers.TryGetValue(table.Name, out var buffer))
            _buffers.Add(table.Name, buffer = new Buffer(table));
        buffer.Rows.Add(values);
        if (buffer.Rows.Count >= size)
            Send(buffer);
    }

    /// <summary>Sends all rows that are held.</summary>
    public void Flush()
    {
        foreach (var buffer in _buffers.Values)
            Send(buffer);
    }

    private void Send(Buffer buffer)
    {
        if (buffer.Rows.Count == 0)
            return;
        // Taken out first: tables that refer to each other in a circle don't send each other for ever.
        var rows = buffer.Rows;
        buffer.Rows = [];
        foreach (var table in buffer.Table.References)
        {
            if (_buffers.TryGetValue(table, out var referredTo))
                Send(referredTo);
        }

        send(buffer.Table, rows);
    }

    private sealed class Buffer(BulkTable table)
    {
        public BulkTable Table => table;

        public List<object?[]> Rows { get; set; } = [];
    }
}
