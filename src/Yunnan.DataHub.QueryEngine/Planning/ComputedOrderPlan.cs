using System.Linq.Expressions;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Types;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>
/// Pages through rows in an order that computed fields take part in: one statement reads the keys of the order, and what computed ones
/// need, of all rows, which are sorted in memory as the database would; another reads the page's rows.
/// </summary>
internal sealed class ComputedOrderPlan : RootPlan
{
    private readonly EngineLimits _limits;
    private readonly CursorCipher _cursors;
    private readonly int _argumentsIndex;
    private readonly ObjectMapping _mapping;
    private readonly IReadOnlyList<PlacedKey> _order;
    private readonly Column _key;
    private readonly ComputedRows _rows;
    private readonly StatementPlan _plan;
    private readonly Column _pageKey;
    private readonly SelectStatement _statement;
    private readonly bool _readsRows, _countsRows;
    private readonly IReadOnlyDictionary<string, ObjectLayout> _nodes;
    private readonly IReadOnlyDictionary<(string Edges, string Node), ObjectLayout> _edgeNodes;

    public ComputedOrderPlan(PlanningContext planning, ObjectMapping mapping, IEntityType type, ConnectionTypes types, CursorCipher cursors)
    {
        (_limits, _mapping, _cursors) = (planning.Limits, mapping, cursors);
        if (mapping.Key is not { } key)
            throw new QueryException(ErrorCodes.InvalidOrder,
                $"A {mapping.Name} has no key of its own: it can't be sorted by what is computed.");
        (var arguments, _argumentsIndex) = planning.Arguments(planning.Field.First);
        var where = ArgumentRef.Argument(arguments, _argumentsIndex, "where");
        var computed = ComputedConditions.Prepare(planning, mapping, where);

        var row = Expression.Parameter(mapping.ClrType, "x");
        var planner = new StatementPlanner(planning, row);
        _order = new ComputedOrder(planning, planner).Build(mapping, row, ArgumentRef.Argument(arguments, _argumentsIndex, "order"),
            EntityPath.UniqueKeys(type, row));
        _key = planner.Column(Expression.Property(row, key.Property));
        var parameters = new ParameterSet();
        var query = QuerySource.Where(QuerySource.AllRows(planning.Database, mapping.ClrType),
            new FilterBuilder(planning.Limits, parameters, planner.Joins, computed).Build(mapping, where, row));
        _rows = new ComputedRows(planning, mapping, planner, query, parameters);

        planning.Budget.AddStatement();
        var selection = new PageSelection(planning, types);
        (_readsRows, _countsRows) = (selection.ReadsRows, selection.CountsRows);
        var pageRow = Expression.Parameter(mapping.ClrType, "x");
        var page = new StatementPlanner(planning, pageRow);
        _plan = page.Plan;
        _pageKey = page.Column(Expression.Property(pageRow, key.Property));
        (_nodes, _edgeNodes) = selection.Plan(page, mapping, type, pageRow);
        var keys = new ParameterSet();
        _statement = _plan.Select(QuerySource.Where(QuerySource.AllRows(planning.Database, mapping.ClrType),
            KeyList.Contains(keys, pageRow, Expression.Property(pageRow, key.Property), static values => values.Keys)), keys);
    }

    public override bool ReadsRepeatedly => true;

    public override void Compile()
    {
        _rows.Compile();
        _statement.Compile();
        _plan.CompileExtras();
    }

    public override void Check(RequestValues values)
    {
        _rows.Check(values);
        _plan.CheckExtras(values);
        Places(values, _limits);
    }

    public override async Task<object?> RunAsync(StatementContext context)
    {
        var (cursor, paging, after, before) = Places(context.Values, context.Limits);
        var rows = await _rows.ReadAsync(context).ConfigureAwait(false);
        var connection = new Connection
        {
            Cursor = cursor,
            Nodes = _nodes,
            EdgeNodes = _edgeNodes,
            TotalCount = _countsRows ? rows.Count : null,
        };
        if (!_readsRows)
            return connection;

        var places = await PlacesAsync(rows, context).ConfigureAwait(false);
        var comparer = new PlaceComparer([.. _order.Select(k => k.Key.Direction)], Sqlite.Is(context.Database.Database.ProviderName));
        List<int> order = [.. Enumerable.Range(0, rows.Count)
            .Where(i => after is null || comparer.Compare(places[i], after) > 0)
            .Where(i => before is null || comparer.Compare(places[i], before) < 0)];
        order.Sort((a, b) => comparer.Compare(places[a], places[b]));
        var hasMore = order.Count > paging.Size;
        if (hasMore)
            order = paging.IsBackward ? order[^paging.Size..] : order[..paging.Size];
        var (page, pagePlaces) = await ReadAsync([.. order.Select(i => (_key.Read(rows[i])!, places[i]))], context).ConfigureAwait(false);
        return connection with
        {
            Rows = page,
            Places = pagePlaces,
            HasNextPage = paging.IsBackward ? before is not null : hasMore,
            HasPreviousPage = paging.IsBackward ? hasMore : after is not null,
        };
    }

    public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) =>
        ConnectionWriter.Create(operation, field, (IObjectGraphType)type);

    // Their signature holds the arguments of computed fields: they are read anew for each request.
    private (Cursor Cursor, PagingArguments Paging, object?[]? After, object?[]? Before) Places(RequestValues values, EngineLimits limits)
    {
        var paging = PagingArguments.Read(values.Arguments[_argumentsIndex], limits);
        var cursor = new Cursor([.. _order.Select(key => key.For(values))], _mapping.Name, _cursors).For(values);
        return (cursor, paging, cursor.DecodeIfGiven(paging.After, "after"), cursor.DecodeIfGiven(paging.Before, "before"));
    }

    /// <summary>The values of the order's keys at each row. A field is computed once for all keys that ask for it alike.</summary>
    private async Task<object?[][]> PlacesAsync(RowSet rows, StatementContext context)
    {
        var places = new object?[rows.Count][];
        for (var i = 0; i < places.Length; i++)
            places[i] = new object?[_order.Count];
        var results = new Dictionary<(ComputedMapping, Column, string), object?[]>();
        for (var k = 0; k < _order.Count; k++)
        {
            if (_order[k] is not { Call: { } call, Leaf: { } leaf } key)
            {
                for (var i = 0; i < places.Length; i++)
                    places[i][k] = _order[k].Column!.Read(rows[i]);
                continue;
            }
            var asked = (call.Computed, call.Requires, key.Signature(context.Values));
            if (!results.TryGetValue(asked, out var computed))
                results.Add(asked, computed = await call.RunAsync(rows, context).ConfigureAwait(false));
            for (var i = 0; i < places.Length; i++)
                places[i][k] = leaf(computed[i]);
        }
        return places;
    }

    /// <summary>Reads the rows of a page, in its order; without those that are gone since their keys were read.</summary>
    private async Task<(RowSet Rows, IReadOnlyList<object?[]> Places)> ReadAsync(IReadOnlyList<(object Key, object?[] Place)> page,
        StatementContext context)
    {
        if (page.Count == 0)
            return (_plan.NewRows(0), []);
        var keys = KeyList.Typed(_mapping.Key!.ValueType, page.Select(row => row.Key));
        var rows = await StatementRunner.ReadAsync(_statement, _plan, context.Entered(keys), page.Count).ConfigureAwait(false);
        var ranks = page.Select((row, rank) => (row.Key, Rank: rank)).ToDictionary(row => row.Key, row => row.Rank);
        int[] found = [.. rows.All().Select(row => ranks[_pageKey.Read(row)!])];
        rows = rows.Gather(_plan.Columns, _plan.Extras.Count, [.. Enumerable.Range(0, found.Length).OrderBy(i => found[i])]);
        await StatementRunner.CompleteAsync(rows, _plan, context).ConfigureAwait(false);
        return (rows, [.. found.Order().Select(rank => page[rank].Place)]);
    }
}
