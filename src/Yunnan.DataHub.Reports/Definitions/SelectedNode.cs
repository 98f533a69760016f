using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>A field as an operation selects it, wherever and however often it is written, with what is selected in it.</summary>
internal sealed class SelectedNode
{
    private readonly GraphQLField _first;

    private SelectedNode(GraphQLField written, FieldType definition)
    {
        (_first, Definition, Type) = (written, definition, definition.ResolvedType!.GetNamedType());
        Title = Title.Of(written.Directives);
        IsRows = written.Directives?.Items.Exists(directive => directive.Name.Value == "rows") == true;
        IsList = IsListType(definition.ResolvedType);
    }

    /// <summary>The name that it has in the answer.</summary>
    public string Name => (_first.Alias?.Name ?? _first.Name).StringValue;

    public string? Alias => _first.Alias?.Name.StringValue;

    public string FieldName => _first.Name.StringValue;

    public FieldType Definition { get; }

    /// <summary>Its type without lists.</summary>
    public IGraphType Type { get; }

    public bool IsList { get; }

    /// <summary>Whether it is marked with <c>@rows</c>.</summary>
    public bool IsRows { get; }

    public Title? Title { get; }

    /// <summary>The places where it is written.</summary>
    public List<GraphQLField> Written { get; } = [];

    public List<SelectedNode> Children { get; } = [];

    public bool IsLeaf => Children.Count == 0;

    /// <summary>Whether it pages through rows, which are its <c>nodes</c>.</summary>
    public bool IsConnection => Type.Name.EndsWith("Connection", StringComparison.Ordinal);

    /// <summary>Whether its elements are the groups of an aggregate.</summary>
    public bool IsGroups => IsList && FieldName == "groups" && Type.Name.EndsWith("Group", StringComparison.Ordinal);

    /// <summary>How many values one of it holds, at most.</summary>
    public int Leaves => IsLeaf ? 1 : Children.Sum(child => child.Leaves);

    /// <summary>The fields at the root of an operation.</summary>
    /// <exception cref="ReportException">A field isn't in the schema.</exception>
    public static List<SelectedNode> Read(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var nodes = new List<SelectedNode>();
        Read(schema, document, operation.SelectionSet, schema.Query, nodes);
        return nodes;
    }

    /// <summary>Whether a caller may see it.</summary>
    public bool IsOpen(CallerScopes scopes) => Definition.RequiredScopes().All(scopes.Has);

    /// <summary>The arguments that it is written with.</summary>
    public bool Has(params ReadOnlySpan<string> arguments)
    {
        foreach (var argument in _first.Arguments?.Items ?? [])
            if (arguments.Contains(argument.Name.StringValue))
                return true;
        return false;
    }

    /// <summary>The scopes that it, and what is in it, needs.</summary>
    public IEnumerable<string> Scopes => Definition.RequiredScopes().Concat(Children.SelectMany(child => child.Scopes));

    private static void Read(ISchema schema, GraphQLDocument document, GraphQLSelectionSet? selections, IGraphType type,
        List<SelectedNode> nodes)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is GraphQLInlineFragment inline)
                Read(schema, document, inline.SelectionSet, TypeOf(schema, inline.TypeCondition) ?? type, nodes);
            else if (selection is GraphQLFragmentSpread spread && document.Definitions.OfType<GraphQLFragmentDefinition>()
                .FirstOrDefault(definition => definition.FragmentName.Name.Value == spread.FragmentName.Name.Value) is { } fragment)
                Read(schema, document, fragment.SelectionSet, TypeOf(schema, fragment.TypeCondition) ?? type, nodes);
            // What the type is called is no value of the row.
            else if (selection is GraphQLField field && field.Name.Value != "__typename")
                Add(schema, document, field, type, nodes);
        }
    }

    private static void Add(ISchema schema, GraphQLDocument document, GraphQLField field, IGraphType type, List<SelectedNode> nodes)
    {
        var definition = (type as IComplexGraphType)?.GetField(field.Name.Value)
            ?? throw new ReportException($"The schema has no field '{field.Name.StringValue}' on {type.Name}.");
        var name = (field.Alias?.Name ?? field.Name).StringValue;
        if (nodes.Find(known => known.Name == name) is not { } node)
            nodes.Add(node = new SelectedNode(field, definition));
        node.Written.Add(field);
        Read(schema, document, field.SelectionSet, node.Type, node.Children);
    }

    private static IGraphType? TypeOf(ISchema schema, GraphQLTypeCondition? condition) =>
        condition is null ? null : schema.AllTypes[condition.Type.Name.Value];

    private static bool IsListType(IGraphType? type) =>
        type is ListGraphType || (type is NonNullGraphType { ResolvedType: var inner } && IsListType(inner));
}
