using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data.Bulk;

/// <summary>
/// A table as the EF model has it, to be written to past the change tracker: columns, and the tables of the lists that a row owns.
/// </summary>
public sealed class BulkTable
{
    private readonly IClrPropertyGetter? _key;
    private readonly List<(IClrPropertyGetter List, BulkTable Table)> _lists;

    private BulkTable(IEntityType type)
    {
        Name = type.GetTableName()!;
        Columns = [.. type.GetProperties().Select(property => new BulkColumn(property))];
        References = [
            .. type.GetForeignKeys().Select(key => key.PrincipalEntityType.GetTableName()).OfType<string>().Where(table => table != Name)
                .Distinct(StringComparer.Ordinal)];
        _lists = [.. type.GetNavigations()
            .Where(navigation => navigation is { IsCollection: true, ForeignKey.IsOwnership: true, IsOnDependent: false })
            .Select(navigation => (navigation.GetGetter(), new BulkTable(navigation.TargetEntityType)))];
        if (_lists.Count > 0)
            _key = type.FindPrimaryKey()!.Properties[0].GetGetter();
    }

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<BulkColumn> Columns { get; }

    /// <summary>The other tables to which its rows refer.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>The table of an entity.</summary>
    public static BulkTable For(IModel model, Type entity) => new(model.FindEntityType(entity)!);

    /// <summary>Writes a row, then the rows of its lists.</summary>
    internal int Write(object row, IBulkTarget target, object? ownerKey = null)
    {
        var values = new object?[Columns.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Columns[i].IsOwnerKey ? ownerKey : Columns[i].Read(row);
        target.Write(this, values);
        var count = 1;
        foreach (var (list, table) in _lists)
        {
            var key = _key!.GetClrValue(row);
            foreach (var child in (IEnumerable)list.GetClrValue(row)!)
                count += table.Write(child, target, key);
        }

        return count;
    }
}
