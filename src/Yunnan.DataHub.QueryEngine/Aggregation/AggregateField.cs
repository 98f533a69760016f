using System.Collections;
using System.Linq.Expressions;
using System.Text.Json;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Rollups;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>
/// A root field that counts and groups the rows of a query: one statement for the figures of all rows, one for each <c>groups</c>.
/// </summary>
internal sealed class AggregateField(AggregateMapping mapping, AggregateTypes types, IReadOnlyList<RollupDescriptor> rollups) : IRootField
{
    public static int MaxDimensions => GroupKey.Max;

    public RootPlan Plan(PlanningContext planning) => new AggregatePlan(planning, mapping, types, rollups);
}

/// <inheritdoc/>
internal sealed class AggregatePlan : RootPlan
{
    private readonly AggregateMapping _mapping;
    private readonly AggregateTypes _types;
    private readonly IReadOnlyDictionary<string, object?> _arguments;
    private readonly int _argumentsIndex;
    private readonly EngineLimits _limits;
    private readonly ComputedKeysOfWhere? _computed;
    private readonly ObjectLayout _layout = new();
    private readonly FigurePlan _total;
    private readonly IReadOnlyList<RollupDescriptor> _rollups;
    private readonly RollupStatements<SelectStatement>? _totalStatement;
    private readonly List<(RollupStatements<SelectStatement> Statement, FigurePlan Figures)> _groups = [];

    public AggregatePlan(PlanningContext planning, AggregateMapping mapping, AggregateTypes types, IReadOnlyList<RollupDescriptor> rollups)
    {
        (_mapping, _types, _limits, _rollups) = (mapping, types, planning.Limits, rollups);
        (_arguments, _argumentsIndex) = planning.Arguments(planning.Field.First);
        _computed = ComputedConditions.Prepare(planning, mapping.Mapping, Where);
        var operation = planning.Operation;
        var selected = operation.Fields(planning.Field.SelectionSets, types.Aggregate);
        _total = NewFigures(planning, []);
        foreach (var field in selected)
        {
            _layout.Add(field.ResponseName, field.Name == "groups"
                ? PlanGroups(planning, field)
                : _total.Writer(field, types.Aggregate));
        }
        if (_total.Plan.Columns.Count > 0)
            _totalStatement = Statement(planning, _total, static (query, _) => query);
    }

    private ArgumentRef Where => ArgumentRef.Argument(_arguments, _argumentsIndex, "where");

    public override void Compile(Type contextType)
    {
        _totalStatement?.CompileAtFirstUse(contextType);
        foreach (var (statement, _) in _groups)
            statement.CompileAtFirstUse(contextType);
    }

    public override void Check(RequestValues values)
    {
        foreach (var (statement, _) in _groups)
            statement.For(values).Parameters.Check(values);
    }

    public override async Task<object?> RunAsync(StatementContext context)
    {
        // No rows make no group, not even the one of all rows.
        var total = _totalStatement is null
            ? null
            : await StatementRunner.ReadAsync(_totalStatement.For(context.Values), _total.Plan, context, 1).ConfigureAwait(false);
        if (total is not { Count: 1 })
            total = _total.Empty();
        var groups = new object?[_groups.Count];
        for (var i = 0; i < groups.Length; i++)
            groups[i] = NestedList.OfOne(
                await StatementRunner.ReadAsync(_groups[i].Statement.For(context.Values), _groups[i].Figures.Plan, context,
                    maxRows: context.Limits.Groups,
                tooLong: static most =>
                    $"There are more than {most} groups (Hub:Limits:Groups): take the first ones of an order with 'first', or fewer "
                        + "with 'where' or 'having'.").ConfigureAwait(false));
        return new ObjectResult(total.With(groups)[0], _layout);
    }

    public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) => ObjectWriter.Instance;

    private ListFieldWriter PlanGroups(PlanningContext planning, SelectedField field)
    {
        var (arguments, index) = planning.Arguments(field.First);
        var by = ((IEnumerable)arguments["by"]!).Cast<Dimension>().Distinct().ToList();
        if (by.Count is 0 || by.Count > GroupKey.Max)
            throw new QueryException(ErrorCodes.InvalidArgument, $"'by' takes one to {GroupKey.Max} dimensions; this one has {by.Count}.");
        var figures = NewFigures(planning, by);
        var grouping = figures.Grouping;
        var layout = new ObjectLayout();
        foreach (var selected in planning.Operation.Fields(field.SelectionSets, _types.Group))
            layout.Add(selected.ResponseName, figures.Writer(selected, _types.Group));
        if (figures.Plan.Columns.Count == 0)
            figures.Column(grouping.Count);

        var order = new GroupOrder(_mapping, grouping).Build(arguments.GetValueOrDefault("order"), by, _limits);
        var statement = Statement(planning, figures, (query, parameters) =>
        {
            query = QuerySource.Where(query,
                new GroupFilter(_limits, parameters, _mapping, grouping).Build(ArgumentRef.Argument(arguments, index, "having")));
            query = OrderBuilder.Apply(query, grouping.Group, order);
            return arguments.GetValueOrDefault("first") is null
                ? query
                : Expression.Call(typeof(Queryable), nameof(Queryable.Take), [grouping.Group.Type], query,
                    parameters.Add(typeof(int), values =>
                    PagingArguments.SizeOf("first", values.Arguments[index].GetValueOrDefault("first") as int?, _limits)));
        });
        _groups.Add((statement, figures));
        return new ListFieldWriter(_groups.Count - 1, layout);
    }

    private RollupStatements<SelectStatement> Statement(PlanningContext planning, FigurePlan figures,
        Func<Expression, ParameterSet, Expression> complete)
    {
        var (parameters, key) = (figures.Parameters, figures.Grouping.KeySelector);
        var query = Expression.Call(typeof(Queryable), nameof(Queryable.GroupBy), [_mapping.Mapping.ClrType, key.ReturnType],
            Rows(planning, parameters), Expression.Quote(key));
        var statement = RollupStatements<SelectStatement>.Create(figures.Plan.Select(complete(query, parameters), parameters), _rollups,
            planning.Database);
        planning.Budget.AddStatement(
            (1 + figures.DistinctCounts) * (_rollups.Count == 0
                ? PlanBudget.SmallScanCost : statement.HasRollup ? PlanBudget.RollupCost : PlanBudget.ScanCost));
        return statement;
    }

    private FigurePlan NewFigures(PlanningContext planning, IReadOnlyList<Dimension> by)
    {
        var parameters = new ParameterSet();
        return new FigurePlan(planning.Operation, _mapping, _types,
            new Grouping(_mapping.Mapping.ClrType, by, () => Rows(planning, parameters)), parameters);
    }

    private Expression Rows(PlanningContext planning, ParameterSet parameters) => QuerySource.Where(
        QuerySource.AllRows(planning.Database, _mapping.Mapping.ClrType),
        new FilterBuilder(_limits, parameters, new JoinLimit(_limits), _computed).Build(_mapping.Mapping, Where));
}

/// <summary>The columns that a statement reads of each group, and where the selected fields find them.</summary>
internal sealed class FigurePlan(OperationView operation, AggregateMapping mapping, AggregateTypes types, Grouping grouping,
    ParameterSet parameters)
{
    private readonly List<object?> _empty = [];

    public StatementPlan Plan { get; } = new(grouping.Group);
    public Grouping Grouping { get; } = grouping;

    /// <summary>How many columns count different values: each sorts or reads the rows once more.</summary>
    public int DistinctCounts { get; private set; }

    /// <summary>The parameters of the statement.</summary>
    public ParameterSet Parameters { get; } = parameters;

    /// <summary>The columns' values over no rows.</summary>
    public RowSet Empty()
    {
        var rows = Plan.NewRows(1);
        foreach (var (column, value) in Plan.Columns.Zip(_empty))
            column.Put(rows, value);
        rows.Complete();
        return rows;
    }

    public Column Column(Expression value, object? empty = null)
    {
        _empty.Add(empty);
        return Plan.Add(value);
    }

    public FieldWriter Writer(SelectedField field, IObjectGraphType type) => field.Name switch
    {
        "count" => Column(Grouping.Count, 0).ToFieldWriter(),
        "countDistinct" => CountDistinct((Dimension)operation.Arguments(field.First)["of"]!),
        "key" => Part(field, types.Key, name => Key(mapping[name])),
        "sum" => Part(field, types.Parts["sum"]!, name => Column(Grouping.Sum(Measure(name)), Zero(Measure(name))).ToFieldWriter()),
        "avg" =>
            Part(field, types.Parts["avg"]!,
                name =>
                    new AverageFieldWriter(Column(Grouping.Sum(Measure(name)), Zero(Measure(name))),
                        Column(Grouping.CountOf(Measure(name)), 0))),
        "min" => Part(field, types.Parts["min"]!, name => Column(Grouping.Min(Measure(name))).ToFieldWriter()),
        "max" => Part(field, types.Parts["max"]!, name => Column(Grouping.Max(Measure(name))).ToFieldWriter()),
        _ => new TypeNameFieldWriter(JsonEncodedText.Encode(type.Name)),
    };

    private FieldWriter CountDistinct(Dimension dimension)
    {
        DistinctCounts++;
        return Column(Grouping.CountDistinct(dimension), 0).ToFieldWriter();
    }

    private ReferenceFieldWriter Part(SelectedField field, ObjectGraphType type, Func<string, FieldWriter> slot)
    {
        var layout = new ObjectLayout();
        foreach (var selected in operation.Fields(field.SelectionSets, type))
            layout.Add(selected.ResponseName,
                selected.Name == "__typename" ? new TypeNameFieldWriter(JsonEncodedText.Encode(type.Name)) : slot(selected.Name));
        return new ReferenceFieldWriter(null, layout);
    }

    private FieldWriter Key(Dimension dimension) => Grouping.Key(dimension) switch
    {
        null => NullFieldWriter.Instance,
        var key when dimension.Period != PeriodKind.None => new PeriodFieldWriter(Column(key), dimension.Period),
        var key => Column(key).ToFieldWriter(),
    };

    private Measure Measure(string name) => mapping.Measures.First(m => m.Name == name);

    private static object Zero(Measure measure) => AggregateTypes.SumClrType(measure) == typeof(decimal) ? (object)0m : 0L;
}
