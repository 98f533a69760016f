using System.Collections;
using System.Globalization;
using System.Text;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Scalars;

namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>A value that plans depend on.</summary>
internal interface IPartOfShape
{
    /// <summary>Tells it from others.</summary>
    string Shape { get; }
}

/// <summary>The variables of a request, coerced to their declared types: those that were given or have a default.</summary>
/// <param name="values">The values by name.</param>
/// <param name="namesRelativeDays">Whether there may be a <see cref="RelativeDay"/> among them or in them.</param>
internal sealed class VariableValues(IReadOnlyDictionary<string, object?> values, bool namesRelativeDays)
{
    public static readonly VariableValues None = new(new Dictionary<string, object?>(), false);

    public bool NamesRelativeDays => namesRelativeDays;

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    /// <summary>Coerces a raw value; false where it is not of its type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="raw">The value, as JSON has it.</param>
    /// <param name="namesRelativeDay">Becomes true if it holds a <see cref="RelativeDay"/>.</param>
    /// <param name="value">The value of its type.</param>
    public static bool TryCoerce(IGraphType type, object? raw, ref bool namesRelativeDay, out object? value)
    {
        value = null;
        switch (type)
        {
            case NonNullGraphType nonNull:
                return raw is not null && TryCoerce(nonNull.ResolvedType!, raw, ref namesRelativeDay, out value) && value is not null;
            case var _ when raw is null:
                return true;
            case ListGraphType list:
                var items = raw is IEnumerable many and not string and not IDictionary<string, object?>
                    ? many.Cast<object?>().ToArray() : [raw];
                for (var i = 0; i < items.Length; i++)
                {
                    if (!TryCoerce(list.ResolvedType!, items[i], ref namesRelativeDay, out items[i]))
                        return false;
                }
                value = items;
                return true;
            case IInputObjectGraphType input:
                return raw is IDictionary<string, object?> given && TryCoerce(input, given, ref namesRelativeDay, out value);
            case ScalarGraphType scalar:
                if (!scalar.CanParseValue(raw))
                    return false;
                value = scalar.ParseValue(raw);
                namesRelativeDay |= value is RelativeDay;
                return true;
            default:
                return false;
        }
    }

    // In the order of the type's fields, which is the order in which GraphQL.NET coerces them: sort keys depend on it.
    private static bool TryCoerce(IInputObjectGraphType type, IDictionary<string, object?> given, ref bool namesRelativeDay,
        out object? value)
    {
        value = null;
        var coerced = new Dictionary<string, object?>(given.Count);
        foreach (var field in type.Fields)
        {
            if (!given.TryGetValue(field.Name, out var raw))
                continue;
            if (!TryCoerce(field.ResolvedType!, raw, ref namesRelativeDay, out var inner))
                return false;
            coerced.Add(field.Name, inner);
        }
        value = coerced;
        return coerced.Count == given.Count;
    }

    /// <summary>
    /// All that a plan may depend on: which values there are and which are null, the fields of objects, the lengths of lists of objects,
    /// flags and enum values; the values of factors; and what the cost depends on: the values of page sizes, and how many ids a list has.
    /// </summary>
    public string Shape(IEnumerable<string> names, IReadOnlySet<string> sizes, IReadOnlySet<string> counts)
    {
        var shape = new StringBuilder();
        foreach (var name in names)
        {
            if (!values.TryGetValue(name, out var value))
                shape.Append('-');
            else if (sizes.Contains(name))
                shape.Append(CultureInfo.InvariantCulture, $"{value}");
            else if (counts.Contains(name) && value is object?[] items)
                shape.Append(CultureInfo.InvariantCulture, $"#{PreparedOperation.CountForShape(items.Length)}");
            else
                Append(shape, value);
            shape.Append(';');
        }
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, object? value)
    {
        switch (value)
        {
            case null:
                shape.Append('0');
                break;
            case bool or Enum:
                shape.Append(value);
                break;
            case IPartOfShape part:
                shape.Append(part.Shape);
                break;
            case IDictionary<string, object?> fields:
                shape.Append('{');
                foreach (var (name, inner) in fields)
                    Append(shape.Append(name).Append(':'), inner);
                shape.Append('}');
                break;
            case object?[] items when items.Any(i => i is IDictionary<string, object?> or Enum or bool or IPartOfShape or object?[]):
                shape.Append('[');
                foreach (var item in items)
                    Append(shape, item);
                shape.Append(']');
                break;
            case object?[] items:
                shape.Append(items.Contains(null) ? "[0]" : "[1]");
                break;
            default:
                shape.Append('1');
                break;
        }
        shape.Append(',');
    }
}
