using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Sorting;

/// <summary>Turns an <c>order</c> into keys; those that make the row unique come last, so that the order is total.</summary>
/// <param name="limits">How many keys are allowed.</param>
/// <param name="parameters">The parameters of the statement.</param>
/// <param name="joins">Counts the references that keys are behind.</param>
internal sealed class OrderBuilder(EngineLimits limits, ParameterSet parameters, JoinLimit joins)
{
    /// <summary>The field of a sort input that says where rows without a value stand.</summary>
    public const string Nulls = "nulls";

    private readonly FilterBuilder _filters = new(limits, parameters, joins);
    private readonly List<OrderKey> _keys = [];

    /// <param name="mapping">The rows' type.</param>
    /// <param name="row">The row that the keys are read from.</param>
    /// <param name="order">The argument: a list of sort inputs, or null.</param>
    /// <param name="uniqueKeys">What tells rows apart.</param>
    public List<OrderKey> Build(ObjectMapping mapping, Expression row, ArgumentRef order, IEnumerable<OrderKey> uniqueKeys)
    {
        foreach (var item in order.Value is null ? [] : order.Items)
            Add(mapping, row, item, "", isOptional: false, nulls: null);
        return Complete(_keys, uniqueKeys, limits);
    }

    /// <summary>Adds what makes an order total.</summary>
    public static List<OrderKey> Complete(List<OrderKey> keys, IEnumerable<OrderKey> uniqueKeys, EngineLimits limits)
    {
        if (keys.Count(key => !key.IsPlacing) is var named && named > limits.SortKeys)
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

    /// <summary>Where an order wants rows without a value of the fields in one of its objects; null where it doesn't say.</summary>
    public static NullsOrder? NullsIn(ObjectMapping mapping, ArgumentRef item, string path) =>
        mapping.TryGet(Nulls, out _) ? null : NullsIn(item, path);

    /// <inheritdoc cref="NullsIn(ObjectMapping, ArgumentRef, string)"/>
    public static NullsOrder? NullsIn(ArgumentRef item, string path) =>
        !((IDictionary<string, object?>)item.Value!).TryGetValue(Nulls, out var place)
            ? null
            : place as NullsOrder?
                ?? throw new QueryException(ErrorCodes.InvalidOrder, $"'{path}{Nulls}' takes FIRST or LAST, not null.");

    /// <summary>A key, after the one that puts rows without a value where they are wanted.</summary>
    public static IEnumerable<OrderKey> Placed(OrderKey key, NullsOrder? nulls) =>
        nulls is { } wanted && key.Placing(wanted) is { } placing ? [placing, key] : [key];

    /// <summary>The fields that an object of an order names.</summary>
    public static ArgumentRef WithoutNulls(ObjectMapping mapping, ArgumentRef item) =>
        mapping.TryGet(Nulls, out _) ? item : item.Without(Nulls);

    public static QueryException NoDirection(string path) => new(ErrorCodes.InvalidOrder, $"'{path}' takes ASC or DESC, not null.");

    private void Add(ObjectMapping mapping, Expression row, ArgumentRef item, string path, bool isOptional, NullsOrder? nulls)
    {
        // What is said of an object holds for those in it that say nothing else.
        nulls = NullsIn(mapping, item, path) ?? nulls;
        foreach (var (name, given) in WithoutNulls(mapping, item).Fields)
        {
            mapping.TryGet(name, out var field);
            // An id is made of the key, and sorts as it does.
            if (field is IdMapping)
                field = mapping.Key!;
            switch (field, given.Value)
            {
                case (ScalarMapping scalar, SortDirection direction):
                    // Only the first mention of a field counts: the later ones could not change the order.
                    if (!_keys.Exists(k => k.Path == path + scalar.Name))
                        _keys.AddRange(Placed(new OrderKey(path + scalar.Name, Access.Value(row, scalar.Property, isOptional), direction,
                            isOptional || scalar.IsNullable, scalar), nulls));
                    break;
                case (ReferenceMapping reference, IDictionary<string, object?>):
                    var target = Expression.Property(row, reference.Property);
                    joins.Add(target);
                    Add(reference.Target, target, given, path + name + ".", isOptional || reference.IsNullable, nulls);
                    break;
                case (ListAggregateMapping aggregate, IDictionary<string, object?>):
                    AddFigures(aggregate.List, row, given, path + name + ".", nulls);
                    break;
                case (ComputedMapping, not null):
                    throw new QueryException(ErrorCodes.InvalidOrder,
                        $"'{path}{name}' is computed: a list within a row can't be sorted by it. Ask for the rows by a field at the root.");
                default:
                    throw NoDirection(path + name);
            }
        }
    }

    private void AddFigures(ListMapping list, Expression row, ArgumentRef given, string path, NullsOrder? nulls)
    {
        nulls = NullsIn(given, path) ?? nulls;
        var where = given["where"];
        var figures = new Figures(_filters.Elements(list, row, where), list.Target.ClrType);
        var order = new FigureOrder(list.Target, figures, which => _filters.Build(list.Target, which));
        foreach (var (name, value) in given.Without("where", Nulls).Fields)
        {
            foreach (var key in order.Field(path, name, value))
            {
                // The place of a row depends on the values of the conditions: a cursor belongs to them.
                var ofFigure = key.Arguments;
                _keys.AddRange(Placed(key with
                {
                    Arguments = where.Value is null ? ofFigure : values => new[] { where.Read(values), ofFigure?.Invoke(values) },
                }, nulls));
            }
        }
    }
}
