using System.Text;
using GraphQLParser.AST;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>
/// Makes the operations that read a report of its document's text: what isn't read is blanked out, and where pages are read one after the
/// other, their size and place become variables, so that all pages have one plan.
/// </summary>
/// <param name="text">The document's text, without what the engine doesn't know.</param>
/// <param name="document">The document.</param>
/// <param name="operation">Its operation.</param>
/// <param name="roots">All fields at its root.</param>
internal sealed class OperationText(string text, GraphQLDocument document, GraphQLOperationDefinition operation,
    IReadOnlyList<SelectedNode> roots)
{
    /// <summary>The variable that holds the size of a page.</summary>
    public const string First = "reportFirst";

    /// <summary>The variable that holds the cursor behind which a page begins.</summary>
    public const string After = "reportAfter";

    /// <summary>The operation with some of the fields at its root.</summary>
    /// <param name="kept">These fields.</param>
    /// <param name="cut">Fields in them that are left out.</param>
    /// <param name="paged">The one of them that pages; null where none does.</param>
    public string For(IReadOnlyList<SelectedNode> kept, IEnumerable<SelectedNode> cut, SelectedNode? paged)
    {
        var removed = roots.Where(root => !kept.Contains(root)).Concat(cut).SelectMany(node => node.Written).ToHashSet<ASTNode>();
        var used = new UsedNames(document, removed);
        used.Visit(operation.SelectionSet);
        used.Visit(operation.Directives);
        var result = new StringBuilder(text);
        foreach (var field in removed)
            Blank(field);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>().Where(fragment => !used.Has(fragment)))
            Blank(fragment);
        var variables = operation.Variables?.Items ?? [];
        foreach (var variable in variables.Where(variable => !used.Variables.Contains(variable.Variable.Name.StringValue)))
            Blank(variable);
        if (paged is null && operation.Variables is { } none && none.Items.TrueForAll(
            variable => !used.Variables.Contains(variable.Variable.Name.StringValue)))
            Blank(none);
        // From the end, so that places before stay right.
        foreach (var (place, insertion) in (paged is null ? [] : Paging(paged)).OrderByDescending(edit => edit.Place))
            result.Insert(place, insertion);
        return result.ToString();

        void Blank(ASTNode node)
        {
            for (var i = node.Location.Start; i < node.Location.End; i++)
                if (result[i] is not ('\r' or '\n'))
                    result[i] = ' ';
        }
    }

    private IEnumerable<(int Place, string Insertion)> Paging(SelectedNode paged)
    {
        const string Variables = $"${First}: Int, ${After}: String";
        if (operation.Variables is { } variables)
            yield return (variables.Location.End - 1, $", {Variables}");
        else if (text[operation.Location.Start] == '{')
            yield return (operation.Location.Start, $"query ({Variables}) ");
        else
            yield return (operation.Name is { } name ? name.Location.End : operation.Location.Start + "query".Length, $" ({Variables})");
        const string Arguments = $"first: ${First}, after: ${After}";
        foreach (var field in paged.Written)
        {
            yield return field.Arguments is { } arguments
                ? (arguments.Location.End - 1, $", {Arguments}") : (field.Name.Location.End, $"({Arguments})");
            yield return (field.SelectionSet!.Location.End - 1, " pageInfo { hasNextPage endCursor } ");
        }
    }

    /// <summary>Collects the variables and fragments that are left.</summary>
    private sealed class UsedNames(GraphQLDocument document, HashSet<ASTNode> removed)
    {
        private readonly HashSet<GraphQLFragmentDefinition> _fragments = [];

        public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

        public bool Has(GraphQLFragmentDefinition fragment) => _fragments.Contains(fragment);

        public void Visit(GraphQLSelectionSet? selections)
        {
            foreach (var selection in selections?.Selections ?? [])
            {
                if (removed.Contains(selection))
                    continue;
                switch (selection)
                {
                    case GraphQLField field:
                        foreach (var argument in field.Arguments?.Items ?? [])
                            Visit(argument.Value);
                        Visit(field.Directives);
                        Visit(field.SelectionSet);
                        break;
                    case GraphQLInlineFragment inline:
                        Visit(inline.Directives);
                        Visit(inline.SelectionSet);
                        break;
                    case GraphQLFragmentSpread spread:
                        Visit(spread.Directives);
                        var name = spread.FragmentName.Name.Value;
                        if (document.Definitions.OfType<GraphQLFragmentDefinition>()
                            .FirstOrDefault(definition => definition.FragmentName.Name.Value == name) is { } fragment
                            && _fragments.Add(fragment))
                            Visit(fragment.SelectionSet);
                        break;
                }
            }
        }

        public void Visit(GraphQLDirectives? directives)
        {
            foreach (var argument in (directives?.Items ?? []).SelectMany(directive => directive.Arguments?.Items ?? []))
                Visit(argument.Value);
        }

        private void Visit(GraphQLValue value)
        {
            if (value is GraphQLVariable variable)
                Variables.Add(variable.Name.StringValue);
            foreach (var item in (value as GraphQLListValue)?.Values ?? [])
                Visit(item);
            foreach (var field in (value as GraphQLObjectValue)?.Fields ?? [])
                Visit(field.Value);
        }
    }
}
