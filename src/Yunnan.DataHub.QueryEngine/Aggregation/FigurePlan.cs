using System.Linq.Expressions;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>The columns that a statement reads of each group, and where the selected fields find them.</summary>
internal sealed class FigurePlan
{
    private readonly PlanningContext _planning;
    private readonly AggregateMapping _mapping;
    private readonly AggregateTypes _types;
    private readonly RowSource _source;

    /// <param name="planning">What it is planned with.</param>
    /// <param name="mapping">The rows' mapping.</param>
    /// <param name="types">The types of the figures.</param>
    /// <param name="source">The rows.</param>
    /// <param name="by">What is grouped by.</param>
    /// <param name="ofDimensions">The parameters of what is grouped by.</param>
    /// <param name="lookups">What the figures need beside the rows.</param>
    /// <exception cref="QueryException">They need too many joins.</exception>
    public FigurePlan(PlanningContext planning, AggregateMapping mapping, AggregateTypes types, RowSource source,
        IReadOnlyList<Dimension> by, ParameterSet ofDimensions, IReadOnlyList<RowLookup> lookups)
    {
        (_planning, _mapping, _types, _source, OfDimensions) = (planning, mapping, types, source, ofDimensions);
        Parameters.KeepAll(ofDimensions);
        var (joins, row) = (new JoinLimit(planning.Limits), Expression.Parameter(mapping.Mapping.ClrType, "x"));
        foreach (var lookup in lookups)
            lookup.Count(row, joins);
        planning.Budget.AddCost(PlanBudget.SmallScanCost * lookups.Count(lookup => lookup.IsNumber));
        Grouping = new Grouping(JoinedRows.Of(source, lookups), by, Parameters);
        Rows = new RowCondition(planning, mapping.Mapping, Parameters);
        Plan = new StatementPlan(Grouping.Group);
    }

    /// <summary>The rows' mapping.</summary>
    public ObjectMapping Mapping => _mapping.Mapping;

    public StatementPlan Plan { get; }
    public Grouping Grouping { get; }

    /// <summary>The parameters of the statement.</summary>
    public ParameterSet Parameters { get; } = new();

    /// <summary>Those that the dimensions have: every statement that groups by them has them, too.</summary>
    public ParameterSet OfDimensions { get; }

    /// <summary>Which rows a figure is of.</summary>
    public RowCondition Rows { get; }

    /// <summary>How many columns count different values: each sorts or reads the rows once more.</summary>
    public int DistinctCounts { get; private set; }

    /// <summary>Adds the figures over no rows at the end of a set.</summary>
    /// <param name="rows">The set.</param>
    /// <param name="known">The columns that have a value all the same: whose figures they are, what the rows would have in common.</param>
    public void AddEmpty(RowSet rows, params (Column Column, object? Value)[] known)
    {
        foreach (var column in Plan.Columns)
            column.Put(rows, Array.Find(known, one => one.Column == column) is { Column: not null } one ? one.Value : OverNoRows(column));
        rows.Complete();
    }

    /// <inheritdoc cref="StatementPlan.Column"/>
    public Column Column(Expression value) => Plan.Column(value);

    public FieldWriter Writer(SelectedField field, IObjectGraphType type)
    {
        if (field.Name is "__typename")
            return new TypeNameFieldWriter(JsonEncodedText.Encode(type.Name));
        if (field.Name is "key")
            return new GroupKeyPlan(_planning, _mapping, _types, this).Key(field);
        if (field.Name is "pathKeys" or "bands")
            return new GroupKeyPlan(_planning, _mapping, _types, this).Values(field.Name == "bands");
        var (given, index) = _planning.Arguments(field.First);
        var which = Rows.Of(Argument("where"));
        if (RowMeasure.Of(field.Name, given) is { } measure)
            return Measured(field, (IObjectGraphType)type.Fields.Find(field.Name)!.ResolvedType!.GetNamedType(), measure, which,
                Argument("where"));
        var figures = Grouping.Figures;
        return field.Name switch
        {
            "count" => Count(which).ToFieldWriter(),
            "countDistinct" => Column(CountDistinct(given["of"]!, which)).ToFieldWriter(),
            "ratio" => Ratio(Argument),
            "sumRatio" => new QuotientFieldWriter(Sum(ColumnOf("numerator"), which), Sum(ColumnOf("denominator"), which)),
            "shareOfTotal" => ShareOfTotal(given.GetValueOrDefault("of") as Measure, which, Argument("where")),
            "median" => Median(ColumnOf("of"), Argument("where")),
            "sum" => Part(field, name => Sum(MeasureOf(name), which).ToFieldWriter()),
            "avg" => Part(field, name => new QuotientFieldWriter(Sum(MeasureOf(name), which), CountOf(MeasureOf(name), which))),
            "min" => Part(field, name => Column(figures.Min(MeasureOf(name), which)).ToFieldWriter()),
            _ => Part(field, name => Column(figures.Max(MeasureOf(name), which)).ToFieldWriter()),
        };

        ArgumentRef Argument(string name) => ArgumentRef.Argument(given, index, name);

        ScalarMapping ColumnOf(string argument) => ((Measure)given[argument]!).Column;
    }

    private Column Count(LambdaExpression? which) => Column(Grouping.Figures.Count(which));

    private Column CountOf(ScalarMapping column, LambdaExpression? which) => Column(Grouping.Figures.CountOf(column, which));

    private Column Sum(ScalarMapping column, LambdaExpression? which) => Column(Grouping.Figures.Sum(column, which));

    /// <summary>How many different values of a dimension there are: counted wherever it is asked for.</summary>
    public Expression CountDistinct(object dimension, LambdaExpression? which)
    {
        DistinctCounts++;
        ((Dimension)dimension).CountJoins(Expression.Parameter(Mapping.ClrType, "x"), new JoinLimit(_planning.Budget));
        return Grouping.CountDistinct((Dimension)dimension, which);
    }

    private QuotientFieldWriter Ratio(Func<string, ArgumentRef> argument)
    {
        var (part, whole) = new RatioFigure(Grouping.Figures, Rows.Of, CountDistinct).Of(argument);
        return new QuotientFieldWriter(Column(part), Column(whole));
    }

    private QuotientFieldWriter ShareOfTotal(Measure? of, LambdaExpression? which, ArgumentRef where)
    {
        _planning.Budget.AddCost(PlanBudget.SmallScanCost);
        var whole = Grouping.Whole();
        // The whole is a query of its own: the condition is on its rows.
        var ofWhole = Rows.Of(where);
        return of is null
            ? new QuotientFieldWriter(Count(which), Column(whole.Count(ofWhole)))
            : new QuotientFieldWriter(Sum(of.Column, which), Column(whole.Sum(of.Column, ofWhole)));
    }

    private ExtraFieldWriter Median(ScalarMapping column, ArgumentRef where) => Median(_source,
        new RowValue(row => Expression.Property(_source.Element(row), column.Property), column.ValueType), where);

    private ExtraFieldWriter Median(RowSource source, RowValue value, ArgumentRef where)
    {
        _planning.Budget.AddStatement(PlanBudget.ScanCost);
        return new ExtraFieldWriter(Plan.Add(MedianPlan.Create(this, _planning, source, value, where)));
    }

    /// <summary>The figures of a number that is made of two fields.</summary>
    private ReferenceFieldWriter Measured(SelectedField field, IObjectGraphType type, RowMeasure measure, LambdaExpression? which,
        ArgumentRef where)
    {
        var (figures, value) = (Grouping.Figures, measure.Value(Grouping.Source));
        return Members(field, type, name => name switch
        {
            "count" => Column(figures.CountOf(value, which)).ToFieldWriter(),
            "sum" => new CombinationFieldWriter(Terms(), null),
            "avg" => new CombinationFieldWriter(Terms(), Column(figures.CountOf(value, which))),
            "min" => Column(figures.Min(value, which)).ToFieldWriter(),
            "max" => Column(figures.Max(value, which)).ToFieldWriter(),
            _ => Median(),
        });

        IReadOnlyList<(Column Sum, decimal Factor)> Terms() =>
            [.. measure.Terms(Grouping.Source).Select(term => (Column(figures.Sum(term.Value, which)), term.Factor))];

        FieldWriter Median()
        {
            var rows = JoinedRows.Of(_source, measure.Lookups);
            return this.Median(rows, measure.Value(rows), where);
        }
    }

    // Counts and sums of nothing are 0; nothing else has a value then.
    private static object? OverNoRows(Column column) =>
        column.Value is MethodCallExpression { Method.Name: nameof(Enumerable.Count) or nameof(Enumerable.Sum) }
            ? Activator.CreateInstance(Nullable.GetUnderlyingType(column.Type) ?? column.Type) : null;

    private ReferenceFieldWriter Part(SelectedField field, Func<string, FieldWriter> writer) =>
        Members(field, _types.Parts[field.Name]!, writer);

    private ReferenceFieldWriter Members(SelectedField field, IObjectGraphType type, Func<string, FieldWriter> writer)
    {
        var layout = new ObjectLayout();
        foreach (var selected in _planning.Operation.Fields(field.SelectionSets, type))
            layout.Add(selected.ResponseName,
                selected.Name == "__typename" ? new TypeNameFieldWriter(JsonEncodedText.Encode(type.Name)) : writer(selected.Name));
        return new ReferenceFieldWriter(null, layout);
    }

    private ScalarMapping MeasureOf(string name) => _mapping.Mapping.Column(name);
}
