using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>
/// Refuses an argument whose value is not of its type (GraphQL 5.6.1), as the library's rule does, and says which fields and enum values
/// may have been meant.
/// </summary>
internal sealed class ValueRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLArgument>(
        static (argument, context) =>
        {
            if (context.TypeInfo.GetArgument() is { ResolvedType: { } type }
                && context.IsValidLiteralValue(type, argument.Value) is { } errors)
                context.ReportError(
                    new ArgumentsOfCorrectTypeError(context, argument,
                        NearestNames.Append(errors, UnknownNames.DidYouMean(type, argument.Value))));
        }));
}
