using System.Linq.Expressions;
using System.Reflection;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>A scalar or enum in the result of a computed field.</summary>
/// <param name="Name">Its name in conditions and orders.</param>
/// <param name="Description">What it is.</param>
/// <param name="Property">Where the result has it; null where the result itself is it.</param>
/// <param name="ValueType">Its type without <see cref="Nullable{T}"/>.</param>
internal sealed record ResultLeaf(string Name, string? Description, PropertyInfo? Property, Type ValueType)
{
    /// <summary>The name of a result that is a scalar or an enum itself.</summary>
    private const string Itself = "value";

    /// <summary>The leaves of a type of results: its own scalars and enums, without those of objects and lists in it.</summary>
    public static IReadOnlyList<ResultLeaf> Of(Type result)
    {
        if (IsLeaf(result))
            return [new ResultLeaf(Itself, "The value itself.", null, Bare(result))];
        if (ScalarTypes.ElementOf(result) is not null)
            return [];
        return [.. result.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => IsLeaf(property.PropertyType))
            .Select(property => new ResultLeaf(Naming.CamelCase(property.Name),
                DocComments.Summary(property) ?? DocComments.OfRecordParameter(property), property, Bare(property.PropertyType)))];
    }

    /// <summary>The type of its values where the result may be missing.</summary>
    public Type NullableType => OrNull(ValueType);

    /// <summary>Its value, null where the result is missing.</summary>
    /// <param name="result">The result, as an object.</param>
    /// <param name="type">The results' type.</param>
    public Expression Read(Expression result, Type type)
    {
        Expression typed = Expression.Convert(result, type);
        Expression value = Property is null ? typed : Expression.Property(typed, Property);
        return Expression.Condition(Expression.Equal(result, Expression.Constant(null)), Expression.Constant(null, NullableType),
            value.Type == NullableType ? value : Expression.Convert(value, NullableType));
    }

    private static bool IsLeaf(Type type) => Bare(type).IsEnum || ScalarTypes.IsKnown(Bare(type));

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static Type OrNull(Type type) => type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
}
