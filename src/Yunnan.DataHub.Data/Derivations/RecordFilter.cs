using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>
/// Makes a condition of the JSON of a <c>where</c>. It reads a part of what the API's argument takes, with the same meaning: <c>and</c>, <c>or</c>, objects that
/// the record refers to, and <c>eq neq in nin gt gte lt lte startsWith</c> of one value.
/// </summary>
internal sealed class RecordFilter
{
    private const string Field = "where";

    private readonly HashSet<Type> _touched = [];

    /// <summary>The entities that the condition looks into, beside the record.</summary>
    public IReadOnlySet<Type> Touched => _touched;

    /// <summary>The condition; always true for an empty object.</summary>
    /// <exception cref="DerivationException">The JSON is no condition on the record.</exception>
    public Expression Build(JsonElement where, Expression row)
    {
        if (where.ValueKind != JsonValueKind.Object)
            throw new DerivationException(Field, "an object of conditions is expected.");
        return where.EnumerateObject().Aggregate((Expression)Expression.Constant(true), (all, member) => And(all, member.Name switch
        {
            "and" => Each(member.Value, item => Build(item, row)).Aggregate((Expression)Expression.Constant(true), And),
            "or" => Each(member.Value, item => Build(item, row)).Aggregate(Expression.OrElse),
            _ => Member(row, PropertyOf(row.Type, member.Name), member.Value),
        }));
    }

    private Expression Member(Expression row, PropertyInfo property, JsonElement conditions)
    {
        var value = Expression.Property(row, property);
        if (property.PropertyType.IsClass && property.PropertyType != typeof(string))
        {
            _touched.Add(property.PropertyType);
            return And(Expression.NotEqual(value, Expression.Constant(null, value.Type)), Build(conditions, value));
        }
        if (conditions.ValueKind != JsonValueKind.Object)
            throw new DerivationException(Field, $"'{property.Name}' takes an object of conditions.");
        return conditions.EnumerateObject().Aggregate((Expression)Expression.Constant(true), (all, condition) => And(all, Comparison(value, condition.Name, condition.Value)));
    }

    private static Expression Comparison(Expression value, string operation, JsonElement argument) => operation switch
    {
        "eq" => Equal(value, argument),
        "neq" => Expression.Not(Equal(value, argument)),
        "in" => Each(argument, item => Equal(value, item)).Aggregate(Expression.OrElse),
        "nin" => Expression.Not(Each(argument, item => Equal(value, item)).Aggregate(Expression.OrElse)),
        "gt" => Present(value, bare => Expression.GreaterThan(bare, Constant(bare.Type, argument))),
        "gte" => Present(value, bare => Expression.GreaterThanOrEqual(bare, Constant(bare.Type, argument))),
        "lt" => Present(value, bare => Expression.LessThan(bare, Constant(bare.Type, argument))),
        "lte" => Present(value, bare => Expression.LessThanOrEqual(bare, Constant(bare.Type, argument))),
        "startsWith" when value.Type == typeof(string) => Present(value, bare => Expression.Call(bare, typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!, Constant(bare.Type, argument))),
        _ => throw new DerivationException(Field, $"'{operation}' is none of eq, neq, in, nin, gt, gte, lt, lte, startsWith."),
    };

    private static Expression Equal(Expression value, JsonElement argument) => argument.ValueKind == JsonValueKind.Null
        ? CanBeNull(value.Type) ? Expression.Equal(value, Expression.Constant(null, value.Type)) : Expression.Constant(false)
        : Present(value, bare => Expression.Equal(bare, Constant(bare.Type, argument)));

    // A comparison with what is missing does not hold, and its opposite does.
    private static Expression Present(Expression value, Func<Expression, Expression> holds)
    {
        var bare = Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));
        return CanBeNull(value.Type) ? Expression.AndAlso(Expression.NotEqual(value, Expression.Constant(null, value.Type)), holds(bare)) : holds(bare);
    }

    private static ConstantExpression Constant(Type type, JsonElement argument)
    {
        try
        {
            return Expression.Constant(Value(type, argument), type);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new DerivationException(Field, $"{argument.GetRawText()} is no {type.Name}.");
        }
    }

    private static object Value(Type type, JsonElement argument) => type switch
    {
        { IsEnum: true } => Enum.Parse(type, argument.GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        _ when type == typeof(string) => argument.GetString()!,
        _ when type == typeof(bool) => argument.GetBoolean(),
        _ when type == typeof(DateOnly) => DateOnly.ParseExact(argument.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ChangeType(argument.GetDecimal(), type, CultureInfo.InvariantCulture),
    };

    /// <summary>The property that a field of the API stands for.</summary>
    public static PropertyInfo PropertyOf(Type type, string field, string of = Field) =>
        type.GetProperties().FirstOrDefault(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == field)
        ?? throw new DerivationException(of, $"{type.Name} has no field '{field}'.");

    private static IEnumerable<Expression> Each(JsonElement list, Func<JsonElement, Expression> build) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
            ? list.EnumerateArray().Select(build)
            : throw new DerivationException(Field, "a list with something in it is expected.");

    private static Expression And(Expression left, Expression right) => left is ConstantExpression { Value: true } ? right : Expression.AndAlso(left, right);

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
