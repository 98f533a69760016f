using System.Linq.Expressions;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Types;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>What is selected of a connection.</summary>
internal sealed class PageSelection
{
    private readonly PlanningContext _planning;
    private readonly ConnectionTypes _types;
    private readonly IReadOnlyCollection<SelectedField> _selected;

    public PageSelection(PlanningContext planning, ConnectionTypes types)
    {
        (_planning, _types) = (planning, types);
        _selected = planning.Operation.Fields(planning.Field.SelectionSets, types.Connection);
    }

    /// <summary>Whether anything but the count is asked for.</summary>
    public bool ReadsRows => _selected.Any(f => f.Name is "nodes" or "edges" or "pageInfo");

    public bool CountsRows => _selected.Any(f => f.Name == "totalCount");

    public bool NeedsCursors => _selected.Any(f => f.Name switch
    {
        "pageInfo" => _planning.Operation.Fields(f.SelectionSets, _types.PageInfo).Any(p => p.Name is "startCursor" or "endCursor"),
        "edges" => _planning.Operation.Fields(f.SelectionSets, _types.Edge).Any(e => e.Name == "cursor"),
        _ => false,
    });

    /// <summary>Plans the layouts of the rows: of each <c>nodes</c>, and of each <c>node</c> below each <c>edges</c>.</summary>
    public (IReadOnlyDictionary<string, ObjectLayout> Nodes, IReadOnlyDictionary<(string Edges, string Node), ObjectLayout> EdgeNodes) Plan(
        StatementPlanner planner, ObjectMapping mapping, IEntityType type, ParameterExpression row)
    {
        return (
            _selected.Where(f => f.Name == "nodes").ToDictionary(f => f.ResponseName, f => Layout(f.SelectionSets)),
            _selected.Where(f => f.Name == "edges")
                .SelectMany(
                    e =>
                        _planning.Operation.Fields(e.SelectionSets, _types.Edge).Where(f => f.Name == "node")
                            .Select(n => (Edges: e.ResponseName, Node: n)))
                .ToDictionary(f => (f.Edges, f.Node.ResponseName), f => Layout(f.Node.SelectionSets)));

        ObjectLayout Layout(IEnumerable<GraphQLSelectionSet> selections) =>
            planner.Layout(mapping, type, row, EntityPath.At(type, row, isOptional: false), selections);
    }
}
