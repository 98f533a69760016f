using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Parsing;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>Estimates what an operation costs before it runs: one for a field, times the rows of each list above it.</summary>
internal sealed class CostRule(EngineLimits limits) : ValidationRuleBase
{
    /// <summary>How many elements a nested list is taken to have when it is not cut by <c>first</c>.</summary>
    public const int AssumedListSize = 10;

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) => new(new MatchingNodeVisitor<GraphQLOperationDefinition>(
        (operation, _) =>
        {
            if (operation != context.Operation)
                return;
            var cost = new Estimate(context, limits).Of(operation.SelectionSet, context.Schema.Query);
            if (cost > limits.Cost)
                context.ReportError(new ValidationError(context.Document.Source, null, $"The operation's estimated cost is {cost:0}; {limits.Cost} is allowed. Ask for fewer rows ('first') or fewer nested lists.", operation) { Code = ErrorCodes.CostExceeded });
        }));

    private sealed class Estimate(ValidationContext context, EngineLimits limits)
    {
        // A fragment costs the same wherever it stands: it is always on the same type, and its arguments are its own.
        private readonly Dictionary<GraphQLFragmentDefinition, double> _fragments = [];

        public double Of(GraphQLSelectionSet? selectionSet, IGraphType? type)
        {
            var cost = 0d;
            foreach (var selection in selectionSet?.Selections ?? [])
            {
                cost += selection switch
                {
                    GraphQLField field => Field(field, type),
                    GraphQLInlineFragment inline => Of(inline.SelectionSet, Condition(inline.TypeCondition) ?? type),
                    GraphQLFragmentSpread spread => Fragment(spread),
                    _ => 0,
                };
            }
            return cost;
        }

        private double Field(GraphQLField field, IGraphType? parent)
        {
            var definition = (parent as IComplexGraphType)?.GetField(field.Name.Value);
            if (definition is null)
                return 0;
            var type = definition.ResolvedType!.GetNamedType();
            return 1 + (Rows(field, definition, type) * Of(field.SelectionSet, type));
        }

        private int Rows(GraphQLField field, FieldType definition, IGraphType type)
        {
            IDictionary<string, ArgumentValue>? arguments = null;
            context.ArgumentValues?.TryGetValue(field, out arguments);
            // A page that is too large is refused by its field, which says so: what it would cost is not the point.
            var size = Number(arguments, "first") ?? Number(arguments, "last");
            if (size > limits.PageSize)
                size = 0;
            // The rows are counted at the connection: its 'nodes' and 'edges' are the same rows.
            if (type.Name.EndsWith("Connection", StringComparison.Ordinal))
                return size ?? limits.DefaultPageSize;
            if (arguments?.TryGetValue("ids", out var ids) == true && ids.Value is System.Collections.ICollection list)
                return list.Count;
            var isPage = field.Name.Value == "nodes" || field.Name.Value == "edges";
            return isPage || !IsList(definition.ResolvedType!) ? 1 : size ?? AssumedListSize;
        }

        private double Fragment(GraphQLFragmentSpread spread)
        {
            var fragment = context.Document.Fragment(spread.FragmentName.Name.Value);
            if (fragment is null)
                return 0;
            if (!_fragments.TryGetValue(fragment, out var cost))
            {
                _fragments[fragment] = 0;
                _fragments[fragment] = cost = Of(fragment.SelectionSet, Condition(fragment.TypeCondition));
            }
            return cost;
        }

        private IGraphType? Condition(GraphQLTypeCondition? condition) => condition is null ? null : context.Schema.AllTypes[condition.Type.Name.Value];

        private static int? Number(IDictionary<string, ArgumentValue>? arguments, string name) =>
            arguments?.TryGetValue(name, out var value) == true ? value.Value as int? : null;

        private static bool IsList(IGraphType type) => type is ListGraphType || (type is NonNullGraphType { ResolvedType: { } inner } && IsList(inner));
    }
}
