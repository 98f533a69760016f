using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>
/// Makes a condition of the JSON of a <c>where</c>. It reads what the API's argument takes, with the same meaning: <c>and</c>, <c>or</c>,
/// objects that the record refers to, and the operations on one value; conditions on lists it does not know.
/// </summary>
internal sealed class RecordFilter
{
    private const string Field = "where";

    private readonly HashSet<Type> _touched = [];

    /// <summary>The entities that the condition looks into, beside the record.</summary>
    public IReadOnlySet<Type> Touched => _touched;

    /// <summary>The condition; always true for an empty object.</summary>
    /// <exception cref="DerivationException">The JSON is no condition on the record.</exception>
    public Expression Build(JsonElement where, Expression row) => Object(where, row) ?? Expression.Constant(true);

    private Expression? Object(JsonElement where, Expression row) => All(where, (name, value) => name switch
    {
        "and" => Conditions.Balanced(Each(value, item => Build(item, row)), Expression.AndAlso),
        "or" => Conditions.Balanced(Each(value, item => Build(item, row)), Expression.OrElse),
        _ => Member(row, PropertyOf(row.Type, name), value),
    });

    private Expression? Member(Expression row, PropertyInfo property, JsonElement conditions)
    {
        var value = Expression.Property(row, property);
        if (property.PropertyType.IsClass && property.PropertyType != typeof(string))
        {
            _touched.Add(property.PropertyType);
            return Conditions.And(Expression.Not(Conditions.IsNull(value)), Object(conditions, value));
        }
        return All(conditions, (name, argument) => Comparison(value, name, argument));
    }

    private static Expression Comparison(Expression value, string name, JsonElement argument)
    {
        var type = Conditions.Bare(value.Type);
        if (FilterOperation.Find(name) is not { } operation || !IsFor(operation, type))
        {
            var known = FilterOperation.All.Where(one => IsFor(one, type)).Select(one => one.Name);
            throw new DerivationException(Field, $"'{name}' is none of {string.Join(", ", known)}.");
        }
        if (operation.TakesList)
        {
            var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
            foreach (var item in Each(argument, item => item).Where(item => item.ValueKind != JsonValueKind.Null))
                items.Add(Value(type, item));
            return Conditions.Holds(value, operation, Expression.Constant(items), orMissing: items.Count < argument.GetArrayLength());
        }
        return argument.ValueKind != JsonValueKind.Null
            ? Conditions.Holds(value, operation, Expression.Constant(Value(type, argument), type))
            : operation.Positive == "eq" ? Conditions.Signed(operation, Conditions.IsNull(value))
            : throw new DerivationException(Field, $"'{name}' takes no null.");
    }

    private static bool IsFor(FilterOperation operation, Type type) => operation.Kind switch
    {
        FilterOperationKind.Text => type == typeof(string),
        // The engine alone has these made by the database; what a rule counts is written as the records have it.
        FilterOperationKind.FoldedText => false,
        FilterOperationKind.Order => type != typeof(string) && type != typeof(bool) && !type.IsEnum,
        _ => true,
    };

    private static object Value(Type type, JsonElement argument)
    {
        try
        {
            return type switch
            {
                { IsEnum: true } =>
                    Enum.GetValues(type).Cast<object>().First(value => Naming.UpperSnakeCase(value.ToString()!) == argument.GetString()),
                _ when type == typeof(string) => argument.GetString()!,
                _ when type == typeof(bool) => argument.GetBoolean(),
                _ when type == typeof(DateOnly) => DateOnly.ParseExact(argument.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => Convert.ChangeType(argument.GetDecimal(), type, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw new DerivationException(Field, $"{argument.GetRawText()} is no {type.Name}.");
        }
    }

    /// <summary>The property that a field of the API stands for.</summary>
    public static PropertyInfo PropertyOf(Type type, string field, string of = Field) =>
        type.GetProperties().FirstOrDefault(property => Naming.CamelCase(property.Name) == field)
        ?? throw new DerivationException(of, $"{type.Name} has no field '{field}'.");

    private static Expression? All(JsonElement conditions, Func<string, JsonElement, Expression?> build) =>
        conditions.ValueKind == JsonValueKind.Object
        ? conditions.EnumerateObject().Aggregate((Expression?)null, (all, member) => Conditions.And(all, build(member.Name, member.Value)))
        : throw new DerivationException(Field, "an object of conditions is expected.");

    private static List<T> Each<T>(JsonElement list, Func<JsonElement, T> build) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
        ? [.. list.EnumerateArray().Select(build)]
        : throw new DerivationException(Field, "a list with something in it is expected.");
}
