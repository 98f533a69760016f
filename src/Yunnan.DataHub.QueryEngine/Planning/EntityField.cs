using System.Linq.Expressions;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>A statement for rows of one entity, as a selection asks for them.</summary>
internal sealed class EntityStatement
{
    private readonly SelectStatement _statement;
    private readonly StatementPlan _plan;
    private readonly Column _key;

    private EntityStatement(PlanningContext planning, ObjectMapping mapping, IEntityType type, SelectedField field,
        Func<ParameterSet, ParameterExpression, Expression> query)
    {
        var row = Expression.Parameter(mapping.ClrType, "x");
        var parameters = new ParameterSet();
        var planner = new StatementPlanner(planning, row);
        _plan = planner.Plan;
        _key = planner.Column(Expression.Property(row, mapping.Key!.Property));
        Layout = planner.Layout(mapping, type, row, EntityPath.At(type, row, isOptional: false), field.SelectionSets);
        _statement = _plan.Select(query(parameters, row), parameters);
    }

    public ObjectLayout Layout { get; }

    /// <summary>The first row with the values that the field's arguments name.</summary>
    public static EntityStatement First(PlanningContext planning, ObjectMapping mapping, IEntityType type,
        IReadOnlyList<(string Argument, LambdaExpression Value)> key)
    {
        var index = planning.Arguments(planning.Field.First).Index;
        return new(planning, mapping, type, planning.Field,
            (parameters, row) => Expression.Call(typeof(Queryable), nameof(Queryable.Take), [mapping.ClrType],
            OrderBuilder.Apply(
                QuerySource.Where(QuerySource.AllRows(planning.Database, mapping.ClrType),
                    QuerySource.HasKey(key, Expression.Parameter(mapping.ClrType, "x"), index, parameters)),
                row, [.. EntityPath.UniqueKeys(type, row)]), Expression.Constant(1)));
    }

    /// <summary>The rows with the keys that a request names.</summary>
    public static EntityStatement ByKeys(PlanningContext planning, ObjectMapping mapping, IEntityType type, SelectedField field) =>
        new(planning, mapping, type, field, (parameters, row) =>
        QuerySource.Where(
            QuerySource.AllRows(planning.Database, mapping.ClrType),
            KeyList.Contains(parameters, row, Expression.Property(row, mapping.Key!.Property), values => values.Keys)));

    public void Compile()
    {
        _statement.Compile();
        _plan.CompileExtras();
    }

    /// <inheritdoc cref="RootPlan.Check"/>
    public void Check(RequestValues values) => _plan.CheckExtras(values);

    public async Task<RowSet> ReadAsync(StatementContext context)
    {
        var rows = await StatementRunner.ReadAsync(_statement, _plan, context, context.Values.Keys?.Count ?? 1).ConfigureAwait(false);
        await StatementRunner.CompleteAsync(rows, _plan, context).ConfigureAwait(false);
        return rows;
    }

    public object KeyOf(RowData row) => _key.Read(row)!;
}

/// <summary>A root field that is the row with a natural key, or null.</summary>
internal sealed class FirstField(ObjectMapping mapping, IEntityType type, IReadOnlyList<(string Argument, LambdaExpression Value)> key)
    : IRootField
{
    public RootPlan Plan(PlanningContext planning)
    {
        planning.Budget.AddStatement();
        return new FirstPlan(EntityStatement.First(planning, mapping, type, key));
    }

    private sealed class FirstPlan(EntityStatement rows) : RootPlan
    {
        public override void Compile() => rows.Compile();

        public override void Check(RequestValues values) => rows.Check(values);

        public override async Task<object?> RunAsync(StatementContext context) =>
            await rows.ReadAsync(context).ConfigureAwait(false) is { Count: > 0 } found ? new ObjectResult(found[0], rows.Layout) : null;

        public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) => ObjectWriter.Instance;
    }
}

/// <summary>
/// <c>node(id:)</c> and <c>nodes(ids:)</c>, and fields such as <c>person(id:)</c> that know one type: one statement for each type among the
/// ids.
/// </summary>
internal sealed class NodesField(IReadOnlyDictionary<string, (ObjectMapping Mapping, IEntityType Type)> types, bool isList) : IRootField
{
    public RootPlan Plan(PlanningContext planning) => new NodesPlan(planning, types, isList);

    private sealed class NodesPlan : RootPlan
    {
        private readonly int _arguments;
        private readonly bool _isList;
        private readonly IReadOnlyDictionary<string, (ObjectMapping Mapping, IEntityType Type)> _types;
        private readonly Dictionary<string, EntityStatement> _rows = new(StringComparer.Ordinal);

        public NodesPlan(PlanningContext planning, IReadOnlyDictionary<string, (ObjectMapping Mapping, IEntityType Type)> types,
            bool isList)
        {
            (_types, _isList) = (types, isList);
            planning.Budget.AddStatement();
            (var now, _arguments) = planning.Arguments(planning.Field.First);
            // Later requests may name other types: a plan that is kept knows them all.
            var wanted = planning.IsCached ? types.Keys
                : Ids(now, planning.Limits).Select(id => GlobalId.TrySplit(id)?.TypeName ?? "").Distinct().Where(types.ContainsKey);
            foreach (var name in wanted)
                _rows.Add(name, EntityStatement.ByKeys(planning, types[name].Mapping, types[name].Type, planning.Field));
        }

        // One id is of one type, whichever a kept plan knows.
        public override bool ReadsRepeatedly => _isList && _rows.Count > 1;

        public override void Compile()
        {
            foreach (var rows in _rows.Values)
                rows.Compile();
        }

        public override async Task<object?> RunAsync(StatementContext context)
        {
            var errors = new List<(int Index, QueryException Error)>();
            (string Type, object Key)?[] asked = [
                .. Ids(context.Values.Arguments[_arguments], context.Limits).Select((id, i) => Decode(id, i, errors))];
            var wanted = asked.OfType<(string Type, object Key)>().ToList();
            var found = new Dictionary<(string, object), ObjectResult>();
            // Of the types that the plan knows, those alone that are asked for.
            foreach (var type in wanted.Select(w => w.Type).Distinct())
                _rows[type].Check(context.Values);
            foreach (var group in wanted.GroupBy(w => w.Type))
            {
                var rows = _rows[group.Key];
                var keys = KeyList.Typed(_types[group.Key].Mapping.Key!.ValueType, group.Select(w => w.Key).Distinct());
                foreach (var row in (await rows.ReadAsync(
                    context with { Values = context.Values with { Keys = keys } })
                        .ConfigureAwait(false)).All())
                    found.Add((group.Key, rows.KeyOf(row)), new ObjectResult(row, rows.Layout));
            }
            ObjectResult?[] results = [.. asked.Select(id => id is { } known ? found.GetValueOrDefault(known) : null)];
            return !_isList ? results[0] : errors.Count == 0 ? results : new PartialList(results, errors);
        }

        public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) =>
            _isList ? ValueWriters.List(ObjectWriter.Instance) : ObjectWriter.Instance;

        private List<string> Ids(IReadOnlyDictionary<string, object?> arguments, EngineLimits limits)
        {
            if (!_isList)
                return [arguments["id"]!.ToString()!];
            var ids = ((IEnumerable<object?>)arguments["ids"]!).Select(id => id!.ToString()!).ToList();
            return ids.Count <= limits.PageSize
                ? ids
                : throw new QueryException(ErrorCodes.PageSizeExceeded,
                    $"'ids' may hold {limits.PageSize} ids; this one holds {ids.Count}.");
        }

        /// <summary>The key in an id. In a list an id that is none leaves the others as they are.</summary>
        private (string Type, object Key)? Decode(string id, int index, List<(int Index, QueryException Error)> errors)
        {
            try
            {
                return Decode(id);
            }
            catch (QueryException exception) when (_isList)
            {
                errors.Add((index, exception));
                return null;
            }
        }

        private (string Type, object Key) Decode(string id)
        {
            var name = GlobalId.Split(id).TypeName;
            // Where there is one type, what is wrong with the id of another is said with its name.
            var mapping = _types.Count == 1 ? _types.Values.Single().Mapping : _types.GetValueOrDefault(name).Mapping;
            return mapping is not null
                ? (name, GlobalId.Decode(id, mapping))
                : throw new QueryException(ErrorCodes.InvalidId,
                    $"'{(id.Length > 60 ? id[..60] : id)}' is the id of no type of this schema.");
        }
    }
}

/// <summary>A root field that a C# method answers.</summary>
internal sealed class MethodField(FieldMethod method) : IRootField
{
    public RootPlan Plan(PlanningContext planning)
    {
        planning.Budget.AddStatement();
        return new MethodPlan(method, planning.Arguments(planning.Field.First).Index);
    }

    private sealed class MethodPlan(FieldMethod method, int arguments) : RootPlan
    {
        private FieldSelection _selection = FieldSelection.None;

        public override bool ReadsRepeatedly => true;

        public override Task<object?> RunAsync(StatementContext context) =>
            FieldMethod.Unwrap(method.Invoke(context.Invocation with { Selection = _selection }, context.Values.Arguments[arguments]));

        public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type)
        {
            _selection = new FieldSelection(operation.Paths(field, type));
            return ValueWriters.Result(operation, field, type, method.ResultType);
        }
    }
}
