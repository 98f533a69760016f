using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>Finds the conditions on computed fields in a <c>where</c>, and plans what works out which rows meet them.</summary>
internal sealed class ComputedConditions
{
    private readonly ObjectMapping _mapping;
    private readonly ArgumentRef _where;
    private readonly Dictionary<object, Found> _found = new(ReferenceEqualityComparer.Instance);

    private ComputedConditions(ObjectMapping mapping, ArgumentRef where)
    {
        (_mapping, _where) = (mapping, where);
        Find(mapping, where, isRequired: true);
    }

    /// <summary>
    /// Plans the conditions on computed fields that a <c>where</c> holds, wherever in it; null where there are none. Each run works them
    /// out before it runs any of the statements that the <c>where</c> is part of.
    /// </summary>
    /// <exception cref="QueryException">The <c>where</c> can't be read.</exception>
    public static ComputedKeysOfWhere? Prepare(PlanningContext planning, ObjectMapping mapping, ArgumentRef where)
    {
        if (where.Value is not IDictionary<string, object?>)
            return null;
        var conditions = new ComputedConditions(mapping, where);
        return conditions._found.Count == 0 ? null : conditions.Plan(planning);
    }

    private ComputedKeysOfWhere Plan(PlanningContext planning)
    {
        var all = new ComputedKeysOfWhere();
        foreach (var (value, found) in _found)
        {
            var predicate = new ComputedPredicate(found.Computed, found.Conditions, planning.Limits, planning.IsCached);
            if (predicate.AsksNothing)
            {
                all.Add(value, null);
                continue;
            }
            var keys = new ComputedKeys(predicate.Conditions, predicate.HoldsForMissing);
            all.Add(value, keys);
            planning.Preparations.Add(new ComputedCondition(planning, found.Mapping, found.Computed, found.Conditions, predicate, keys,
                found.IsRequired ? Others : null));
        }
        // The whole of it is read once without use, so that nothing is computed for a where that is no good.
        var parameters = new ParameterSet();
        new FilterBuilder(planning.Limits, parameters, new JoinLimit(planning.Limits), all).Build(_mapping, _where);
        planning.Preparations.Check(parameters);
        return all;
    }

    /// <summary>
    /// Conditions that a row has to meet beside the computed ones, those alone that are cheap: fewer rows have to be computed then.
    /// </summary>
    private LambdaExpression? Others(EngineLimits limits, ParameterSet parameters)
    {
        var row = Expression.Parameter(_mapping.ClrType, "x");
        Expression? all = null;
        foreach (var (name, given) in _where.Fields.Where(field => IsCheap(_mapping, field.Name, field.Value.Value)))
        {
            var part = new Dictionary<string, object?> { [name] = given.Value };
            var filter = new FilterBuilder(limits, parameters, new JoinLimit(limits)).Build(_mapping,
                new ArgumentRef(part, values => new Dictionary<string, object?> { [name] = given.Read(values) }));
            if (filter is not null)
                all = Terms.Conditions.And(all, Access.Inline(filter, row));
        }
        return all is null ? null : Expression.Lambda(all, row);
    }

    /// <param name="mapping">The object's type.</param>
    /// <param name="where">Conditions on the object.</param>
    /// <param name="isRequired">Whether no row is found that doesn't meet them.</param>
    private void Find(ObjectMapping mapping, ArgumentRef where, bool isRequired)
    {
        foreach (var (name, given) in where.Fields)
        {
            if (name is "and" or "or")
                foreach (var item in given.Value is null ? [] : given.Items)
                    Find(mapping, item, isRequired && name == "and");
            else if (mapping.TryGet(name, out var field) && given.Value is IDictionary<string, object?>)
                FindIn(mapping, field, given, isRequired);
        }
    }

    private void FindIn(ObjectMapping mapping, FieldMapping field, ArgumentRef given, bool isRequired)
    {
        switch (field)
        {
            case ComputedMapping computed:
                // The same variable may stand in several places.
                _found[given.Value!] = new Found(mapping, computed, given, isRequired && !_found.ContainsKey(given.Value!));
                break;
            case ReferenceMapping reference:
                Find(reference.Target, given, isRequired: false);
                break;
            case ListAggregateMapping { List.Target: var target }:
                foreach (var condition in Conditions(given))
                    Find(target, condition, isRequired: false);
                break;
            case ListMapping list:
                foreach (var (_, element) in given.Fields.Where(part => part.Value.Value is IDictionary<string, object?>))
                    Find(list.Target, element, isRequired: false);
                break;
        }
    }

    /// <summary>The conditions that say which elements of a list its figures are of.</summary>
    private static IEnumerable<ArgumentRef> Conditions(ArgumentRef figures) => figures.Fields
        .Where(field => field.Value.Value is IDictionary<string, object?>)
        .SelectMany(field => field.Name switch
        {
            "where" => [field.Value],
            "countIf" => [field.Value["where"]],
            "ratio" => [field.Value["of"], field.Value["to"]],
            _ => Array.Empty<ArgumentRef>(),
        })
        .Where(condition => condition.Value is IDictionary<string, object?>);

    private static bool IsCheap(ObjectMapping mapping, string name, object? conditions) => name switch
    {
        "and" or "or" => conditions is IEnumerable items
            && items.Cast<IDictionary<string, object?>>().All(item => item.All(part => IsCheap(mapping, part.Key, part.Value))),
        Terms.FilterOperation.Exists or FieldComparison.Field or DaysBetween.Field => true,
        _ => mapping.TryGet(name, out var field) && field switch
        {
            IdMapping or ScalarMapping => true,
            ReferenceMapping reference =>
                conditions is IDictionary<string, object?> parts && parts.All(part => IsCheap(reference.Target, part.Key, part.Value)),
            _ => false,
        },
    };

    private sealed record Found(ObjectMapping Mapping, ComputedMapping Computed, ArgumentRef Conditions, bool IsRequired);
}

/// <summary>Works out for which rows a condition on a computed field holds.</summary>
internal sealed class ComputedCondition
{
    private readonly ComputedRows _rows;
    private readonly ComputedCall _call;
    private readonly ComputedPredicate _predicate;
    private readonly Column _key;
    private readonly Type _keyType;

    /// <param name="planning">What the root field is planned with.</param>
    /// <param name="mapping">The rows' type.</param>
    /// <param name="computed">The field.</param>
    /// <param name="given">The conditions, with the field's arguments.</param>
    /// <param name="predicate">The conditions.</param>
    /// <param name="keys">What the keys are kept for.</param>
    /// <param name="others">What else the rows have to meet.</param>
    public ComputedCondition(PlanningContext planning, ObjectMapping mapping, ComputedMapping computed, ArgumentRef given,
        ComputedPredicate predicate, ComputedKeys keys, Func<EngineLimits, ParameterSet, LambdaExpression?>? others)
    {
        (_predicate, Keys, _keyType) = (predicate, keys, mapping.Key!.ValueType);
        var row = Expression.Parameter(mapping.ClrType, "x");
        var planner = new StatementPlanner(planning, row);
        _key = planner.Column(Expression.Property(row, mapping.Key.Property));
        _call = new ComputedCall(computed, planner.Column(Access.Inline(computed.Requires, row)),
            ComputedCall.WithOf(given, computed.Name, ErrorCodes.InvalidFilter));
        var parameters = new ParameterSet();
        var query = QuerySource.Where(QuerySource.AllRows(planning.Database, mapping.ClrType), others?.Invoke(planning.Limits, parameters));
        _rows = new ComputedRows(planning, mapping, planner, query, parameters);
    }

    public ComputedKeys Keys { get; }

    public void Compile() => _rows.Compile();

    /// <inheritdoc cref="RootPlan.Check"/>
    public void Check(RequestValues values)
    {
        _rows.Check(values);
        _predicate.Check(values);
    }

    /// <summary>The keys of the rows for which it holds.</summary>
    public async Task<IList> RunAsync(StatementContext context)
    {
        var rows = await _rows.ReadAsync(context).ConfigureAwait(false);
        var results = await _call.RunAsync(rows, context).ConfigureAwait(false);
        var holds = _predicate.For(context.Values);
        return KeyList.Typed(_keyType, rows.All().Where(row => holds(results[row.Index])).Select(row => _key.Read(row)!));
    }
}
