using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yunnan.DataHub.Data.Bulk;

/// <summary>A column of a bulk table: its name, and how a row's value comes into the form in which the database keeps it.</summary>
public sealed class BulkColumn
{
    private readonly IClrPropertyGetter? _getter;
    private readonly ValueConverter? _converter;

    internal BulkColumn(IProperty property, in StoreObjectIdentifier table)
    {
        Name = property.GetColumnName(table)!;
        _getter = property.IsShadowProperty() ? null : property.GetGetter();
        _converter = property.GetTypeMapping().Converter;
        StoreType = Nullable.GetUnderlyingType(_converter?.ProviderClrType ?? property.ClrType) ?? _converter?.ProviderClrType ?? property.ClrType;
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The type of its values as the database's client takes them.</summary>
    public Type StoreType { get; }

    /// <summary>Whether the row has no such property: the column holds the key of the row above.</summary>
    internal bool IsOwnerKey => _getter is null;

    internal object? Read(object row) => _getter!.GetClrValue(row) is { } value ? _converter is null ? value : _converter.ConvertToProvider(value) : null;
}
