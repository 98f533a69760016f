using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>Turns a <c>where</c> into a condition on a row that EF can translate.</summary>
internal sealed class FilterBuilder(EngineLimits limits, ParameterSet parameters, JoinLimit joins)
{
    private int _conditions;
    private int _listConditions;

    /// <summary>A lambda <c>row => bool</c>, or null where nothing is asked.</summary>
    public LambdaExpression? Build(ObjectMapping mapping, Given where)
    {
        if (where.Value is not IDictionary<string, object?> { Count: > 0 })
            return null;
        var row = Expression.Parameter(mapping.ClrType, "x");
        return Object(mapping, row, where, isOptional: false) is { } body ? Expression.Lambda(body, row) : null;
    }

    /// <summary>Conditions on an object; where it may be missing, its fields are null then.</summary>
    private Expression? Object(ObjectMapping mapping, Expression row, Given where, bool isOptional)
    {
        Expression? all = null;
        foreach (var (name, given) in where.Fields)
        {
            var condition = name switch
            {
                "and" => Combine(given, item => Object(mapping, row, item, isOptional), Expression.AndAlso),
                "or" => Combine(given, item => Object(mapping, row, item, isOptional), Expression.OrElse),
                Operation.Exists => Exists(row, given, isOptional),
                _ => Field(mapping, row, name, given, isOptional),
            };
            all = And(all, condition);
        }
        return all;
    }

    private Expression? Field(ObjectMapping mapping, Expression row, string name, Given conditions, bool isOptional)
    {
        if (!mapping.TryGet(name, out var field))
            throw new InvalidOperationException($"{mapping.Name} has no field '{name}' to filter by.");
        if (conditions.Value is not IDictionary<string, object?>)
            throw new QueryException(ErrorCodes.InvalidFilter, $"'{name}' takes an object of conditions, not null.{(WithoutValue(field) is { } missing ? $" To find rows without it, write {{ {name}: {{ {missing} }} }}." : "")}");
        return field switch
        {
            IdMapping => Id(mapping, Access.Value(row, mapping.Key!.Property, isOptional), conditions),
            ScalarMapping scalar => Scalar(Access.Value(row, scalar.Property, isOptional), conditions, argument => DecimalRange.Check(argument, scalar)),
            ScalarListMapping list => List(Expression.Property(row, list.Property), list.ElementType, conditions, (element, c) => Scalar(element, c, argument => argument)),
            ReferenceMapping reference => Reference(reference, Expression.Property(row, reference.Property), conditions, isOptional),
            ListMapping list => List(Expression.Property(row, list.Property), list.Target.ClrType, conditions, (element, c) => Object(list.Target, element, c, isOptional: false)),
            _ => throw new InvalidOperationException($"{mapping.Name}.{name} can't be filtered by."),
        };
    }

    /// <summary>The condition that holds where a field has no value; null for an object that can't be missing.</summary>
    private static string? WithoutValue(FieldMapping field) => field switch
    {
        ReferenceMapping reference => reference.IsNullable ? $"{Operation.Exists}: false" : null,
        ListMapping or ScalarListMapping => "any: false",
        _ => "eq: null",
    };

    private Expression? Reference(ReferenceMapping reference, Expression target, Given conditions, bool isOptional)
    {
        joins.Add(target);
        return Object(reference.Target, target, conditions, isOptional || reference.IsNullable);
    }

    private Expression Exists(Expression target, Given given, bool isOptional)
    {
        CountCondition();
        Expression missing = isOptional ? Expression.Equal(target, Expression.Constant(null, target.Type)) : Expression.Constant(false);
        return given.Value switch { true => Expression.Not(missing), false => missing, _ => throw NullIn(Operation.Exists) };
    }

    private Expression? List(Expression list, Type elementType, Given conditions, Func<Expression, Given, Expression?> element)
    {
        Expression? all = null;
        foreach (var (name, given) in conditions.Fields)
        {
            if (name == "any")
            {
                CountCondition();
                var any = Call(nameof(Enumerable.Any), list, elementType);
                all = And(all, given.Value switch { true => any, false => Expression.Not(any), _ => throw NullIn("any") });
                continue;
            }
            if (++_listConditions > limits.ListConditions)
                throw new QueryException(ErrorCodes.InvalidFilter, $"Conditions on lists may be nested {limits.ListConditions} deep (Hub:Limits:ListConditions); these are nested deeper.");
            var item = Expression.Parameter(elementType, "e");
            var inner = element(item, given.Value is null ? throw NullIn(name) : given) ?? Expression.Constant(true);
            _listConditions--;
            var predicate = Expression.Lambda(inner, item);
            all = And(all, name switch
            {
                "some" => Call(nameof(Enumerable.Any), list, elementType, predicate),
                "none" => Expression.Not(Call(nameof(Enumerable.Any), list, elementType, predicate)),
                _ => Call(nameof(Enumerable.All), list, elementType, predicate),
            });
        }
        return all;
    }

    private static MethodCallExpression Call(string method, Expression list, Type elementType, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [elementType], [list, .. arguments]);

    private Expression? Id(ObjectMapping mapping, Expression key, Given conditions) =>
        Scalar(key, conditions, id => GlobalId.Decode(id.ToString()!, mapping));

    /// <summary>Conditions on one value.</summary>
    /// <param name="value">The value that the conditions are on.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="check">Makes of an argument what the column is compared with; throws where that is not possible.</param>
    public Expression? Scalar(Expression value, Given conditions, Func<object, object> check)
    {
        Expression? all = null;
        foreach (var (name, given) in conditions.Fields)
        {
            var condition = name switch
            {
                "and" => Combine(given, item => Scalar(value, item, check), Expression.AndAlso),
                "or" => Combine(given, item => Scalar(value, item, check), Expression.OrElse),
                _ => Comparison(value, Operation.Find(name), given, check),
            };
            all = And(all, condition);
        }
        return all;
    }

    private Expression Comparison(Expression value, Operation operation, Given argument, Func<object, object> check)
    {
        CountCondition();
        var positive = argument.Value switch
        {
            null when operation.Positive == "eq" => IsNull(value),
            null => throw NullIn(operation.Name),
            _ when operation.Positive == "in" => In(value, argument, a => WithoutTrailingBlanks(check(a))),
            _ when operation.Positive == "eq" => Holds(value, operation.Positive, argument, a => WithoutTrailingBlanks(check(a))),
            _ when operation.Kind == OperationKind.Text => Holds(value, operation.Positive, argument, a => SearchText(operation, check(a))),
            _ => Holds(value, operation.Positive, argument, check),
        };
        return operation.IsNegated ? Expression.Not(positive) : positive;
    }

    private Expression Holds(Expression value, string operation, Given argument, Func<object, object> check)
    {
        var bare = Bare(value);
        var parameter = parameters.Add(bare.Type, values => check(argument.Read(values)!));
        Expression holds = operation switch
        {
            "eq" => Expression.Equal(bare, parameter),
            "gt" => Expression.GreaterThan(bare, parameter),
            "gte" => Expression.GreaterThanOrEqual(bare, parameter),
            "lt" => Expression.LessThan(bare, parameter),
            "lte" => Expression.LessThanOrEqual(bare, parameter),
            "contains" => Text(nameof(string.Contains)),
            "startsWith" => Text(nameof(string.StartsWith)),
            "endsWith" => Text(nameof(string.EndsWith)),
            _ => throw new InvalidOperationException($"There is no operation '{operation}'."),
        };
        // The null check makes the condition two-valued, so that its negation holds for null.
        return CanBeNull(value) ? Expression.AndAlso(Expression.Not(IsNull(value)), holds) : holds;

        Expression Text(string method) => Expression.Call(bare, typeof(string).GetMethod(method, [typeof(string)])!, parameter);
    }

    private Expression In(Expression value, Given argument, Func<object, object> check)
    {
        var bare = Bare(value);
        var list = parameters.AddList(bare.Type, values => KeyList.Typed(bare.Type, ((IEnumerable)argument.Read(values)!).OfType<object>().Select(check)));
        Expression contained = Call(nameof(Enumerable.Contains), list, bare.Type, bare);
        if (CanBeNull(value))
            contained = Expression.AndAlso(Expression.Not(IsNull(value)), contained);
        return ((IEnumerable)argument.Value!).Cast<object?>().Contains(null) ? Expression.OrElse(IsNull(value), contained) : contained;
    }

    // SQL Server compares texts as if the shorter were filled up with blanks, and text is stored without blanks at its end:
    // so none in the argument gives the same answer everywhere.
    private static object WithoutTrailingBlanks(object argument) => argument is string text ? text.TrimEnd(' ') : argument;

    // Databases refuse patterns of some thousand characters, and end them at a NUL, which no stored text holds.
    private object SearchText(Operation operation, object argument) => argument is not string text ? argument
        : text.Contains('\0') ? throw new QueryException(ErrorCodes.InvalidFilter, $"'{operation.Name}' takes no text with the character U+0000: no text of the hub holds it.")
        : text.Length <= limits.SearchText ? argument
        : throw new QueryException(ErrorCodes.InvalidFilter, $"'{operation.Name}' takes a text of {limits.SearchText} characters (Hub:Limits:SearchText); this one has {text.Length}.");

    private static Expression Bare(Expression value) =>
        Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));

    private static Expression IsNull(Expression value) =>
        CanBeNull(value) ? Expression.Equal(value, Expression.Constant(null, value.Type)) : Expression.Constant(false);

    private static bool CanBeNull(Expression value) => !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;

    /// <summary>An empty list of alternatives asks nothing, as in HotChocolate.</summary>
    public static Expression? Combine(Given items, Func<Given, Expression?> build, Func<Expression, Expression, Expression> combine)
    {
        if (items.Value is null)
            throw NullIn("and / or");
        var parts = items.Items.Select(item => build(item) ?? Expression.Constant(true)).ToList();
        return parts.Count == 0 ? null : Balanced(parts, combine);
    }

    // A balanced tree: EF walks expressions recursively, and a chain of hundreds would use up its stack.
    private static Expression Balanced(List<Expression> parts, Func<Expression, Expression, Expression> combine) =>
        parts.Count == 1
            ? parts[0]
            : combine(Balanced(parts[..(parts.Count / 2)], combine), Balanced(parts[(parts.Count / 2)..], combine));

    /// <summary>Both conditions; either may be missing.</summary>
    public static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    private static QueryException NullIn(string operation) =>
        new(ErrorCodes.InvalidFilter, $"'{operation}' takes no null. To find rows without a value, use eq: null.");

    private void CountCondition()
    {
        if (++_conditions > limits.Conditions)
            throw new QueryException(ErrorCodes.TooManyConditions, $"A where may hold {limits.Conditions} conditions. Use 'in' for many values of one field, or ask in several requests.");
    }
}
