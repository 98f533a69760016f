using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data.Bulk;

/// <summary>A column that is written past the change tracker: its name, and how a row's value comes into the form in which the database keeps it.</summary>
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
