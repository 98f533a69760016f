using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.Data.Imports.Declarations;

namespace Yunnan.DataHub.Data.Imports.Writing;

/// <summary>A column of a record's table.</summary>
public sealed class BulkColumn
{
    // Rows of a list don't hold the number of the record that owns them.
    private readonly IClrPropertyGetter? _getter;
    private readonly Func<object?, object?>? _convert;

    internal BulkColumn(IProperty property, bool isKey, bool isUpdated)
    {
        (IsKey, IsUpdated) = (isKey, isUpdated);
        Name = property.GetColumnName();
        StoreType = property.GetColumnType();
        IsNullable = property.IsColumnNullable();
        _getter = property.IsShadowProperty() ? null : property.GetGetter();
        var converter = property.GetTypeMapping().Converter;
        _convert = converter?.ConvertToProvider;
        var type = converter?.ProviderClrType ?? property.ClrType;
        Type = Nullable.GetUnderlyingType(type) ?? type;
    }

    /// <summary>Name of the column.</summary>
    public string Name { get; }

    /// <summary>Its type in the database.</summary>
    public string StoreType { get; }

    /// <summary>The type of its values.</summary>
    public Type Type { get; }

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>Whether it is part of the natural key.</summary>
    public bool IsKey { get; }

    /// <summary>Whether it changes in a record that is known.</summary>
    public bool IsUpdated { get; }

    /// <summary>The value of a record, as the database keeps it.</summary>
    public object? Of(object record)
    {
        var value = _getter is null ? ((IListRow)record).OwnerId : _getter.GetClrValue(record);
        return value is null || _convert is null ? value : _convert(value);
    }
}
