using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>A page of rows, with what is needed to answer the connection's fields.</summary>
internal sealed record Connection
{
    public RowSet? Rows { get; init; }
    public bool HasNextPage { get; init; }
    public bool HasPreviousPage { get; init; }
    public int? TotalCount { get; init; }

    /// <summary>The layout of each <c>nodes</c>, by its name in the response.</summary>
    public IReadOnlyDictionary<string, ObjectLayout> Nodes { get; init; } = new Dictionary<string, ObjectLayout>();

    /// <summary>The layouts of each <c>node</c> below each <c>edges</c>, by their names in the response.</summary>
    public IReadOnlyDictionary<(string Edges, string Node), ObjectLayout> EdgeNodes { get; init; } =
        new Dictionary<(string, string), ObjectLayout>();

    public required Cursor Cursor { get; init; }

    /// <summary>The columns of the order's keys.</summary>
    public IReadOnlyList<Column> OrderColumns { get; init; } = [];

    /// <summary>The values of the order's keys at each row, where they are no columns of it; null where they are.</summary>
    public IReadOnlyList<object?[]>? Places { get; init; }

    public string? StartCursor => Rows is { Count: > 0 } rows ? CursorOf(rows[0]) : null;

    public string? EndCursor => Rows is { Count: > 0 } rows ? CursorOf(rows[rows.Count - 1]) : null;

    public string CursorOf(RowData row)
    {
        if (Places is not null)
            return Cursor.Encode(Places[row.Index]);
        var values = new object?[OrderColumns.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = OrderColumns[i].Read(row);
        return Cursor.Encode(values);
    }
}
