using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Rollups;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>
/// What a field that counts and groups asks of its rows, and the statements for it: one for the figures of all rows, one for each
/// <c>groups</c>. The rows of a list are asked for all its owners at once: each statement then groups by the owner before all else.
/// </summary>
internal sealed class AggregateSelection
{
    private readonly PlanningContext _planning;
    private readonly AggregateMapping _mapping;
    private readonly AggregateTypes _types;
    private readonly RowSource _source;
    private readonly IReadOnlyList<RollupDescriptor> _rollups;
    private readonly FigurePlan _total;
    private readonly Column? _owner;
    private readonly RollupStatements<SelectStatement>? _statement;

    public AggregateSelection(PlanningContext planning, SelectedField field, AggregateMapping mapping, AggregateTypes types,
        RowSource source, IReadOnlyList<RollupDescriptor> rollups)
    {
        (_planning, _mapping, _types, _source, _rollups) = (planning, mapping, types, source, rollups);
        var fields = planning.Operation.Fields(field.SelectionSets, types.Aggregate);
        (_total, _owner) = NewFigures([], new ParameterSet(), fields);
        foreach (var selected in fields)
        {
            Layout.Add(selected.ResponseName, selected.Name switch
            {
                "groups" => PlanGroups(selected),
                "groupCount" => PlanGroupCount(selected),
                _ => _total.Writer(selected, types.Aggregate),
            });
        }
        if (_total.Plan.Columns.Count > (_owner is null ? 0 : 1))
            _statement = Statement(_total, _total.Grouping.Query());
    }

    /// <summary>How the answer is written.</summary>
    public ObjectLayout Layout { get; } = new();

    public void Compile()
    {
        _statement?.Compile();
        _total.Plan.CompileExtras();
    }

    public void Check(RequestValues values)
    {
        _statement?.For(values).Parameters.Check(values);
        _total.Plan.CheckExtras(values);
    }

    /// <summary>Reads figures and groups of all rows.</summary>
    public async Task<RowSet> ReadAsync(StatementContext context)
    {
        var total = await ReadTotalAsync(context, 1).ConfigureAwait(false);
        // No rows make no group, not even the one of all rows.
        if (total.Count == 0)
            _total.AddEmpty(total);
        await StatementRunner.CompleteAsync(total, _total.Plan, context).ConfigureAwait(false);
        return total;
    }

    /// <summary>Reads figures and groups of the owners' rows: a row for each owner, in their order.</summary>
    /// <param name="owners">The owners.</param>
    /// <param name="key">The column by which their rows know them.</param>
    /// <param name="context">What it runs with, entered with the owners' keys.</param>
    public async Task<RowSet> ReadAsync(RowSet owners, Column key, StatementContext context)
    {
        var found = await ReadTotalAsync(context, owners.Count).ConfigureAwait(false);
        var places = found.All().ToDictionary(row => _owner!.Read(row)!, row => row.Index);
        var total = found.Gather(_total.Plan.Columns, _total.Plan.Extras.Count, [.. owners.All().Select(owner =>
        {
            // An owner that is missing has no key, and no rows.
            var name = key.Read(owner);
            if (name is not null && places.TryGetValue(name, out var place))
                return place;
            _total.AddEmpty(found, (_owner!, name));
            return found.Count - 1;
        })]);
        await StatementRunner.CompleteAsync(total, _total.Plan, context).ConfigureAwait(false);
        return total;
    }

    private Task<RowSet> ReadTotalAsync(StatementContext context, int rows) => _statement is null
        ? Task.FromResult(_total.Plan.NewRows(rows))
        : StatementRunner.ReadAsync(_statement.For(context.Values), _total.Plan, context, rows);

    /// <summary>Figures of the rows; where they have owners, the first column tells whose they are.</summary>
    private (FigurePlan Figures, Column? Owner) NewFigures(IReadOnlyList<Dimension> by, ParameterSet ofDimensions,
        IEnumerable<SelectedField> fields)
    {
        var lookups = fields.Select(field => RowMeasure.Of(field.Name, _planning.Operation.Arguments(field.First)))
            .SelectMany(measure => measure?.Lookups ?? []).Distinct().ToList();
        var figures = new FigurePlan(_planning, _mapping, _types, _source, by, ofDimensions, lookups);
        return (figures, figures.Grouping.Owner is { } owner ? figures.Column(owner) : null);
    }

    private (FigurePlan Figures, Column? Owner) NewFigures(IReadOnlyDictionary<string, object?> arguments, int index,
        IEnumerable<SelectedField> fields)
    {
        var ofDimensions = new ParameterSet("d");
        return NewFigures(GroupDimensions.Of(_planning, _mapping, arguments, index, ofDimensions), ofDimensions, fields);
    }

    private ListFieldWriter PlanGroups(SelectedField field)
    {
        var (arguments, index) = _planning.Arguments(field.First);
        var fields = _planning.Operation.Fields(field.SelectionSets, _types.Group);
        var (figures, owner) = NewFigures(arguments, index, fields);
        var layout = new ObjectLayout();
        foreach (var selected in fields)
            layout.Add(selected.ResponseName, figures.Writer(selected, _types.Group));
        if (figures.Plan.Columns.Count == 0)
            figures.Column(figures.Grouping.Figures.Count());

        var order = new GroupOrder(_mapping, figures)
            .Build(ArgumentRef.Argument(arguments, index, "order"), _planning.Limits);
        var query = OrderBuilder.Apply(Having(figures, arguments, index), figures.Grouping.Group, order);
        var cut = new GroupCut(arguments, index, _planning.Limits);
        var fill = GroupFill.Create(_planning, _mapping, figures, order, arguments, index);
        // Those of a list are cut for each owner by itself, once they are read, and filled ones once they are there.
        if (owner is null && fill is null)
            query = cut.Apply(query, figures.Grouping.Group.Type, figures.Parameters);
        var place = _total.Plan.Add(new GroupsPlan(Statement(figures, query), figures, _owner, cut, fill));
        return new ListFieldWriter(place, layout);
    }

    /// <summary>How many groups there are: a count of groups, for each owner where there are several.</summary>
    private ExtraFieldWriter PlanGroupCount(SelectedField field)
    {
        var (arguments, index) = _planning.Arguments(field.First);
        var (figures, _) = NewFigures(arguments, index, []);
        var (group, owner) = (figures.Grouping.Group, figures.Grouping.Owner ?? Expression.Constant(0));
        var owners = Call(nameof(Queryable.Select), [group.Type, owner.Type], Having(figures, arguments, index),
            Expression.Lambda(owner, group));
        var key = Expression.Parameter(owner.Type, "k");
        var query = Call(nameof(Queryable.GroupBy), [owner.Type, owner.Type], owners, Expression.Lambda(key, key));
        var counted = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(owner.Type, owner.Type), "h");
        var plan = new StatementPlan(counted);
        plan.Column(Expression.Property(counted, "Key"));
        plan.Column(Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [owner.Type], counted));
        var statement = RollupStatements<SelectStatement>.Create(plan.Select(query, figures.Parameters), _rollups, _planning.Database);
        AddStatement(statement, figures);
        return new ExtraFieldWriter(_total.Plan.Add(new GroupCountPlan(statement, plan, _owner)));

        static MethodCallExpression Call(string method, Type[] types, Expression query, LambdaExpression lambda) =>
            Expression.Call(typeof(Queryable), method, types, query, Expression.Quote(lambda));
    }

    private Expression Having(FigurePlan figures, IReadOnlyDictionary<string, object?> arguments, int index) => QuerySource.Where(
        figures.Grouping.Query(),
        new GroupFilter(_planning.Limits, figures)
            .Build(ArgumentRef.Argument(arguments, index, "having")));

    private RollupStatements<SelectStatement> Statement(FigurePlan figures, Expression query)
    {
        var statement =
            RollupStatements<SelectStatement>.Create(figures.Plan.Select(query, figures.Parameters), _rollups, _planning.Database);
        AddStatement(statement, figures);
        return statement;
    }

    private void AddStatement(RollupStatements<SelectStatement> statement, FigurePlan figures) => _planning.Budget.AddStatement(
        (1 + figures.DistinctCounts)
            * (_rollups.Count == 0 ? PlanBudget.SmallScanCost : statement.HasRollup ? PlanBudget.RollupCost : PlanBudget.ScanCost));
}
