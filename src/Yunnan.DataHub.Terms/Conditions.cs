using System.Linq.Expressions;

namespace Yunnan.DataHub.Terms;

/// <summary>
/// Conditions on one value, with one meaning wherever they are written: a comparison with a missing value does not hold, so that its
/// opposite does, in SQL as in C#.
/// </summary>
internal static class Conditions
{
    /// <summary>Whether the value is missing; never for what can't be.</summary>
    public static Expression IsNull(Expression value) =>
        CanBeNull(value.Type) ? Expression.Equal(value, Expression.Constant(null, value.Type)) : Expression.Constant(false);

    /// <summary>The type that a value is compared as: without <see cref="Nullable{T}"/>.</summary>
    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Whether an operation holds between a value and an argument that is not null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="operation">The operation; a negated one is the opposite of its positive one.</param>
    /// <param name="argument">The argument, of the value's bare type; a list of them for <c>in</c>.</param>
    /// <param name="orMissing">Whether the list of <c>in</c> holds null, too.</param>
    public static Expression Holds(Expression value, FilterOperation operation, Expression argument, bool orMissing = false)
    {
        var bare = Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));
        Expression holds = operation.Positive switch
        {
            "eq" => Expression.Equal(bare, argument),
            "in" => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [bare.Type], argument, bare),
            "gt" => Expression.GreaterThan(bare, argument),
            "gte" => Expression.GreaterThanOrEqual(bare, argument),
            "lt" => Expression.LessThan(bare, argument),
            "lte" => Expression.LessThanOrEqual(bare, argument),
            "contains" => Text(nameof(string.Contains)),
            "startsWith" => Text(nameof(string.StartsWith)),
            "endsWith" => Text(nameof(string.EndsWith)),
            _ => throw new InvalidOperationException($"There is no operation '{operation.Positive}'."),
        };
        // The null check makes the condition two-valued, so that its negation holds for null.
        if (CanBeNull(value.Type))
            holds = Expression.AndAlso(Expression.Not(IsNull(value)), holds);
        return Signed(operation, orMissing ? Expression.OrElse(IsNull(value), holds) : holds);

        Expression Text(string method) => Expression.Call(bare, typeof(string).GetMethod(method, [typeof(string)])!, argument);
    }

    /// <summary>A condition, or its opposite where the operation is a negated one.</summary>
    public static Expression Signed(FilterOperation operation, Expression positive) =>
        operation.IsNegated ? Expression.Not(positive) : positive;

    /// <summary>Both conditions; either may be missing.</summary>
    public static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    /// <summary>
    /// Joins conditions in a balanced tree: EF walks expressions recursively, and a chain of hundreds would use up its stack.
    /// </summary>
    public static Expression Balanced(IReadOnlyList<Expression> parts, Func<Expression, Expression, Expression> combine)
    {
        return Of(0, parts.Count);

        Expression Of(int start, int count) =>
            count == 1 ? parts[start] : combine(Of(start, count / 2), Of(start + (count / 2), count - (count / 2)));
    }

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
