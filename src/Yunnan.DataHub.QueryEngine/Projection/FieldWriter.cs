using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>A field's place in a row's data.</summary>
internal abstract record FieldWriter
{
    /// <summary>The value as JSON.</summary>
    public abstract void Write(Utf8JsonWriter json, RowData data);

    /// <summary>The field with its name.</summary>
    public virtual void Write(Utf8JsonWriter json, JsonEncodedText name, RowData data)
    {
        json.WritePropertyName(name);
        Write(json, data);
    }
}

/// <summary>A scalar.</summary>
internal sealed record ScalarFieldWriter<T>(int Index, Action<Utf8JsonWriter, T> Writer) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) => Writer(json, data.Get<T>(Index));

    public override void Write(Utf8JsonWriter json, JsonEncodedText name, RowData data)
    {
        // Most fields are texts: name and value in one go save a call a field.
        if (typeof(T) == typeof(string))
            json.WriteString(name, data.Get<string?>(Index));
        else
            base.Write(json, name, data);
    }
}

/// <summary>A list of scalars that is kept in one column.</summary>
internal sealed record ScalarListFieldWriter(Column Column, ValueWriter Writer) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) => Writer(json, Column.Read(data));
}

internal sealed record TypeNameFieldWriter(JsonEncodedText Name) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) => json.WriteStringValue(Name);
}

internal sealed record IdFieldWriter(Column Key, string TypeName) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) => json.WriteStringValue(GlobalId.Encode(TypeName, Key.Read(data)!));
}

/// <param name="Present">Holds whether the object is there; null where it always is.</param>
/// <param name="Layout">The object's own fields, in the same data.</param>
internal sealed record ReferenceFieldWriter(Column? Present, ObjectLayout Layout) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data)
    {
        if (IsPresent(data))
            Layout.Write(json, data);
        else
            json.WriteNullValue();
    }

    private bool IsPresent(RowData data) => Present is null || data.Get<bool>(Present.Index);
}

/// <summary>A nested list.</summary>
internal sealed record ListFieldWriter(int Index, ObjectLayout Layout) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data)
    {
        var list = (NestedList)data.Extra(Index)!;
        json.WriteStartArray();
        foreach (var i in list.Of(data.Index))
            Layout.Write(json, list.Elements[i]);
        json.WriteEndArray();
    }
}

/// <summary>A computed result.</summary>
internal sealed record ComputedFieldWriter(int Index, ValueWriter Writer) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) => Writer(json, ((object?[])data.Extra(Index)!)[data.Index]);
}
