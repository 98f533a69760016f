using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data.Bulk;

/// <summary>
/// A column that is written past the change tracker: its name, and how a row's value comes into the form in which the database keeps it.
/// </summary>
public class BulkColumn
{
    private readonly IClrPropertyGetter? _getter;
    private readonly Func<object?, object?>? _convert;

    internal BulkColumn(IProperty property)
    {
        Name = property.GetColumnName();
        _getter = property.IsShadowProperty() ? null : property.GetGetter();
        var converter = property.GetTypeMapping().Converter;
        _convert = converter?.ConvertToProvider;
        var type = converter?.ProviderClrType ?? property.ClrType;
        Type = Nullable.GetUnderlyingType(type) ?? type;
        IsGenerated = property.ValueGenerated == ValueGenerated.OnAdd;
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The type of its values as the database's client takes them.</summary>
    public Type Type { get; }

    /// <summary>Whether the database gives out a number where none is written.</summary>
    public bool IsGenerated { get; }

    /// <summary>Whether the row has no such property: the column holds the key of the row above.</summary>
    internal bool IsOwnerKey => _getter is null;

    internal object? Read(object row)
    {
        var value = _getter!.GetClrValue(row);
        return value is null || _convert is null ? value : _convert(value);
    }
}

/// <summary>A column of a record's table.</summary>
public sealed class ImportColumn : BulkColumn
{
    internal ImportColumn(IProperty property, bool isKey, bool isUpdated, bool isKept, bool isStamp)
        : base(property)
    {
        (IsKey, IsUpdated, IsKept, IsStamp) = (isKey, isUpdated, isKept, isStamp);
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

    /// <summary>Whether it says when a record was written, so that it changes with other columns and never alone.</summary>
    public bool IsStamp { get; }

    /// <summary>The property of the record that it stores.</summary>
    public string Property { get; }

    /// <summary>The value of a record, as the database keeps it.</summary>
    public object? Of(object record) => IsOwnerKey ? ((IListRow)record).OwnerId : Read(record);
}
