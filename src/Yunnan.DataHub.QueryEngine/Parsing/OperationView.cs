using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>A field of a selection, merged from all places that name it.</summary>
internal sealed class SelectedField(string responseName, GraphQLField first)
{
    public string ResponseName { get; } = responseName;
    public GraphQLField First { get; } = first;
    public string Name { get; } = first.Name.StringValue;
    public List<GraphQLSelectionSet> SelectionSets { get; } = first.SelectionSet is { } set ? [set] : [];
}

/// <summary>Reads a prepared operation with the variables of one request: which fields are selected, with which arguments.</summary>
internal sealed class OperationView(PreparedOperation operation, VariableValues variables)
{
    private static readonly IReadOnlyDictionary<string, object?> NoArguments = new Dictionary<string, object?>();

    /// <summary>The fields selected of an object type, fragments and directives applied.</summary>
    public IReadOnlyCollection<SelectedField> Fields(IEnumerable<GraphQLSelectionSet> selectionSets, IObjectGraphType type)
    {
        var fields = new Dictionary<string, SelectedField>(StringComparer.Ordinal);
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
            Collect(selectionSet, type, fields, fragments);
        return fields.Values;
    }

    /// <summary>The names of all fields below a field, each with the names above it: <c>progress</c>, <c>progress.status</c>.</summary>
    public IEnumerable<string> Paths(SelectedField field, IGraphType type, string prefix = "")
    {
        if (type.GetNamedType() is not IObjectGraphType result)
            yield break;
        foreach (var selected in Fields(field.SelectionSets, result))
        {
            yield return prefix + selected.Name;
            if (result.GetField(selected.Name)?.ResolvedType is { } inner)
                foreach (var path in Paths(selected, inner, $"{prefix}{selected.Name}."))
                    yield return path;
        }
    }

    /// <summary>The field's arguments, coerced by the schema.</summary>
    public IReadOnlyDictionary<string, object?> Arguments(GraphQLField field) => operation.Arguments(field)?.Read(variables) ?? NoArguments;

    /// <summary>Reads the field's arguments for other variables.</summary>
    public ArgumentReader Reader(GraphQLField field) => operation.Arguments(field)!;

    private bool Condition(GraphQLDirective directive) => directive.Arguments!.Items[0].Value switch
    {
        GraphQLVariable variable => variables.TryGet(variable.Name.StringValue, out var value) && value is true,
        var literal => literal is GraphQLTrueBooleanValue,
    };

    private void Collect(GraphQLSelectionSet selectionSet, IObjectGraphType type, Dictionary<string, SelectedField> fields,
        HashSet<string> fragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection))
                continue;
            switch (selection)
            {
                case GraphQLField field:
                    var responseName = (field.Alias?.Name ?? field.Name).StringValue;
                    if (!fields.TryGetValue(responseName, out var selected))
                        fields.Add(responseName, new SelectedField(responseName, field));
                    else if (field.SelectionSet is not null)
                        selected.SelectionSets.Add(field.SelectionSet);
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    Collect(inline.SelectionSet, type, fields, fragments);
                    break;
                case GraphQLFragmentSpread spread when fragments.Add(spread.FragmentName.Name.StringValue):
                    var fragment = operation.Document.Fragment(spread.FragmentName.Name.Value);
                    if (fragment is not null && Applies(fragment.TypeCondition, type))
                        Collect(fragment.SelectionSet, type, fields, fragments);
                    break;
            }
        }
    }

    private bool IsIncluded(ASTNode selection)
    {
        foreach (var directive in (selection as IHasDirectivesNode)?.Directives?.Items ?? [])
        {
            ROM name = directive.Name.Value;
            if ((name == "skip" && Condition(directive)) || (name == "include" && !Condition(directive)))
                return false;
        }
        return true;
    }

    private static bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type)
    {
        if (condition is null)
            return true;
        var name = condition.Type.Name.Value;
        return name == type.Name || type.ResolvedInterfaces.Any(i => name == i.Name);
    }
}
