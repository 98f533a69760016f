using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Sorting;

/// <summary>Turns an <c>order</c> into keys; those that make the row unique come last, so that the order is total.</summary>
internal static class OrderBuilder
{
    /// <summary>The field of a sort input that says where rows without a value stand.</summary>
    public const string Nulls = "nulls";

    /// <param name="mapping">The rows' type.</param>
    /// <param name="row">The row that the keys are read from.</param>
    /// <param name="order">The argument's value: a list of sort inputs, or null.</param>
    /// <param name="uniqueKeys">What tells rows apart.</param>
    /// <param name="limits">How many keys are allowed.</param>
    /// <param name="joins">Counts the references that keys are behind.</param>
    public static List<OrderKey> Build(ObjectMapping mapping, Expression row, object? order, IEnumerable<OrderKey> uniqueKeys,
        EngineLimits limits, JoinLimit joins)
    {
        var keys = new List<OrderKey>();
        foreach (var item in (order as IEnumerable ?? Array.Empty<object>()).Cast<IDictionary<string, object?>>())
            Add(keys, mapping, row, item, "", isOptional: false, nulls: null, joins);
        if (keys.Count(key => key.Column is not null) is var named && named > limits.SortKeys)
            throw new QueryException(ErrorCodes.InvalidOrder, $"An order may name {limits.SortKeys} fields; this one names {named}.");
        keys.AddRange(uniqueKeys.Where(unique => keys.All(k => k.Path != unique.Path)));
        return keys;
    }

    /// <summary>Sorts a query of the row's type.</summary>
    public static Expression Apply(Expression query, ParameterExpression row, IReadOnlyList<OrderKey> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var method = (i, keys[i].Direction) switch
            {
                (0, SortDirection.Ascending) => nameof(Queryable.OrderBy),
                (0, SortDirection.Descending) => nameof(Queryable.OrderByDescending),
                (_, SortDirection.Ascending) => nameof(Queryable.ThenBy),
                _ => nameof(Queryable.ThenByDescending),
            };
            query = Expression.Call(typeof(Queryable), method, [row.Type, keys[i].Value.Type], query,
                Expression.Quote(Expression.Lambda(keys[i].Value, row)));
        }
        return query;
    }

    private static void Add(List<OrderKey> keys, ObjectMapping mapping, Expression row, IDictionary<string, object?> item, string path,
        bool isOptional, NullsOrder? nulls, JoinLimit joins)
    {
        var placesNulls = !mapping.TryGet(Nulls, out _);
        // What is said of an object holds for those in it that say nothing else.
        if (placesNulls && item.TryGetValue(Nulls, out var place))
            nulls = place as NullsOrder?
                ?? throw new QueryException(ErrorCodes.InvalidOrder, $"'{path}{Nulls}' takes FIRST or LAST, not null.");
        foreach (var (name, value) in item)
        {
            if (placesNulls && name == Nulls)
                continue;
            mapping.TryGet(name, out var field);
            // An id is made of the key, and sorts as it does.
            if (field is IdMapping)
                field = mapping.Key!;
            switch (field, value)
            {
                case (ScalarMapping scalar, SortDirection direction):
                    // Only the first mention of a field counts: the later ones could not change the order.
                    if (keys.Exists(k => k.Path == path + scalar.Name))
                        break;
                    var key = new OrderKey(path + scalar.Name, Access.Value(row, scalar.Property, isOptional), direction,
                        isOptional || scalar.IsNullable, scalar);
                    if (nulls is { } wanted && key.Placing(wanted) is { } placing)
                        keys.Add(placing);
                    keys.Add(key);
                    break;
                case (ReferenceMapping reference, IDictionary<string, object?> inner):
                    var target = Expression.Property(row, reference.Property);
                    joins.Add(target);
                    Add(keys, reference.Target, target, inner, path + name + ".", isOptional || reference.IsNullable, nulls, joins);
                    break;
                default:
                    throw new QueryException(ErrorCodes.InvalidOrder, $"'{path}{name}' takes ASC or DESC, not null.");
            }
        }
    }
}
