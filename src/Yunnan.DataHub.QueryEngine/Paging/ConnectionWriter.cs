using System.Text.Json;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>Writes pages as the selection of a connection asks.</summary>
internal static class ConnectionWriter
{
    private delegate void EdgeWriter(Utf8JsonWriter json, Connection page, RowData row);

    public static ValueWriter Create(OperationView operation, SelectedField field, IObjectGraphType connection) =>
        ValueWriters.Object(operation.Fields(field.SelectionSets, connection), f => f.Name switch
        {
            "nodes" => Nodes(f.ResponseName),
            "edges" => Edges(operation, f, connection),
            "pageInfo" => PageInfo(operation, f, connection),
            "totalCount" => static (json, page) => json.WriteNumberValue(((Connection)page!).TotalCount!.Value),
            _ => ValueWriters.TypeName(connection.Name),
        });

    private static ValueWriter Nodes(string responseName) => (json, value) =>
    {
        var page = (Connection)value!;
        var layout = page.Nodes[responseName];
        json.WriteStartArray();
        for (var i = 0; i < page.Rows!.Count; i++)
            layout.Write(json, page.Rows[i]);
        json.WriteEndArray();
    };

    private static ValueWriter Edges(OperationView operation, SelectedField edges, IObjectGraphType connection)
    {
        var type = (IObjectGraphType)GraphQL.GraphQLExtensions.GetNamedType(connection.GetField("edges")!.ResolvedType!);
        var fields = operation.Fields(edges.SelectionSets, type)
            .Select(f => (Name: JsonEncodedText.Encode(f.ResponseName), Write: Edge(edges.ResponseName, f, type.Name))).ToArray();
        return (json, value) =>
        {
            var page = (Connection)value!;
            json.WriteStartArray();
            foreach (var row in page.Rows!.All())
            {
                json.WriteStartObject();
                foreach (var (name, write) in fields)
                {
                    json.WritePropertyName(name);
                    write(json, page, row);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
        };
    }

    private static EdgeWriter Edge(string edges, SelectedField field, string typeName) => field.Name switch
    {
        "cursor" => static (json, page, row) => json.WriteStringValue(page.CursorOf(row)),
        "node" => (json, page, row) => page.EdgeNodes[(edges, field.ResponseName)].Write(json, row),
        _ => (json, _, _) => json.WriteStringValue(typeName),
    };

    private static ValueWriter PageInfo(OperationView operation, SelectedField field, IObjectGraphType connection)
    {
        var type = (IObjectGraphType)GraphQL.GraphQLExtensions.GetNamedType(connection.GetField("pageInfo")!.ResolvedType!);
        return ValueWriters.Object(operation.Fields(field.SelectionSets, type), f => f.Name switch
        {
            "hasNextPage" => static (json, page) => json.WriteBooleanValue(((Connection)page!).HasNextPage),
            "hasPreviousPage" => static (json, page) => json.WriteBooleanValue(((Connection)page!).HasPreviousPage),
            "startCursor" => static (json, page) => json.WriteStringValue(((Connection)page!).StartCursor),
            "endCursor" => static (json, page) => json.WriteStringValue(((Connection)page!).EndCursor),
            _ => ValueWriters.TypeName(type.Name),
        });
    }
}
