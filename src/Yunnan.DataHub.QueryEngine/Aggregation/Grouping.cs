using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Figures of a group, as expressions that EF translates to SQL's aggregate functions.</summary>
internal sealed class Grouping
{
    private readonly Type _rowType;
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly Func<Expression> _rows;

    /// <param name="rowType">The rows' type.</param>
    /// <param name="dimensions">What is grouped by.</param>
    /// <param name="rows">The query for all rows, before they are grouped.</param>
    public Grouping(Type rowType, IReadOnlyList<Dimension> dimensions, Func<Expression> rows)
    {
        (_rowType, _dimensions, _rows) = (rowType, dimensions, rows);
        KeySelector = GroupKey.Create(rowType, dimensions);
        Group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(KeySelector.ReturnType, rowType), "g");
    }

    public LambdaExpression KeySelector { get; }

    /// <summary>The group that all expressions are on.</summary>
    public ParameterExpression Group { get; }

    public Expression Count => Call(nameof(Enumerable.Count));

    /// <summary>A dimension's value; null where it is not grouped by.</summary>
    public Expression? Key(Dimension dimension)
    {
        for (var i = 0; i < _dimensions.Count; i++)
        {
            if (_dimensions[i] == dimension)
                return Expression.Property(Expression.Property(Group, "Key"), $"K{i + 1}");
        }
        return null;
    }

    public Expression CountDistinct(Dimension dimension)
    {
        if (dimension.IsOwned)
            return CountDistinctAnew(dimension);
        var row = Expression.Parameter(_rowType, "x");
        var type = dimension.Value.ReturnType;
        var values = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [_rowType, type], Group,
            Expression.Lambda(Access.Inline(dimension.Value, row), row));
        var different = Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), [type], values);
        if (!dimension.IsReferenced || !CanBeNull(type))
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [type], different);
        var value = Expression.Parameter(type, "v");
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [type], different,
            Expression.Lambda(Expression.NotEqual(value, Expression.Constant(null, type)), value));
    }

    /// <summary>
    /// Counts by a query of its own over the rows with the group's key: EF loses an owned entity's column within a group.
    /// </summary>
    private MethodCallExpression CountDistinctAnew(Dimension dimension)
    {
        var row = Expression.Parameter(_rowType, "x");
        var value = Access.Inline(dimension.Value, row);
        var isInGroup = _dimensions.Select(by => (Expression)Expression.Equal(Access.Inline(by.Value, row), Key(by)!));
        if (CanBeNull(value.Type))
            isInGroup = isInGroup.Append(Expression.NotEqual(value, Expression.Constant(null, value.Type)));
        var rows = isInGroup.Aggregate(_rows(),
            (query, condition) => Call(query, nameof(Queryable.Where), [_rowType], Expression.Lambda(condition, row)));
        var values = Call(rows, nameof(Queryable.Select), [_rowType, value.Type], Expression.Lambda(value, row));
        return Call(Call(values, nameof(Queryable.Distinct), [value.Type]), nameof(Queryable.Count), [value.Type]);

        static MethodCallExpression Call(Expression query, string method, Type[] types, params LambdaExpression[] lambdas) =>
            Expression.Call(typeof(Queryable), method, types, [query, .. lambdas.Select(Expression.Quote)]);
    }

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>How many rows have a value.</summary>
    public Expression CountOf(Measure measure)
    {
        var row = Expression.Parameter(_rowType, "x");
        return measure.Column.IsNullable
            ? Call(nameof(Enumerable.Count),
                Expression.Lambda(Expression.NotEqual(Value(measure, row), Expression.Constant(null, Value(measure, row).Type)), row))
            : Count;
    }

    public Expression Sum(Measure measure) => Figure(nameof(Enumerable.Sum), measure, AggregateTypes.SumClrType(measure));

    public Expression Min(Measure measure) => Figure(nameof(Enumerable.Min), measure, measure.Column.ValueType);

    public Expression Max(Measure measure) => Figure(nameof(Enumerable.Max), measure, measure.Column.ValueType);

    /// <summary>The average as far as the order of groups depends on it; null where no row has a value.</summary>
    public Expression AverageRank(Measure measure)
    {
        var count = CountOf(measure);
        return Expression.Condition(Expression.Equal(count, Expression.Constant(0)),
            Expression.Constant(null, typeof(double?)),
            Expression.Convert(
                Expression.Divide(Expression.Convert(Expression.Convert(Sum(measure), AggregateTypes.SumClrType(measure)), typeof(double)),
                    Expression.Convert(count, typeof(double))), typeof(double?)));
    }

    // Of the nullable type throughout: the least of no values is null and no error.
    private MethodCallExpression Figure(string method, Measure measure, Type type)
    {
        var row = Expression.Parameter(_rowType, "x");
        var nullable = typeof(Nullable<>).MakeGenericType(type);
        var selector = Expression.Lambda(Expression.Convert(Value(measure, row), nullable), row);
        var overload = typeof(Enumerable).GetMethods().FirstOrDefault(m =>
            m.Name == method && m.GetGenericArguments().Length == 1 && m.GetParameters() is [_, var s]
                && s.ParameterType.GetGenericArguments() is [_, var result] && result == nullable);
        return overload is not null
            ? Expression.Call(overload.MakeGenericMethod(_rowType), Group, selector)
            : Expression.Call(typeof(Enumerable), method, [_rowType, nullable], Group, selector);
    }

    private static MemberExpression Value(Measure measure, Expression row) => Expression.Property(row, measure.Column.Property);

    private MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [_rowType], [Group, .. arguments]);
}
