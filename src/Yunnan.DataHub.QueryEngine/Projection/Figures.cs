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
        : Call(nameof(Enumerable.Count), OfElement(item => Access.Inline(which, item)));

    /// <summary>How many rows have a value.</summary>
    public Expression CountOf(ScalarMapping column, LambdaExpression? which = null)
    {
        if (!column.IsNullable)
            return Count(which);
        return Call(nameof(Enumerable.Count), OfElement(item =>
        {
            var value = Expression.Property(item, column.Property);
            Expression present = Expression.NotEqual(value, Expression.Constant(null, value.Type));
            return which is null ? present : Expression.AndAlso(Access.Inline(which, item), present);
        }));
    }

    /// <summary>The sum; 0 where no row has a value.</summary>
    public Expression Sum(ScalarMapping column, LambdaExpression? which = null) =>
        Figure(nameof(Enumerable.Sum), column, SumType(column), which);

    /// <summary>The least value; null where no row has one.</summary>
    public Expression Min(ScalarMapping column, LambdaExpression? which = null) =>
        Figure(nameof(Enumerable.Min), column, column.ValueType, which);

    /// <summary>The greatest value; null where no row has one.</summary>
    public Expression Max(ScalarMapping column, LambdaExpression? which = null) =>
        Figure(nameof(Enumerable.Max), column, column.ValueType, which);

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

    // Of the nullable type throughout: the least of no values is null and no error.
    private MethodCallExpression Figure(string method, ScalarMapping column, Type type, LambdaExpression? which)
    {
        var nullable = typeof(Nullable<>).MakeGenericType(type);
        var selector = OfElement(item =>
        {
            Expression value = Expression.Convert(Expression.Property(item, column.Property), nullable);
            return which is null ? value : Expression.Condition(Access.Inline(which, item), value, Expression.Constant(null, nullable));
        });
        var overload = typeof(Enumerable).GetMethods().FirstOrDefault(m =>
            m.Name == method && m.GetGenericArguments().Length == 1 && m.GetParameters() is [_, var s]
                && s.ParameterType.GetGenericArguments() is [_, var result] && result == nullable);
        return overload is not null
            ? Expression.Call(overload.MakeGenericMethod(rowType), rows, selector)
            : Expression.Call(typeof(Enumerable), method, [rowType, nullable], rows, selector);
    }

    private LambdaExpression OfElement(Func<Expression, Expression> value)
    {
        var row = Expression.Parameter(rowType, "x");
        return Expression.Lambda(value(_element(row)), row);
    }

    private MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [rowType], [rows, .. arguments]);
}
