using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>An element of a list with its owner and the key of the entity that both hang on.</summary>
internal sealed class ListElement<TKey, TOwner, TElement>
{
    public required TKey AnchorKey { get; init; }
    public required TOwner Owner { get; init; }
    public required TElement Element { get; init; }
}

/// <summary>An object on the way from the anchor to a list's owner.</summary>
internal sealed class PathItem<TKey, TItem>
{
    public required TKey AnchorKey { get; init; }
    public required TItem Item { get; init; }
}

/// <summary>The query for the elements of one list of many owners at once.</summary>
internal sealed class ListSource(EntityPath owner, PathSegment step, LambdaExpression? filter, Func<Expression, List<OrderKey>> order,
    Expression? first)
{
    private readonly Type _keyType = owner.AnchorKey.ClrType;
    private readonly Type _ownerType = owner.Steps is [.., var last] ? last.ElementType : owner.Anchor.ClrType;

    /// <summary>The type of the query's rows.</summary>
    public Type RowType => typeof(ListElement<,,>).MakeGenericType(_keyType, _ownerType, step.ElementType);

    /// <summary>The elements of the objects under the anchors whose keys the request names, in order.</summary>
    public Expression Query(DbContext context, ParameterSet parameters)
    {
        var anchor = Expression.Parameter(owner.Anchor.ClrType, "a");
        Expression key = Expression.Property(anchor, owner.AnchorKey.PropertyInfo!);
        var query = QuerySource.Where(QuerySource.AllRows(context, anchor.Type),
            KeyList.Contains(parameters, anchor, key, values => values.Keys));

        var item = anchor;
        Expression current = anchor;
        foreach (var link in owner.Steps)
        {
            var linkType = typeof(PathItem<,>).MakeGenericType(_keyType, link.ElementType);
            var element = Expression.Parameter(link.ElementType, "e");
            query = Call(nameof(Queryable.SelectMany), [item.Type, link.ElementType, linkType], query,
                Expression.Lambda(typeof(Func<,>).MakeGenericType(item.Type, typeof(IEnumerable<>).MakeGenericType(link.ElementType)),
                    link.Apply(current), item),
                Expression.Lambda(New(linkType, ("AnchorKey", key), ("Item", element)), item, element));
            item = Expression.Parameter(linkType, "l");
            current = Expression.Property(item, "Item");
            key = Expression.Property(item, "AnchorKey");
        }

        var child = Expression.Parameter(step.ElementType, "c");
        query = Call(nameof(Queryable.SelectMany), [item.Type, step.ElementType, RowType], query,
            Expression.Lambda(typeof(Func<,>).MakeGenericType(item.Type, typeof(IEnumerable<>).MakeGenericType(step.ElementType)),
                Elements(current), item),
            Expression.Lambda(New(RowType, ("AnchorKey", key), ("Owner", current), ("Element", child)), item, child));
        return Ordered(typeof(Queryable), query, Expression.Parameter(RowType, "m"), "Element");
    }

    private Expression Elements(Expression item)
    {
        var elements = step.Apply(item);
        if (filter is not null)
            elements = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [step.ElementType], elements, filter);
        return first is null
            ? elements
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Take), [step.ElementType],
                Ordered(typeof(Enumerable), elements, Expression.Parameter(step.ElementType, "o"), null), first);
    }

    private Expression Ordered(Type methods, Expression query, ParameterExpression row, string? member)
    {
        var method = "OrderBy";
        foreach (var key in order(member is null ? row : Expression.Property(row, member)))
        {
            var name = key.Direction == SortDirection.Ascending ? method : method + "Descending";
            LambdaExpression selector = Expression.Lambda(key.Value, row);
            query = Expression.Call(methods, name, [row.Type, key.Value.Type], query,
                methods == typeof(Queryable) ? Expression.Quote(selector) : selector);
            method = "ThenBy";
        }
        return query;
    }

    private static MethodCallExpression Call(string method, Type[] types, Expression query, params LambdaExpression[] lambdas) =>
        Expression.Call(typeof(Queryable), method, types, [query, .. lambdas.Select(Expression.Quote)]);

    private static MemberInitExpression New(Type type, params (string Name, Expression Value)[] members) =>
        Expression.MemberInit(Expression.New(type), members.Select(m => Expression.Bind((MemberInfo)type.GetProperty(m.Name)!, m.Value)));
}
