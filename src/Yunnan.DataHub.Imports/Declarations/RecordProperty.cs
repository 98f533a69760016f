using System.Linq.Expressions;
using System.Reflection;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>What declarations take from the properties of a record.</summary>
internal static class RecordProperty
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The property that an expression names; that of the record, where the expression names that of an interface.</summary>
    public static PropertyInfo Of<TRecord, TValue>(Expression<Func<TRecord, TValue>> property)
    {
        var body = property.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            body = convert.Operand;
        var named = (PropertyInfo)((MemberExpression)body).Member;
        return named.DeclaringType!.IsInterface ? typeof(TRecord).GetProperty(named.Name)! : named;
    }

    /// <summary>Both names of a property.</summary>
    public static (string English, string Chinese) Doc(this PropertyInfo property) => DocComments.NamesOf(property);

    /// <summary>The navigation that belongs to a key or number, with both names.</summary>
    public static (string Name, string English, string Chinese) Navigation(this PropertyInfo property, string ending)
    {
        var name = property.Name.EndsWith(ending, StringComparison.Ordinal)
            ? property.Name[..^ending.Length]
            : throw new ArgumentException($"{property.Name} doesn't end in {ending}.");
        var (english, chinese) = DocComments.NamesOf(property.DeclaringType!.GetProperty(name)!);
        return (Naming.CamelCase(name), english, chinese);
    }

    /// <summary>Whether it has to be given: what can't be null has to; a flag is false until it is said otherwise.</summary>
    public static bool IsRequired(this PropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is null && property.PropertyType != typeof(bool)
        : Nullability.Create(property).WriteState == NullabilityState.NotNull;

    /// <summary>Sets the property.</summary>
    public static Action<TRecord, TValue> Setter<TRecord, TValue>(this PropertyInfo property)
    {
        var record = Expression.Parameter(typeof(TRecord));
        var value = Expression.Parameter(typeof(TValue));
        var assign = Expression.Assign(Expression.Property(record, property), Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<TRecord, TValue>>(assign, record, value).Compile();
    }
}
