using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>A key of an order that computed fields take part in.</summary>
/// <param name="Key">The key; of a computed one, the value in it stands for its type alone.</param>
/// <param name="Column">The column of a key that the database knows.</param>
/// <param name="Call">The call of the field that a computed key is part of.</param>
/// <param name="Leaf">Reads a computed key's value from the field's result.</param>
internal sealed record PlacedKey(OrderKey Key, Column? Column, ComputedCall? Call = null, Func<object?, object?>? Leaf = null)
{
    /// <summary>The key as a request's cursors know it: the arguments of a computed field tell its orders apart.</summary>
    public OrderKey For(RequestValues values) => Call is null ? Key : Key with { Path = $"{Key.Path}({Signature(values)})" };

    /// <summary>The arguments of the computed field in a request, as text.</summary>
    public string Signature(RequestValues values)
    {
        var arguments = Call!.Arguments(values);
        return JsonSerializer.Serialize(Call.Computed.Method.Arguments.Select(p => Text(FieldMethod.Argument(p, arguments))));
    }

    private static object? Text(object? value) => value switch
    {
        null or string => value,
        IEnumerable items => items.Cast<object?>().Select(Text).ToList(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

/// <summary>Reads an <c>order</c> that computed fields take part in.</summary>
/// <param name="planning">What the root field is planned with.</param>
/// <param name="planner">The planner of the statement that reads what the keys need.</param>
internal sealed class ComputedOrder(PlanningContext planning, StatementPlanner planner)
{
    private readonly List<PlacedKey> _keys = [];

    /// <summary>Whether the argument <c>order</c> names a computed field.</summary>
    public static bool IsIn(ObjectMapping mapping, IReadOnlyDictionary<string, object?> arguments) =>
        arguments.GetValueOrDefault("order") is IEnumerable order
        && order.Cast<IDictionary<string, object?>>().Any(item => Names(mapping, item));

    /// <summary>The keys of an order, and those that make it total.</summary>
    /// <exception cref="QueryException">The order can't be read.</exception>
    public IReadOnlyList<PlacedKey> Build(ObjectMapping mapping, ParameterExpression row, ArgumentRef order,
        IEnumerable<OrderKey> uniqueKeys)
    {
        foreach (var item in order.Items)
            Add(mapping, mapping, row, row, item, "", isOptional: false, static inner => inner);
        if (_keys.Count > planning.Limits.SortKeys)
            throw new QueryException(ErrorCodes.InvalidOrder,
                $"An order may name {planning.Limits.SortKeys} fields; this one names {_keys.Count}.");
        foreach (var unique in uniqueKeys)
            AddColumn(unique);
        return _keys;
    }

    private static bool Names(ObjectMapping mapping, IDictionary<string, object?> item) =>
        item.Any(part => mapping.TryGet(part.Key, out var field) && (field, part.Value) switch
        {
            (ComputedMapping, _) => true,
            (ReferenceMapping reference, IDictionary<string, object?> inner) => Names(reference.Target, inner),
            _ => false,
        });

    private void Add(ObjectMapping root, ObjectMapping mapping, ParameterExpression row, Expression item, ArgumentRef order, string path,
        bool isOptional, Func<Dictionary<string, object?>, Dictionary<string, object?>> fromRoot)
    {
        foreach (var (name, given) in order.Fields)
        {
            mapping.TryGet(name, out var field);
            if (field is ComputedMapping computed)
            {
                AddComputed(computed, item, given, path + name, isOptional);
            }
            else if (field is ReferenceMapping reference && given.Value is IDictionary<string, object?>)
            {
                var target = Expression.Property(item, reference.Property);
                planner.Joins.Add(target);
                Add(root, reference.Target, row, target, given, $"{path}{name}.", isOptional || reference.IsNullable,
                    inner => fromRoot(new() { [name] = inner }));
            }
            else
            {
                var single = new ArgumentRef(Single(given.Value), values => Single(given.Read(values)));
                foreach (var key in new OrderBuilder(planning.Limits, planner.Plan.Parameters, planner.Joins).Build(root, row, single, []))
                    AddColumn(key);

                Dictionary<string, object?>[] Single(object? value) => [fromRoot(new() { [name] = value })];
            }
        }
    }

    private void AddColumn(OrderKey key)
    {
        if (_keys.All(known => known.Call is not null || known.Key.Path != key.Path))
            _keys.Add(new PlacedKey(key, planner.Column(key.Value)));
    }

    private void AddComputed(ComputedMapping computed, Expression item, ArgumentRef given, string path, bool isOptional)
    {
        if (given.Value is not IDictionary<string, object?> parts)
            throw new QueryException(ErrorCodes.InvalidOrder, $"'{path}' takes an object with a direction, not null.");
        var call = new ComputedCall(computed, planner.Column(StatementPlanner.Requires(computed, item, isOptional)),
            ComputedCall.WithOf(given, path, ErrorCodes.InvalidOrder));
        foreach (var (name, direction) in parts.Where(part => part.Key != ComputedPredicate.With))
        {
            if (direction is not SortDirection way)
                throw new QueryException(ErrorCodes.InvalidOrder, $"'{path}.{name}' takes ASC or DESC, not null.");
            var leaf = computed.Leaves.First(leaf => leaf.Name == name);
            var result = Expression.Parameter(typeof(object));
            var read = Expression.Lambda<Func<object?, object?>>(
                Expression.Convert(leaf.Read(result, computed.Method.ElementType), typeof(object)), result)
                .Compile(preferInterpretation: !planning.IsCached);
            _keys.Add(new PlacedKey(new OrderKey($"{path}.{name}", Expression.Default(leaf.NullableType), way, IsNullable: true), null,
                call, read));
        }
    }
}
