using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Mapping;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>
/// Figures over rows, those of a group or of a list, as expressions that EF translates to SQL's aggregate functions. Each may be of the
/// rows alone that meet a condition.
/// </summary>
/// <param name="rows">The rows.</param>
/// <param name="rowType">Their type.</param>
/// <param name="element">The entity in a row; the row itself without it.</param>
internal sealed class Figures(Expression rows, Type rowType, Func<Expression, Expression>? element = null)
{
    private readonly Func<Expression, Expression> _element = element ?? (static row => row);

    /// <summary>How many rows.</summary>
    public Expression Count(LambdaExpression? which = null) => which is null ? Call(nameof(Enumerable.Count))
        : Call(nameof(Enumerable.Count), OfRow(row => Access.Inline(which, _element(row))));

    /// <summary>How many rows have a value.</summary>
    public Expression CountOf(ScalarMapping column, LambdaExpression? which = null) =>
        column.IsNullable ? CountOf(Of(column), which) : Count(which);

    /// <inheritdoc cref="CountOf(ScalarMapping, LambdaExpression?)"/>
    public Expression CountOf(RowValue value, LambdaExpression? which = null) => Call(nameof(Enumerable.Count), OfRow(row =>
    {
        var present = IsPresent(value.Of(row));
        return which is null ? present : Expression.AndAlso(Access.Inline(which, _element(row)), present);
    }));

    /// <summary>The sum; 0 where no row has a value.</summary>
    public Expression Sum(ScalarMapping column, LambdaExpression? which = null) => Sum(Of(column, SumType(column)), which);

    /// <inheritdoc cref="Sum(ScalarMapping, LambdaExpression?)"/>
    public Expression Sum(RowValue value, LambdaExpression? which = null) => Figure(nameof(Enumerable.Sum), value, which);

    /// <summary>The least value; null where no row has one.</summary>
    public Expression Min(ScalarMapping column, LambdaExpression? which = null) => Min(Of(column), which);

    /// <inheritdoc cref="Min(ScalarMapping, LambdaExpression?)"/>
    public Expression Min(RowValue value, LambdaExpression? which = null) => Figure(nameof(Enumerable.Min), value, which);

    /// <summary>The greatest value; null where no row has one.</summary>
    public Expression Max(ScalarMapping column, LambdaExpression? which = null) => Max(Of(column), which);

    /// <inheritdoc cref="Max(ScalarMapping, LambdaExpression?)"/>
    public Expression Max(RowValue value, LambdaExpression? which = null) => Figure(nameof(Enumerable.Max), value, which);

    /// <summary>The average as far as an order depends on it; null where no row has a value.</summary>
    public Expression AverageRank(ScalarMapping column) => Quotient(Sum(column), CountOf(column));

    /// <summary>What one figure is of another, as an order or a condition sees it; null where the other is 0.</summary>
    public static Expression Quotient(Expression part, Expression whole) => Expression.Condition(
        Expression.Equal(Double(whole), Expression.Constant(0d)), Expression.Constant(null, typeof(double?)),
        Expression.Convert(Expression.Divide(Double(part), Double(whole)), typeof(double?)));

    /// <summary>Whole numbers are summed up as 64-bit numbers.</summary>
    public static Type SumType(ScalarMapping column) => column.ValueType == typeof(decimal) ? typeof(decimal) : typeof(long);

    private static UnaryExpression Double(Expression number)
    {
        if (Nullable.GetUnderlyingType(number.Type) is { } bare)
            number = Expression.Convert(number, bare);
        return Expression.Convert(number, typeof(double));
    }

    private RowValue Of(ScalarMapping column, Type? type = null) =>
        new(row => Expression.Property(_element(row), column.Property), type ?? column.ValueType);

    // Of the nullable type throughout: the least of no values is null and no error.
    private MethodCallExpression Figure(string method, RowValue of, LambdaExpression? which)
    {
        var nullable = typeof(Nullable<>).MakeGenericType(of.Type);
        var selector = OfRow(row =>
        {
            Expression value = Expression.Convert(of.Of(row), nullable);
            return which is null ? value
                : Expression.Condition(Access.Inline(which, _element(row)), value, Expression.Constant(null, nullable));
        });
        var overload = typeof(Enumerable).GetMethods().FirstOrDefault(m =>
            m.Name == method && m.GetGenericArguments().Length == 1 && m.GetParameters() is [_, var s]
                && s.ParameterType.GetGenericArguments() is [_, var result] && result == nullable);
        return overload is not null
            ? Expression.Call(overload.MakeGenericMethod(rowType), rows, selector)
            : Expression.Call(typeof(Enumerable), method, [rowType, nullable], rows, selector);
    }

    private static Expression IsPresent(Expression value) => Nullable.GetUnderlyingType(value.Type) is null
        ? Expression.Constant(true) : Expression.NotEqual(value, Expression.Constant(null, value.Type));

    private LambdaExpression OfRow(Func<Expression, Expression> value)
    {
        var row = Expression.Parameter(rowType, "x");
        return Expression.Lambda(value(row), row);
    }

    private MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [rowType], [rows, .. arguments]);
}

/// <summary>A value of a row, which may lie beside the entity in it.</summary>
/// <param name="Of">The value, in a row.</param>
/// <param name="Type">The type of its figures, without <see cref="Nullable{T}"/>.</param>
internal sealed record RowValue(Func<Expression, Expression> Of, Type Type);
