using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Parsing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>A prepared operation with the variables of one request.</summary>
internal sealed class PreparedView(PreparedOperation operation, VariableValues variables) : OperationView(operation.Document)
{
    private static readonly IReadOnlyDictionary<string, object?> NoArguments = new Dictionary<string, object?>();

    public override IReadOnlyDictionary<string, object?> Arguments(GraphQLField field) => operation.Arguments(field)?.Read(variables) ?? NoArguments;

    protected override bool Condition(ASTNode selection, GraphQLDirective directive) => directive.Arguments!.Items[0].Value switch
    {
        GraphQLVariable variable => variables.TryGet(variable.Name.StringValue, out var value) && value is true,
        var literal => literal is GraphQLTrueBooleanValue,
    };
}
