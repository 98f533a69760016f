using System.Collections.Concurrent;
using System.Linq.Expressions;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Rollups;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Types;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>A root field that pages through a query: one statement for the page, one for the count if it is asked for.</summary>
internal sealed class ConnectionField(ObjectMapping mapping, IEntityType type, ConnectionTypes types,
    IReadOnlyList<RollupDescriptor> rollups, CursorCipher cursors) : IRootField
{
    public RootPlan Plan(PlanningContext planning) => ComputedOrder.IsIn(mapping, planning.Operation.Arguments(planning.Field.First))
        ? new ComputedOrderPlan(planning, mapping, type, types, cursors)
        : new ConnectionPlan(planning, mapping, type, types, rollups, cursors);
}

/// <inheritdoc/>
internal sealed class ConnectionPlan : RootPlan
{
    /// <summary>How many statements are kept for places where different keys are null.</summary>
    private const int MaxStatements = 16;

    private readonly EngineLimits _limits;
    private readonly IReadOnlyDictionary<string, object?> _arguments;
    private readonly int _argumentsIndex;
    private readonly ObjectMapping _mapping;
    private readonly ParameterExpression _row;
    private readonly JoinLimit _joins;
    private readonly ComputedKeysOfWhere? _computed;
    private readonly StatementPlan _plan;
    private readonly List<OrderKey> _order;
    private readonly List<OrderKey> _reversed;
    private readonly Connection _page;
    private readonly bool _readsRows;
    private readonly RollupStatements<CountStatement>? _count;

    // One statement for each set of keys that are null at the cursors: the condition differs. Mostly there is one.
    private readonly ConcurrentDictionary<string, SelectStatement> _statements = new(StringComparer.Ordinal);
    private bool _isCompiled;

    public ConnectionPlan(PlanningContext planning, ObjectMapping mapping, IEntityType type, ConnectionTypes types,
        IReadOnlyList<RollupDescriptor> rollups, CursorCipher cursors)
    {
        (_limits, _mapping) = (planning.Limits, mapping);
        (_arguments, _argumentsIndex) = planning.Arguments(planning.Field.First);
        _computed = ComputedConditions.Prepare(planning, mapping, Where);
        _row = Expression.Parameter(mapping.ClrType, "x");
        var planner = new StatementPlanner(planning, _row);
        (_plan, _joins) = (planner.Plan, planner.Joins);
        planning.Budget.AddStatement();
        _order = new OrderBuilder(_limits, _plan.Parameters, _joins)
            .Build(mapping, _row, ArgumentRef.Argument(_arguments, _argumentsIndex, "order"), EntityPath.UniqueKeys(type, _row));
        _reversed = [.. _order.Select(k => k.Reversed())];

        var selection = new PageSelection(planning, types);
        _readsRows = selection.ReadsRows;
        if (selection.CountsRows)
        {
            _count = Count(planning, rollups);
            planning.Budget.AddStatement();
        }
        var (nodes, edgeNodes) = selection.Plan(planner, mapping, type, _row);
        _page = new Connection
        {
            Nodes = nodes,
            EdgeNodes = edgeNodes,
            Cursor = new Cursor(_order, mapping.Name, cursors),
            OrderColumns = selection.NeedsCursors ? [.. _order.Select(k => planner.Column(k.Value))] : [],
        };
        if (_plan.Columns.Count == 0)
            planner.Column(_order[^1].Value);
        // The page's statement is made with its cursors. What its conditions follow is counted here, and a bad one found.
        if (_readsRows)
            Filter(new ParameterSet(), _joins.Fork(planning.Budget));
    }

    public override void Compile()
    {
        _isCompiled = true;
        _count?.Compile();
        _plan.CompileExtras();
    }

    private ArgumentRef Where => ArgumentRef.Argument(_arguments, _argumentsIndex, "where");

    public override void Check(RequestValues values)
    {
        _plan.CheckExtras(values);
        // Nothing is computed for a page that there can't be.
        if (_computed is not null)
            Places(values, _limits);
    }

    public override async Task<object?> RunAsync(StatementContext context)
    {
        // Size and cursors are read even if nothing else is: a bad one is an error whatever is selected.
        var (cursor, paging, after, before) = Places(context.Values, context.Limits);
        int? count = _count is null ? null
            : await _count.For(context.Values).Run(context.Database, context.Values, context.CancellationToken).ConfigureAwait(false);
        if (!_readsRows)
            return _page with { TotalCount = count };

        var values = context.Values with { After = after, Before = before, Rows = paging.Size + 1 };
        var statement = _statements.TryGetValue(Shape(paging, after, before), out var known)
            ? known : NewStatement(paging, after, before, context);
        // One row more than the page tells whether there is a next one.
        var rows = await StatementRunner.ReadAsync(statement, _plan, context with { Values = values }, values.Rows).ConfigureAwait(false);
        var hasMore = rows.Count > paging.Size;
        if (hasMore)
            rows.Truncate(paging.Size);
        if (paging.IsBackward)
            rows.Reverse();
        await StatementRunner.CompleteAsync(rows, _plan, context).ConfigureAwait(false);
        return _page with
        {
            Cursor = cursor,
            Rows = rows,
            HasNextPage = paging.IsBackward ? before is not null : hasMore,
            HasPreviousPage = paging.IsBackward ? hasMore : after is not null,
            TotalCount = count,
        };
    }

    public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) =>
        ConnectionWriter.Create(operation, field, (IObjectGraphType)type);

    private (Cursor Cursor, PagingArguments Paging, object?[]? After, object?[]? Before) Places(RequestValues values, EngineLimits limits)
    {
        var paging = PagingArguments.Read(values.Arguments[_argumentsIndex], limits);
        var cursor = _page.Cursor.For(values);
        return (cursor, paging, cursor.DecodeIfGiven(paging.After, "after"), cursor.DecodeIfGiven(paging.Before, "before"));
    }

    private RollupStatements<CountStatement> Count(PlanningContext planning, IReadOnlyList<RollupDescriptor> rollups)
    {
        var parameters = new ParameterSet();
        var rows = QuerySource.Where(QuerySource.AllRows(planning.Database, _mapping.ClrType),
            Filter(parameters, new JoinLimit(planning.Budget)));
        var count = Expression.Call(typeof(Queryable), nameof(Queryable.Count), [_mapping.ClrType], rows);
        return RollupStatements<CountStatement>.Create(new CountStatement(count, parameters), rollups, planning.Database);
    }

    private LambdaExpression? Filter(ParameterSet parameters, JoinLimit joins) =>
        new FilterBuilder(_limits, parameters, joins, _computed).Build(_mapping, Where, _row);

    // Two requests at once may both make it; one of the two is kept, and the same.
    private SelectStatement NewStatement(PagingArguments paging, object?[]? after, object?[]? before, StatementContext context)
    {
        var statement = Statement(paging, after, before, context);
        if (_statements.Count >= MaxStatements)
            return statement;
        if (_isCompiled)
            statement.Compile();
        return _statements.GetOrAdd(Shape(paging, after, before), statement);
    }

    private SelectStatement Statement(PagingArguments paging, object?[]? after, object?[]? before, StatementContext context)
    {
        var parameters = new ParameterSet();
        var query = QuerySource.AllRows(context.Database, _mapping.ClrType);
        var knowsRowValues = RowValue.IsKnownTo(context.Database);
        // The cursors come first: of several limits on one column SQLite enters the index at the one it reads first,
        // and the cursor's is the one that leaves the pages before it out.
        if (after is not null)
            query = QuerySource.Where(query,
                Keyset.After(parameters, knowsRowValues, _row, _order, after, static (values, i) => values.After![i]));
        if (before is not null)
            query = QuerySource.Where(query,
                Keyset.After(parameters, knowsRowValues, _row, _reversed, before, static (values, i) => values.Before![i]));
        query = QuerySource.Where(query, Filter(parameters, _joins.Fork()));
        query = OrderBuilder.Apply(query, _row, paging.IsBackward ? _reversed : _order);
        query = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [_mapping.ClrType], query,
            parameters.Add(typeof(int), static values => values.Rows));
        return _plan.Select(query, parameters);
    }

    private static string Shape(PagingArguments paging, object?[]? after, object?[]? before)
    {
        if (after is null && before is null)
            return paging.IsBackward ? "<" : ">";
        return $"{(paging.IsBackward ? '<' : '>')}{Nulls(after)}|{Nulls(before)}";

        static string Nulls(object?[]? cursor) => cursor is null ? "-" : string.Concat(cursor.Select(v => v is null ? '0' : '1'));
    }
}
