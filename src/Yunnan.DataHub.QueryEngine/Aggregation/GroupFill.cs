using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>
/// Adds the groups that no row is in: one for each value of closed dimensions, with the figures over no rows. What else the groups are made
/// by, and whose they are, is taken as it occurs.
/// </summary>
internal sealed class GroupFill
{
    private readonly List<Func<StatementContext, Task<IReadOnlyList<object>>>> _values = [];
    private readonly List<Column> _filled = [];
    private readonly List<Column> _kept = [];
    private readonly List<(Column Column, SortDirection Direction, bool IsPlacing)> _order = [];
    private readonly List<SelectStatement> _statements = [];
    private readonly FigurePlan _figures;
    private readonly int _index;

    private GroupFill(FigurePlan figures, int index) => (_figures, _index) = (figures, index);

    /// <summary>The fill that the argument of <c>groups</c> asks for; null where it asks for none.</summary>
    /// <param name="planning">What it is planned with.</param>
    /// <param name="mapping">The rows.</param>
    /// <param name="figures">The figures of the groups.</param>
    /// <param name="order">The groups' order, which the further ones take part in.</param>
    /// <param name="arguments">The arguments now.</param>
    /// <param name="index">Their place in later requests.</param>
    public static GroupFill? Create(PlanningContext planning, AggregateMapping mapping, FigurePlan figures, IEnumerable<OrderKey> order,
        IReadOnlyDictionary<string, object?> arguments, int index)
    {
        if (arguments.GetValueOrDefault("fill") is not IDictionary<string, object?> given)
            return null;
        if (arguments.GetValueOrDefault("having") is not null)
            throw Wrong("'fill' adds groups that no row is in, and 'having' takes groups away: ask for one of them.");
        var fill = new GroupFill(figures, index);
        var by = ((IEnumerable)given["by"]!).Cast<Dimension>().ToHashSet();
        if (by.FirstOrDefault(dimension => figures.Grouping.Key(dimension) is null) is { } missing)
            throw Wrong($"'fill' names '{missing.Name}', which is not among the dimensions in 'by'.");
        var keys = new KeyValues(planning, mapping, ArgumentRef.Argument(arguments, index, "fill")[KeyValues.Where]);
        if (figures.Grouping.Owner is { } owner)
            fill._kept.Add(figures.Column(owner));
        foreach (var dimension in figures.Grouping.Dimensions)
        {
            var column = figures.Column(figures.Grouping.Key(dimension)!);
            if (by.Contains(dimension))
            {
                fill._filled.Add(column);
                fill._values.Add(fill.ValuesOf(planning, keys, dimension));
            }
            else
                fill._kept.Add(column);
        }
        keys.CheckUse();
        // What only says where groups without a value stand is told from the value: of groups that are added no database says it.
        fill._order.AddRange(order.Select(key => (figures.Column(key.Placed ?? key.Value), key.Direction, key.IsPlacing)));
        return fill;
    }

    /// <inheritdoc cref="RootPlan.Check"/>
    public void Check(RequestValues values)
    {
        foreach (var statement in _statements)
            statement.Parameters.Check(values);
    }

    /// <inheritdoc cref="RootPlan.Compile"/>
    public void Compile()
    {
        foreach (var statement in _statements)
            statement.Compile();
    }

    /// <summary>The groups with those that were missing, in their order.</summary>
    /// <param name="groups">The groups that rows are in.</param>
    /// <param name="owners">The owners, each by the value of the first column; null where all rows are one whole.</param>
    /// <param name="sortsByCodePoints">How the database sorts texts.</param>
    /// <param name="context">What it runs with.</param>
    public async Task<RowSet> AddAsync(RowSet groups, IEnumerable<object>? owners, bool sortsByCodePoints, StatementContext context)
    {
        var product = new List<object[]> { Array.Empty<object>() };
        foreach (var read in _values)
        {
            var values = await read(context).ConfigureAwait(false);
            if ((long)product.Count * values.Count > context.Limits.Groups)
                throw TooMany(context.Limits);
            product = [.. product.SelectMany(_ => values, (found, value) => (object[])[.. found, value])];
        }
        var known = groups.All().Select(row => GroupValues.Of([.. _kept, .. _filled], row)).ToHashSet();
        List<object?[]> kept = _kept.Count switch
        {
            0 => [[]],
            1 when owners is not null => [.. owners.Select(owner => new object?[] { owner })],
            _ => [.. groups.All().Select(row => GroupValues.Of(_kept, row)).Distinct().Select(values => values.Values)],
        };
        if ((long)product.Count * kept.Count > context.Limits.Groups)
            throw TooMany(context.Limits);
        foreach (var some in kept)
        {
            foreach (var values in product.Where(values => !known.Contains(new GroupValues([.. some, .. values]))))
            {
                _figures.AddEmpty(groups, [.. _kept.Zip(some), .. _filled.Zip((object?[])values)]);
                context.Budget.Add(_figures.Plan.Columns.Count);
            }
        }
        var places = groups.All()
            .Select(row => _order.Select(key => key.IsPlacing ? key.Column.Read(row) is null : key.Column.Read(row)).ToArray()).ToList();
        var comparer = new PlaceComparer([.. _order.Select(key => key.Direction)], sortsByCodePoints);
        return groups.Gather(_figures.Plan.Columns, _figures.Plan.Extras.Count,
            [.. Enumerable.Range(0, groups.Count).Order(Comparer<int>.Create((a, b) => comparer.Compare(places[a], places[b])))]);
    }

    /// <summary>How the values of a closed dimension are had.</summary>
    private Func<StatementContext, Task<IReadOnlyList<object>>> ValuesOf(PlanningContext planning, KeyValues keys, Dimension dimension)
    {
        if (dimension.Part is { } part)
            return context => Task.FromResult(Periods.Between(part, Bound(context.Values, "from"), Bound(context.Values, "to"),
                context.Limits.Groups));
        if (dimension.ValueType.IsEnum)
            return Listed([.. Enum.GetValues(dimension.ValueType).Cast<object>()]);
        if (dimension.ValueType == typeof(bool))
            return Listed([false, true]);
        if (keys.LinkOf(dimension) is not { } link)
            throw Wrong($"'{dimension.Name}' has no closed list of values that groups could be filled with: it takes an enum, a flag, a "
                + "key of another object, or a year, quarter or month.");
        planning.Budget.AddStatement();
        var row = Expression.Parameter(link.PrincipalEntityType.ClrType, "x");
        var plan = new StatementPlan(row);
        var key = plan.Column(Expression.Property(row, link.PrincipalKey.Properties[0].PropertyInfo!));
        var parameters = new ParameterSet();
        var statement = plan.Select(keys.Rows(link, parameters), parameters);
        _statements.Add(statement);
        return async context => [.. (await StatementRunner.ReadAsync(statement, plan, context, maxRows: context.Limits.Groups,
            tooLong: _ => TooMany(context.Limits).Message).ConfigureAwait(false)).All().Select(found => key.Read(found)!)];

        static Func<StatementContext, Task<IReadOnlyList<object>>> Listed(IReadOnlyList<object> values) => _ => Task.FromResult(values);
    }

    private DateOnly Bound(RequestValues values, string name) =>
        ((IDictionary<string, object?>)values.Arguments[_index]["fill"]!).TryGetValue(name, out var given) && given is DateOnly day
            ? day : throw Wrong($"Periods are filled from one day to another: 'fill' lacks '{name}'.");

    public static QueryException Wrong(string message) => new(ErrorCodes.InvalidArgument, message);

    private static QueryException TooMany(EngineLimits limits) => new(ErrorCodes.ListTooLong,
        $"Filled, there are more than {limits.Groups} groups (Hub:Limits:Groups): fill fewer dimensions, or fewer periods.");
}
