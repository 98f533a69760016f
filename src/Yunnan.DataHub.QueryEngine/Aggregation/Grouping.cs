using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Groups of rows, with what can be told of them.</summary>
internal sealed class Grouping
{
    private readonly RowSource _source;
    private readonly ParameterSet _parameters;
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly IReadOnlyList<LambdaExpression> _parts;
    private readonly int _owners;

    /// <param name="source">The rows. Those of a list are grouped by their owner before all else.</param>
    /// <param name="dimensions">What is grouped by.</param>
    /// <param name="parameters">The statement's parameters.</param>
    /// <param name="values">What of a row is grouped by after all else.</param>
    public Grouping(RowSource source, IReadOnlyList<Dimension> dimensions, ParameterSet parameters, params LambdaExpression[] values)
    {
        (_source, _dimensions, _parameters) = (source, dimensions, parameters);
        LambdaExpression[] owners = source.Owner is { } owner ? [owner] : [];
        _owners = owners.Length;
        _parts = [.. owners, .. dimensions.Select(d => source.OfRow(d.Value)), .. values];
        KeySelector = GroupKey.Create(source.RowType, _parts);
        Group = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(KeySelector.ReturnType, source.RowType), "g");
        Figures = new Figures(Group, source.RowType, source.Element);
    }

    /// <summary>The rows.</summary>
    public RowSource Source => _source;

    public LambdaExpression KeySelector { get; }

    /// <summary>The group that all expressions are on.</summary>
    public ParameterExpression Group { get; }

    /// <summary>Sums and the like of a group.</summary>
    public Figures Figures { get; }

    /// <summary>What is grouped by.</summary>
    public IReadOnlyList<Dimension> Dimensions => _dimensions;

    /// <summary>The owner whose rows they are; null where all rows are one whole.</summary>
    public Expression? Owner => _source.Owner is null ? null : GroupKey.Of(Group, 0);

    /// <summary>How many values the key of a group has.</summary>
    public int Parts => _parts.Count;

    /// <summary>The groups of the rows that meet conditions on a row.</summary>
    public MethodCallExpression Query(params IEnumerable<LambdaExpression?> which)
    {
        var rows = which.Aggregate(_source.Rows(_parameters), QuerySource.Where);
        return Call(rows, nameof(Queryable.GroupBy), [_source.RowType, KeySelector.ReturnType], KeySelector);
    }

    /// <summary>A dimension's value; null where it is not grouped by.</summary>
    public Expression? Key(Dimension dimension)
    {
        for (var i = 0; i < _dimensions.Count; i++)
        {
            if (_dimensions[i] == dimension)
                return GroupKey.Of(Group, _owners + i);
        }
        return null;
    }

    /// <summary>How many different values of a dimension there are, null not counted.</summary>
    public Expression CountDistinct(Dimension dimension, LambdaExpression? which)
    {
        if (dimension.IsOwned)
            return CountDistinctAnew(dimension, which);
        var (rowType, type) = (_source.RowType, dimension.Value.ReturnType);
        Expression rows = which is null ? Group
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [rowType], Group, _source.OfRow(which));
        var values = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [rowType, type], rows, _source.OfRow(dimension.Value));
        var different = Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), [type], values);
        if (!dimension.IsReferenced || !CanBeNull(type))
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [type], different);
        var value = Expression.Parameter(type, "v");
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [type], different,
            Expression.Lambda(Expression.NotEqual(value, Expression.Constant(null, type)), value));
    }

    /// <summary>Figures over all groups of the same owner, in the same statement.</summary>
    public Figures Whole()
    {
        var row = Expression.Parameter(_source.RowType, "x");
        var rows = _source.Rows(_parameters);
        if (_source.Owner is { } owner)
            rows = Call(rows, nameof(Queryable.Where), [_source.RowType],
                Expression.Lambda(Expression.Equal(Access.Inline(owner, row), Owner!), row));
        return new Figures(rows, _source.RowType, _source.Element);
    }

    /// <summary>
    /// Counts by a query of its own over the rows with the group's key: EF loses an owned entity's column within a group.
    /// </summary>
    private MethodCallExpression CountDistinctAnew(Dimension dimension, LambdaExpression? which)
    {
        var row = Expression.Parameter(_source.RowType, "x");
        var value = Access.Inline(dimension.Value, _source.Element(row));
        var isInGroup = _parts.Select((part, i) => (Expression)Expression.Equal(Access.Inline(part, row), GroupKey.Of(Group, i)));
        if (CanBeNull(value.Type))
            isInGroup = isInGroup.Append(Expression.NotEqual(value, Expression.Constant(null, value.Type)));
        if (which is not null)
            isInGroup = isInGroup.Append(Access.Inline(which, _source.Element(row)));
        var rows = isInGroup.Aggregate(_source.Rows(_parameters),
            (query, condition) => Call(query, nameof(Queryable.Where), [_source.RowType], Expression.Lambda(condition, row)));
        var values = Call(rows, nameof(Queryable.Select), [_source.RowType, value.Type], Expression.Lambda(value, row));
        return Call(Call(values, nameof(Queryable.Distinct), [value.Type]), nameof(Queryable.Count), [value.Type]);
    }

    private static MethodCallExpression Call(Expression query, string method, Type[] types, params LambdaExpression[] lambdas) =>
        Expression.Call(typeof(Queryable), method, types, [query, .. lambdas.Select(Expression.Quote)]);

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
