using GraphQL.Types;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>The types of one connection field, named after it as HotChocolate does: <c>TargetsConnection</c>, <c>TargetsEdge</c>.</summary>
internal sealed class ConnectionTypes
{
    public ConnectionTypes(string fieldName, IGraphType node, ObjectGraphType pageInfo, TypeRegistry registry)
    {
        var name = Naming.PascalCase(fieldName);
        PageInfo = pageInfo;
        Edge = new ObjectGraphType { Name = name + "Edge", Description = "A row of a page and its place in the order." };
        Edge.AddField(Field("cursor", new NonNullGraphType(registry.Leaf(typeof(string))), "The row's place, for 'after' and 'before'."));
        Edge.AddField(Field("node", new NonNullGraphType(node), "The row."));

        Connection = new ObjectGraphType { Name = name + "Connection", Description = "A page of rows." };
        Connection.AddField(Field("pageInfo", new NonNullGraphType(pageInfo), "Where this page stands among the others."));
        Connection.AddField(Field("edges", new ListGraphType(new NonNullGraphType(Edge)), "The rows with their cursors."));
        Connection.AddField(Field("nodes", new ListGraphType(new NonNullGraphType(node)), "The rows."));
        Connection.AddField(Field("totalCount", new NonNullGraphType(registry.Leaf(typeof(int))), "How many rows there are on all pages."));
    }

    public ObjectGraphType Connection { get; }
    public ObjectGraphType Edge { get; }
    public ObjectGraphType PageInfo { get; }

    public static ObjectGraphType CreatePageInfo(TypeRegistry registry)
    {
        var type = new ObjectGraphType { Name = "PageInfo", Description = "Where a page stands among the others." };
        type.AddField(Field("hasNextPage", new NonNullGraphType(registry.Leaf(typeof(bool))), "Whether rows follow this page."));
        type.AddField(Field("hasPreviousPage", new NonNullGraphType(registry.Leaf(typeof(bool))), "Whether rows come before this page."));
        type.AddField(Field("startCursor", registry.Leaf(typeof(string)), "The first row's cursor."));
        type.AddField(Field("endCursor", registry.Leaf(typeof(string)), "The last row's cursor."));
        return type;
    }

    private static FieldType Field(string name, IGraphType type, string description) =>
        new() { Name = name, ResolvedType = type, Description = description };
}
