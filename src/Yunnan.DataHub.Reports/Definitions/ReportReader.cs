using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Documents;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>Reads reports from documents.</summary>
/// <param name="schema">The schema.</param>
internal sealed class ReportReader(ISchema schema)
{
    /// <summary>Reads a document that was found valid.</summary>
    /// <exception cref="ReportException">It can't be flattened to rows.</exception>
    public Report Read(TrustedDocument trusted)
    {
        var annotated = trusted.Document;
        var document = Parser.Parse(annotated.Described);
        if (document.Definitions.OfType<GraphQLOperationDefinition>().ToList() is not [var operation])
            throw new ReportException("A report is a document with one operation.");
        if (operation.Operation != OperationType.Query)
            throw new ReportException("A report is a query.");
        var roots = SelectedNode.Read(schema, document, operation);
        if (roots.Count == 0)
            throw new ReportException("The document selects nothing.");
        var text = new OperationText(annotated.Text, document, operation, roots);
        var description = BilingualText.Of(annotated.Description);
        return new Report(trusted.Id, annotated.Source, Title.Of(operation.Directives)?.Text ?? BilingualText.None, description,
            [.. (operation.Variables?.Items ?? []).Select(variable => Variable(annotated, variable))], [.. Lists(text, roots)]);
    }

    /// <summary>
    /// Each list at the root is one of the report's; so is, beside a list, any other field. Without a list all is one row.
    /// </summary>
    private static IEnumerable<ReportList> Lists(OperationText text, List<SelectedNode> roots)
    {
        var rows = roots.ConvertAll(RowsOf);
        if (rows.TrueForAll(list => list is null))
            return [new ReportList("row", BilingualText.None, text, roots, null)];
        return roots.Select((root, i) => new ReportList(root.Name,
            root.Title?.Text ?? (root.Alias is null ? BilingualText.TermOf(root.Definition.Description) : BilingualText.None),
            text, [root], rows[i]));
    }

    /// <summary>The list whose elements are the rows; null where the field is one row.</summary>
    private static SelectedNode? RowsOf(SelectedNode node)
    {
        if (node.IsList)
            return node;
        if (node.IsConnection)
            return node.Children.Find(child => child.FieldName is "nodes" or "edges");
        var lists = ListsIn(node).ToList();
        var candidates = lists.Where(list => list.IsRows).ToList() is { Count: > 0 } marked
            ? marked : lists.FindAll(list => list.IsGroups || list.Leaves > 1);
        return candidates.Count <= 1
            ? candidates.FirstOrDefault()
            : throw new ReportException($"'{node.Name}' has several lists ({string.Join(", ", candidates.Select(list => list.Name))}): "
                + "mark with @rows the one whose elements are the rows, and select one value of the others.");
    }

    private static IEnumerable<SelectedNode> ListsIn(SelectedNode node) =>
        node.Children.SelectMany(child => child.IsList ? [child] : ListsIn(child));

    private ReportVariable Variable(AnnotatedDocument document, GraphQLVariableDefinition variable)
    {
        var name = variable.Variable.Name.StringValue;
        if (name is OperationText.First or OperationText.After)
            throw new ReportException($"A variable of a report can't be called '{name}': reports read their pages by it.");
        if (name.StartsWith('_'))
            throw new ReportException($"The variable '{name}' begins with '_', as the parameters do that every report has.");
        return new ReportVariable(name, Slice(variable.Type), variable.DefaultValue is { } value ? Slice(value) : null,
            BilingualText.Of(document.Variables.GetValueOrDefault(name)), TypeOf(variable.Type));

        string Slice(ASTNode node) => document.Described[node.Location.Start..node.Location.End];
    }

    private IGraphType TypeOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => new NonNullGraphType(TypeOf(nonNull.Type)),
        GraphQLListType list => new ListGraphType(TypeOf(list.Type)),
        GraphQLNamedType named when schema.AllTypes[named.Name.Value] is { } known => known,
        _ => throw new ReportException("The type of a variable is unknown."),
    };
}
