using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>
/// The condition that a row comes after a cursor, in the order of the keys. Null is the smallest value, as on both databases.
/// </summary>
internal static class Keyset
{
    /// <param name="parameters">The statement's parameters.</param>
    /// <param name="knowsRowValues">Whether the database compares several values at once.</param>
    /// <param name="row">The row.</param>
    /// <param name="keys">The order.</param>
    /// <param name="cursor">The keys' values at the cursor: the condition depends on which of them are null.</param>
    /// <param name="read">Reads a value of the cursor from a request.</param>
    public static LambdaExpression After(
        ParameterSet parameters, bool knowsRowValues, ParameterExpression row, IReadOnlyList<OrderKey> keys, IReadOnlyList<object?> cursor,
        Func<RequestValues, int, object?> read)
    {
        if (knowsRowValues && AtOnce(parameters, keys, cursor, read) is { } atOnce)
            return Expression.Lambda(atOnce, row);
        Expression after = Expression.Constant(false);
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var key = keys[i];
            var place = i;
            var (strictly, equal) = Compare(parameters, key, cursor[i] is null ? null : values => read(values, place));
            var rest = after is ConstantExpression ? null : Expression.AndAlso(equal, after);
            after = (strictly, rest) switch
            {
                (null, null) => Expression.Constant(false),
                (null, _) => rest,
                (_, null) => strictly,
                _ => Expression.OrElse(strictly, rest),
            };
        }
        // Said once more for the first key alone, so that its index can be entered at the cursor.
        if (keys.Count > 1 && cursor[0] is not null && (keys[0].Direction == SortDirection.Ascending || !keys[0].IsNullable))
            after = Expression.AndAlso(Ordered(parameters, keys[0], values => read(values, 0), orEqual: true), after);
        return Expression.Lambda(after, row);
    }

    // A comparison with null is not true, so rows without a value don't come after one: right upwards, where they come first.
    private static Expression? AtOnce(ParameterSet parameters, IReadOnlyList<OrderKey> keys, IReadOnlyList<object?> cursor,
        Func<RequestValues, int, object?> read)
    {
        var isUpwards = keys[0].Direction == SortDirection.Ascending;
        if (keys.Any(key => key.Direction != keys[0].Direction || (key.IsNullable && !isUpwards)) || cursor.Contains(null))
            return null;
        var values = keys.Select(key => Bare(key.Value)).ToList();
        return RowValue.Compare(isUpwards, values,
            [.. values.Select((value, i) => parameters.Add(value.Type, request => read(request, i)))]);
    }

    private static (Expression? Strictly, Expression Equal) Compare(ParameterSet parameters, OrderKey key,
        Func<RequestValues, object?>? value)
    {
        var isNull = key.IsNullable ? Expression.Equal(key.Value, Expression.Constant(null, key.Value.Type)) : null;
        if (value is null)
        {
            // Ascending, everything but null comes after null; descending, nothing does.
            return (key.Direction == SortDirection.Ascending ? Expression.Not(isNull!) : null, isNull!);
        }
        var strictly = Ordered(parameters, key, value, orEqual: false);
        if (isNull is not null && key.Direction == SortDirection.Descending)
            strictly = Expression.OrElse(isNull, strictly);
        var bare = Bare(key.Value);
        return (strictly, Expression.Equal(bare, parameters.Add(bare.Type, value)));
    }

    private static BinaryExpression Ordered(ParameterSet parameters, OrderKey key, Func<RequestValues, object?> value, bool orEqual)
    {
        var bare = Bare(key.Value);
        if (bare.Type == typeof(bool))
        {
            bare = Expression.Condition(bare, Expression.Constant(1), Expression.Constant(0));
            var read = value;
            value = values => read(values) is true ? 1 : 0;
        }
        var parameter = parameters.Add(bare.Type, value);
        if (bare.Type == typeof(string))
        {
            bare = Expression.Call(typeof(string), nameof(string.Compare), null, bare, parameter);
            parameter = Expression.Constant(0);
        }
        else if (bare.Type.IsEnum)
        {
            var number = Enum.GetUnderlyingType(bare.Type);
            bare = Expression.Convert(bare, number);
            parameter = Expression.Convert(parameter, number);
        }
        return (key.Direction, orEqual) switch
        {
            (SortDirection.Ascending, false) => Expression.GreaterThan(bare, parameter),
            (SortDirection.Ascending, true) => Expression.GreaterThanOrEqual(bare, parameter),
            (_, false) => Expression.LessThan(bare, parameter),
            _ => Expression.LessThanOrEqual(bare, parameter),
        };
    }

    private static Expression Bare(Expression value) =>
        Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));
}
