using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>An operation as GraphQL.NET is executing it, seen from one root field.</summary>
internal sealed class ExecutionView(IResolveFieldContext root) : OperationView(root.Document)
{
    private static readonly IReadOnlyDictionary<string, object?> NoArguments = new Dictionary<string, object?>();
    private readonly IExecutionContext _context = root.ExecutionContext;

    public override IReadOnlyDictionary<string, object?> Arguments(GraphQLField field)
    {
        // The root's own node may be one that the executor merged of several: it knows the arguments itself.
        IDictionary<string, ArgumentValue>? values = null;
        if (field == root.FieldAst)
            values = root.Arguments;
        else
            _context.ArgumentValues?.TryGetValue(field, out values);
        return values?.ToDictionary(v => v.Key, v => v.Value.Value) ?? NoArguments;
    }

    protected override bool Condition(ASTNode selection, GraphQLDirective directive) =>
        _context.DirectiveValues!.TryGetValue(selection, out var directives) && directives[directive.Name.StringValue].GetArgument<bool>("if");
}
