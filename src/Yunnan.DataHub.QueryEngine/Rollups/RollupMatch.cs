using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Rollups;

/// <summary>Finds what a rollup holds in place of a way through the record's properties.</summary>
internal sealed class RollupMatch(RollupDescriptor rollup)
{
    /// <summary>The names of a chain of members, with the row that it starts from; null where it starts from anything else.</summary>
    public (ParameterExpression Row, string[] Path)? PathOf(Expression? expression)
    {
        var names = new Stack<string>();
        for (; expression is MemberExpression member; expression = member.Expression)
            names.Push(member.Member.Name);
        return expression is ParameterExpression row && row.Type == rollup.Record ? (row, [.. names]) : null;
    }

    /// <summary>The same value in the rollup's row; null where the rollup has none.</summary>
    public Expression? Value(string[] path, Expression row)
    {
        foreach (var key in rollup.Keys)
        {
            if (StartsWith(path, key.Path))
                return path[key.Path.Length..].Aggregate(Access.Inline(key.Column, row), Expression.Property);
        }
        foreach (var date in rollup.Dates)
        {
            if (StartsWith(path, date.Path) && Part(date, path[date.Path.Length..], Access.Inline(date.Column, row)) is { } part)
                return part;
        }
        return null;
    }

    /// <summary>The date that a path leads to, with <c>.Value</c> or without it.</summary>
    public RollupDate? Date(string[] path) =>
        rollup.Dates.Find(date => StartsWith(path, date.Path) && path[date.Path.Length..] is [] or [nameof(Nullable<>.Value)]);

    /// <summary>The sum of a measure that a lambda reads: <c>x => (decimal?)x.Amount</c>.</summary>
    public RollupSum? Sum(LambdaExpression selector)
    {
        var body = selector.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            body = convert.Operand;
        return PathOf(body) is var (_, path) ? rollup.Sums.Find(sum => sum.Path.SequenceEqual(path)) : null;
    }

    /// <summary>The measure that a condition asks to be there: <c>x => x.Amount != null</c>.</summary>
    public RollupSum? Present(LambdaExpression predicate) =>
        predicate.Body is BinaryExpression { NodeType: ExpressionType.NotEqual, Right: ConstantExpression { Value: null } } present
            ? Sum(Expression.Lambda(present.Left, predicate.Parameters))
            : null;

    private static Expression? Part(RollupDate date, string[] rest, Expression column)
    {
        if (rest is [nameof(Nullable<>.Value), .. var part])
            column = Expression.Property(column, nameof(Nullable<>.Value));
        else
            part = rest;
        return (part, date.Grain) switch
        {
            ([nameof(DateOnly.Year)], RollupGrain.Year) => column,
            ([nameof(DateOnly.Year)], RollupGrain.Month) => Expression.Divide(column, Expression.Constant(100)),
            ([nameof(DateOnly.Month)], RollupGrain.Month) => Expression.Modulo(column, Expression.Constant(100)),
            _ => null,
        };
    }

    private static bool StartsWith(string[] path, string[] start) =>
        path.Length >= start.Length && path.AsSpan(0, start.Length).SequenceEqual(start);
}
