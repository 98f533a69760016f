using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data.Bulk;

/// <summary>A column of a record's table.</summary>
public sealed class ImportColumn : BulkColumn
{
    internal ImportColumn(IProperty property, bool isKey, bool isUpdated, bool isKept)
        : base(property)
    {
        (IsKey, IsUpdated, IsKept) = (isKey, isUpdated, isKept);
        Property = IsOwnerKey ? nameof(IListRow.OwnerId) : property.Name;
        StoreType = property.GetColumnType();
        IsNullable = property.IsColumnNullable();
    }

    /// <summary>Its type in the database.</summary>
    public string StoreType { get; }

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>Whether it is part of the natural key.</summary>
    public bool IsKey { get; }

    /// <summary>Whether it changes in a record that is known.</summary>
    public bool IsUpdated { get; }

    /// <summary>Whether rows may leave it as it is in a record that is known.</summary>
    public bool IsKept { get; }

    /// <summary>The property of the record that it stores.</summary>
    public string Property { get; }

    /// <summary>The value of a record, as the database keeps it.</summary>
    public object? Of(object record) => IsOwnerKey ? ((IListRow)record).OwnerId : Read(record);
}
