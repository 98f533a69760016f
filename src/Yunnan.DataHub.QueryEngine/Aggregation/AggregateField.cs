using System.Linq.Expressions;
using System.Text.Json;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>A root field that counts and groups the rows of an entity.</summary>
internal sealed class AggregateField(AggregateMapping mapping, AggregateTypes types, IReadOnlyList<RollupDescriptor> rollups) : IRootField
{
    public RootPlan Plan(PlanningContext planning)
    {
        var (arguments, index) = planning.Arguments(planning.Field.First);
        var rows = new RootRows(planning, mapping.Mapping, ArgumentRef.Argument(arguments, index, "where"));
        return new AggregatePlan(new AggregateSelection(planning, planning.Field, mapping, types, rows, rollups));
    }

    private sealed class AggregatePlan(AggregateSelection selection) : RootPlan
    {
        public override void Compile() => selection.Compile();

        public override void Check(RequestValues values) => selection.Check(values);

        public override async Task<object?> RunAsync(StatementContext context) =>
            new ObjectResult((await selection.ReadAsync(context).ConfigureAwait(false))[0], selection.Layout);

        public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) => ObjectWriter.Instance;
    }
}

/// <summary>A field of a row that counts and groups the elements of one of its lists.</summary>
internal sealed class ListAggregateField(ListMapping list, AggregateMapping mapping, AggregateTypes types,
    IReadOnlyList<RollupDescriptor> rollups) : IRowFieldPlanner
{
    public FieldWriter Plan(PlanningContext planning, StatementPlanner row, EntityPath path, Expression item, SelectedField field)
    {
        var (arguments, index) = planning.Arguments(field.First);
        var where = ArgumentRef.Argument(arguments, index, "where");
        RowSource rows = list.Link.ForeignKey is { } key
            ? new ReferringRows(planning, mapping.Mapping, where, key)
            : new ListedRows(planning, mapping.Mapping, where, path, list.Link);
        var selection = new AggregateSelection(planning, field, mapping, types, rows, rollups);
        var place = row.Plan.Add(new ListAggregatePlan(row.Column(path.AnchorKeyValue), path.AnchorKey.ClrType, selection));
        return new FiguresFieldWriter(place, selection.Layout);
    }

    private sealed class ListAggregatePlan(Column anchor, Type keyType, AggregateSelection selection) : RowExtra
    {
        public override async Task<object> ReadAsync(RowSet rows, StatementContext context) =>
            await selection.ReadAsync(rows, anchor, context.Entered(anchor.Distinct(rows, keyType))).ConfigureAwait(false);

        public override void Check(RequestValues values) => selection.Check(values);

        public override void Compile() => selection.Compile();
    }
}

/// <summary>A field of a row that counts the elements of a list of parts: a column of the row's own statement.</summary>
internal sealed class PartCountField(ListMapping list, ObjectGraphType type) : IRowFieldPlanner
{
    public FieldWriter Plan(PlanningContext planning, StatementPlanner row, EntityPath path, Expression item, SelectedField field)
    {
        var (arguments, index) = planning.Arguments(field.First);
        var where = ArgumentRef.Argument(arguments, index, "where");
        var computed = ComputedConditions.Prepare(planning, list.Target, where);
        var elements = new FilterBuilder(planning.Limits, row.Plan.Parameters, new JoinLimit(planning.Budget), computed)
            .Elements(list, item, where);
        var layout = new ObjectLayout();
        foreach (var selected in planning.Operation.Fields(field.SelectionSets, type))
            layout.Add(selected.ResponseName, selected.Name == "count"
                ? row.Column(new Figures(elements, list.Target.ClrType).Count()).ToFieldWriter()
                : new TypeNameFieldWriter(JsonEncodedText.Encode(type.Name)));
        return new ReferenceFieldWriter(null, layout);
    }
}
