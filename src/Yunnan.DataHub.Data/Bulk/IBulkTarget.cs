namespace Yunnan.DataHub.Data.Bulk;

/// <summary>
/// What a kind of database does with rows that come in great number; it writes in the context's transaction, and is disposed of before that
/// ends.
/// </summary>
public interface IBulkTarget : IDisposable
{
    /// <summary>Takes a row: the values of the table's columns, in their order.</summary>
    void Write(BulkTable table, object?[] values);

    /// <summary>Sends what it still holds.</summary>
    void Flush();
}
