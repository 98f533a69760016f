using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Parsing;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>
/// Refuses a variable in a place of another type (GraphQL 5.8.5). The library's rule takes all non-null types for one, and all lists: it
/// lets <c>$n: Int!</c> stand where <c>String!</c> is wanted.
/// </summary>
internal sealed class VariablePositionRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLOperationDefinition>(
        static (operation, context) =>
        {
            foreach (var usage in operation.Variables is null ? [] : context.GetRecursiveVariables(operation) ?? [])
            {
                // A variable that is not declared, and a type that is not there, are other rules' business.
                if (operation.Variables!.Items.FirstOrDefault(v => v.Variable.Name.Value == usage.Node.Name.Value) is { } variable
                    && context.Schema.TypeOf(variable.Type) is { } type && usage.Type is not null && !IsAllowed(variable, type, usage))
                    context.ReportError(new VariablesInAllowedPositionError(context, variable, type, usage));
            }
        }));

    private static bool IsAllowed(GraphQLVariableDefinition variable, IGraphType type, VariableUsage usage)
    {
        if (usage.Type is not NonNullGraphType { ResolvedType: { } location } || type is NonNullGraphType)
            return AreCompatible(type, usage.Type);
        return (variable.DefaultValue is not (null or GraphQLNullValue) || usage.HasDefault) && AreCompatible(type, location);
    }

    private static bool AreCompatible(IGraphType variable, IGraphType location) => (variable, location) switch
    {
        (NonNullGraphType v, NonNullGraphType l) => AreCompatible(v.ResolvedType!, l.ResolvedType!),
        (_, NonNullGraphType) => false,
        (NonNullGraphType v, _) => AreCompatible(v.ResolvedType!, location),
        (ListGraphType v, ListGraphType l) => AreCompatible(v.ResolvedType!, l.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => variable.Name == location.Name,
    };
}
