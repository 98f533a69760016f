using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data.Bulk;

/// <summary>
/// Writes entities with the keys that they bear, past the change tracker; columns and converters are those of the EF model.
/// </summary>
public sealed class BulkWriter(IModel model, IBulkTarget target) : IDisposable
{
    private readonly Dictionary<Type, BulkTable> _tables = [];

    /// <summary>Rows written so far, those of owned lists among them.</summary>
    public long Count { get; private set; }

    /// <summary>Writes an entity and the lists that it owns.</summary>
    public void Write(object entity)
    {
        if (!_tables.TryGetValue(entity.GetType(), out var table))
            _tables.Add(entity.GetType(), table = BulkTable.For(model, entity.GetType()));
        Count += table.Write(entity, target);
    }

    /// <summary>Sends what is still held.</summary>
    public void Flush() => target.Flush();

    /// <inheritdoc />
    public void Dispose() => target.Dispose();
}
