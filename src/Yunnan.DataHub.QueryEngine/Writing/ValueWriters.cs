using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Scalars;

namespace Yunnan.DataHub.QueryEngine.Writing;

/// <summary>Writes a value as JSON.</summary>
internal delegate void ValueWriter(Utf8JsonWriter json, object? value);

/// <summary>Writers by type; what they write is what GraphQL.NET would, to the letter.</summary>
internal static class ValueWriters
{
    /// <summary>Writes values of a scalar or enum type of the schema.</summary>
    public static ValueWriter Leaf(Type type) =>
        OrNull((ValueWriter)typeof(ValueWriters).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Nullable.GetUnderlyingType(type) ?? type).Invoke(null, null)!);

    /// <summary>Writes lists.</summary>
    public static ValueWriter List(ValueWriter element) => OrNull((json, value) =>
    {
        json.WriteStartArray();
        foreach (var item in (IEnumerable)value!)
            element(json, item);
        json.WriteEndArray();
    });

    /// <summary>Writes what C# methods return: leaves, lists, and objects of plain classes with the selected fields.</summary>
    public static ValueWriter Result(OperationView operation, SelectedField field, IGraphType type, Type clrType) => type switch
    {
        NonNullGraphType nonNull => Result(operation, field, nonNull.ResolvedType!, clrType),
        ListGraphType list => List(Result(operation, field, list.ResolvedType!, ScalarTypes.ElementOf(clrType)!)),
        IObjectGraphType graphType => Object(operation.Fields(field.SelectionSets, graphType), f => Property(operation, f, graphType)),
        _ => Leaf(clrType),
    };

    /// <summary>Writes an object: each selected field of it with its own writer.</summary>
    public static ValueWriter Object(IEnumerable<SelectedField> selected, Func<SelectedField, ValueWriter> writer)
    {
        var fields = selected.Select(f => (Name: JsonEncodedText.Encode(f.ResponseName), Write: writer(f))).ToArray();
        return OrNull((json, value) =>
        {
            json.WriteStartObject();
            foreach (var (name, write) in fields)
            {
                json.WritePropertyName(name);
                write(json, value);
            }
            json.WriteEndObject();
        });
    }

    private static ValueWriter Property(OperationView operation, SelectedField field, IObjectGraphType graphType)
    {
        if (graphType.GetField(field.Name) is not { } definition || definition.Property() is not { } property)
            return TypeName(graphType.Name);
        var write = Result(operation, field, definition.ResolvedType!, property.PropertyType);
        var read = Reader(property);
        return (json, value) => write(json, read(value!));
    }

    private static Func<object, object?> Reader(PropertyInfo property)
    {
        var source = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(source, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source)
            .Compile(preferInterpretation: true);
    }

    /// <summary>Writes <c>__typename</c>.</summary>
    public static ValueWriter TypeName(string name)
    {
        var text = JsonEncodedText.Encode(name);
        return (json, _) => json.WriteStringValue(text);
    }

    public static ValueWriter OrNull(ValueWriter write) => (json, value) =>
    {
        if (value is null)
            json.WriteNullValue();
        else
            write(json, value);
    };

    private static ValueWriter Typed<T>()
    {
        var write = LeafWriter<T>.Write;
        return (json, value) => write(json, (T)value!);
    }
}
