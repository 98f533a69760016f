using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Rollups;

/// <summary>
/// Rewrites a query that counts and sums rows of a record into one that reads a rollup of it: the record's properties become the rollup's
/// columns, a count becomes a sum of counts, a sum a sum of sums, a date that is compared with becomes its year or month. What the rollup
/// doesn't hold ends the rewriting.
/// </summary>
internal sealed class RollupRewriter : ExpressionVisitor
{
    private readonly RollupDescriptor _rollup;
    private readonly RollupMatch _match;
    private readonly Expression _source;
    private readonly ParameterSet _given;
    private readonly Dictionary<ParameterExpression, ParameterExpression> _replaced = [];
    private readonly ParameterSet _parameters = new();
    private readonly List<RollupBound> _bounds = [];

    private RollupRewriter(RollupDescriptor rollup, DbContext database, ParameterSet given)
    {
        (_rollup, _match, _given) = (rollup, new RollupMatch(rollup), given);
        _source = new EntityQueryRootExpression(database.Model.FindEntityType(rollup.Rollup)!);
    }

    /// <summary>
    /// The query over the rollup, its parameters, and the bounds that have to be aligned for it to be the same; null where the rollup can't
    /// answer it.
    /// </summary>
    public static (Expression Query, ParameterSet Parameters, IReadOnlyList<RollupBound> Bounds)? Rewrite(RollupDescriptor rollup,
        DbContext database, Expression query, ParameterSet parameters)
    {
        var rewriter = new RollupRewriter(rollup, database, parameters);
        try
        {
            return (rewriter.Visit(query), rewriter._parameters, rewriter._bounds);
        }
        catch (NotHeldException)
        {
            return null;
        }
    }

    protected override Expression VisitExtension(Expression node) => node switch
    {
        EntityQueryRootExpression root when root.EntityType.ClrType != _rollup.Record => node,
        EntityQueryRootExpression root when root.GetType() == typeof(EntityQueryRootExpression) => _source,
        _ => throw new NotHeldException(),
    };

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        foreach (var parameter in node.Parameters)
        {
            if (Map(parameter.Type) is var type && type != parameter.Type)
                _replaced[parameter] = Expression.Parameter(type, parameter.Name);
        }
        return Expression.Lambda(Map(typeof(T)), Visit(node.Body), node.Parameters.Select(p => _replaced.GetValueOrDefault(p, p)));
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        // A row as a whole is more than a rollup has.
        if (node.Type == _rollup.Record)
            throw new NotHeldException();
        if (_given.All.FirstOrDefault(p => p.Expression == node) is { } parameter)
            _parameters.Keep(parameter);
        return _replaced.GetValueOrDefault(node, node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (_match.PathOf(node) is var (row, path))
            return _match.Value(path, _replaced[row]) ?? throw new NotHeldException();
        var owner = Visit(node.Expression);
        return owner is null || owner.Type == node.Expression!.Type ? node.Update(owner) : Expression.Property(owner, node.Member.Name);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (_match.PathOf(node.Left) is not var (row, path) || _match.Date(path) is not { } date)
            return base.VisitBinary(node);
        var column = Access.Inline(date.Column, _replaced[row]);
        if (node.Right is ConstantExpression { Value: null })
            return Expression.MakeBinary(node.NodeType, column, Expression.Constant(null, column.Type));
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual
            || _given.All.FirstOrDefault(p => p.Expression == node.Right) is not { } given)
            throw new NotHeldException();
        var bound = new RollupBound(given.Read, node.NodeType, date.Grain);
        _bounds.Add(bound);
        return Expression.MakeBinary(node.NodeType,
            Nullable.GetUnderlyingType(column.Type) is null ? column : Expression.Property(column, nameof(Nullable<>.Value)),
            _parameters.Add(typeof(int), bound.Period, "period"));
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!node.Method.IsGenericMethod
            || (node.Method.DeclaringType != typeof(Queryable) && node.Method.DeclaringType != typeof(Enumerable)))
            return base.VisitMethodCall(node);
        var types = node.Method.GetGenericArguments();
        if (types[0] != _rollup.Record)
            return node.Method.Name == nameof(Enumerable.Distinct) && IsOfGroup(node.Arguments[0])
                ? Again(node, [Again((MethodCallExpression)node.Arguments[0])]) : Again(node);
        return (node.Method.Name, node.Arguments.Count) switch
        {
            (nameof(Enumerable.Count), 1) => Sum(node.Method.DeclaringType, Visit(node.Arguments[0]), _rollup.Rows!),
            (nameof(Enumerable.Count), 2) when Lambda(node.Arguments[1]) is { } predicate && _match.Present(predicate) is { } present =>
                Sum(node.Method.DeclaringType, Visit(node.Arguments[0]), present.Count ?? _rollup.Rows!),
            (nameof(Enumerable.Sum), 2) when Lambda(node.Arguments[1]) is { } selector && _match.Sum(selector) is { } sum =>
                Sum(node.Method.DeclaringType, Visit(node.Arguments[0]), sum.Sum, selector.ReturnType),
            // These are the same over rows and over their keys.
            (nameof(Enumerable.Min) or nameof(Enumerable.Max) or nameof(Queryable.Where) or nameof(Queryable.GroupBy), _) => Again(node),
            _ => throw new NotHeldException(),
        };
    }

    private bool IsOfGroup(Expression list) =>
        list is MethodCallExpression { Method: { IsGenericMethod: true, Name: nameof(Enumerable.Select) } select }
            && select.GetGenericArguments()[0] == _rollup.Record;

    /// <summary>The same call with the rollup in the record's place.</summary>
    private MethodCallExpression Again(MethodCallExpression node, Expression[]? arguments = null) => Expression.Call(
        node.Method.GetGenericMethodDefinition().MakeGenericMethod([.. node.Method.GetGenericArguments().Select(Map)]),
        arguments ?? [.. node.Arguments.Select(a => Visit(a)!)]);

    private MethodCallExpression Sum(Type? of, Expression rows, LambdaExpression column, Type? type = null)
    {
        var row = Expression.Parameter(_rollup.Rollup, "r");
        var value = Access.Inline(column, row);
        if (type is not null && value.Type != type)
            value = Expression.Convert(value, type);
        var selector = Expression.Lambda(value, row);
        return Expression.Call(of!, nameof(Enumerable.Sum), [_rollup.Rollup], rows,
            of == typeof(Queryable) ? Expression.Quote(selector) : selector);
    }

    private static LambdaExpression? Lambda(Expression argument) =>
        (argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : argument) as LambdaExpression;

    private Type Map(Type type) =>
        type == _rollup.Record ? _rollup.Rollup
        : type.IsGenericType ? type.GetGenericTypeDefinition().MakeGenericType([.. type.GetGenericArguments().Select(Map)])
        : type;

    /// <summary>The query needs what the rollup hasn't got.</summary>
    private sealed class NotHeldException : Exception;
}
