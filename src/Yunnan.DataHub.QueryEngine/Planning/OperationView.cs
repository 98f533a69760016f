using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Parsing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>A field of a selection, merged from all places that name it.</summary>
internal sealed class SelectedField(string responseName, GraphQLField first)
{
    public string ResponseName { get; } = responseName;
    public GraphQLField First { get; } = first;
    public string Name { get; } = first.Name.StringValue;
    public List<GraphQLSelectionSet> SelectionSets { get; } = first.SelectionSet is { } set ? [set] : [];
}

/// <summary>Reads an operation: which fields are selected, with which arguments.</summary>
internal abstract class OperationView(GraphQLDocument document)
{
    /// <summary>The fields selected of an object type, fragments and directives applied.</summary>
    public IReadOnlyCollection<SelectedField> Fields(IEnumerable<GraphQLSelectionSet> selectionSets, IObjectGraphType type)
    {
        var fields = new Dictionary<string, SelectedField>(StringComparer.Ordinal);
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
            Collect(selectionSet, type, fields, fragments);
        return fields.Values;
    }

    /// <summary>The field's arguments, coerced by the schema.</summary>
    public abstract IReadOnlyDictionary<string, object?> Arguments(GraphQLField field);

    /// <summary>The value of a directive's <c>if</c>.</summary>
    protected abstract bool Condition(ASTNode selection, GraphQLDirective directive);

    private void Collect(GraphQLSelectionSet selectionSet, IObjectGraphType type, Dictionary<string, SelectedField> fields, HashSet<string> fragments)
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
                    var fragment = document.Fragment(spread.FragmentName.Name.Value);
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
            if ((name == "skip" && Condition(selection, directive)) || (name == "include" && !Condition(selection, directive)))
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
