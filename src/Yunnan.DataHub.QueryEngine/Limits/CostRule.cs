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

    private const int ListConditionCost = 10;

    /// <summary>Beyond it a condition is out of every bound anyway.</summary>
    private const int MaxListConditionPower = 8;

    /// <summary>What the whole schema costs, and what one type of it.</summary>
    private const int SchemaCost = 2_000, TypeCost = 200;

    /// <summary>The cost of the operation that was validated last with this rule.</summary>
    public OperationCost Cost { get; private set; } = new();

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLOperationDefinition>(
        (operation, _) =>
        {
            if (operation != context.Operation)
                return;
            Cost = new OperationCost();
            new Estimate(context, limits).AddTo(Cost, operation.SelectionSet, context.Schema.Query);
            if (Cost.Total > limits.Cost)
                context.ReportError(
                    new ValidationError(context.Document.Source, null, Message(Cost.Total, limits), operation)
                    { Code = ErrorCodes.CostExceeded });
        }));

    public static string Message(double cost, EngineLimits limits) =>
        $"The operation's estimated cost is {cost:0}; {limits.Cost} is allowed (Hub:Limits:Cost). Ask for fewer rows ('first'), fewer "
            + "nested lists or fewer groups.";

    private sealed class Estimate(ValidationContext context, EngineLimits limits)
    {
        // A fragment costs the same wherever it stands: it is always on the same type, and its arguments are its own.
        private readonly Dictionary<GraphQLFragmentDefinition, double> _fragments = [];

        /// <summary>Adds each field at the root. Fragments are written out: how many fields may stand there is limited.</summary>
        public void AddTo(OperationCost cost, GraphQLSelectionSet? selectionSet, IGraphType? type)
        {
            foreach (var selection in selectionSet?.Selections ?? [])
            {
                if (selection is GraphQLField field)
                    cost.Add((field.Alias?.Name ?? field.Name).StringValue, Field(field, type));
                else if (selection is GraphQLInlineFragment inline)
                    AddTo(cost, inline.SelectionSet, context.Schema.TypeOf(inline.TypeCondition) ?? type);
                else if (selection is GraphQLFragmentSpread spread
                    && context.Document.Fragment(spread.FragmentName.Name.Value) is { } fragment)
                    AddTo(cost, fragment.SelectionSet, context.Schema.TypeOf(fragment.TypeCondition));
            }
        }

        private double Of(GraphQLSelectionSet? selectionSet, IGraphType? type)
        {
            var cost = 0d;
            foreach (var selection in selectionSet?.Selections ?? [])
            {
                cost += selection switch
                {
                    GraphQLField field => Field(field, type),
                    GraphQLInlineFragment inline => Of(inline.SelectionSet, context.Schema.TypeOf(inline.TypeCondition) ?? type),
                    GraphQLFragmentSpread spread => Fragment(spread),
                    _ => 0,
                };
            }
            return cost;
        }

        private double Field(GraphQLField field, IGraphType? parent)
        {
            var definition = context.Schema.FindField(parent, field.Name.Value);
            if (definition is null)
                return 0;
            if (definition == context.Schema.SchemaMetaFieldType)
                return SchemaCost;
            if (definition == context.Schema.TypeMetaFieldType)
                return TypeCost;
            var type = definition.ResolvedType!.GetNamedType();
            IDictionary<string, ArgumentValue>? arguments = null;
            context.ArgumentValues?.TryGetValue(field, out arguments);
            var conditions = arguments?.Values.Sum(argument => ListConditions(argument.Value, 0)) ?? 0;
            return 1 + conditions + (Rows(field, arguments, definition, type) * Of(field.SelectionSet, type));
        }

        // Each condition on a list, and each figure of one, looks at the rows of a list, for each row of those that it is nested in.
        private static double ListConditions(object? value, int nesting) => value switch
        {
            IDictionary<string, object?> fields => fields.Sum(f => ReadsOf(f.Key, f.Value) is var reads and > 0
                ? (reads * Math.Pow(ListConditionCost, Math.Min(nesting + 1, MaxListConditionPower))) + ListConditions(f.Value, nesting + 1)
                : ListConditions(f.Value, nesting)),
            System.Collections.IEnumerable items and not string => items.Cast<object?>().Sum(item => ListConditions(item, nesting)),
            _ => 0,
        };

        /// <summary>How often a condition reads a list: once for each quantifier, once for each figure.</summary>
        private static int ReadsOf(string field, object? value) => field switch
        {
            "some" or "all" or "none" => 1,
            _ when field.EndsWith("Aggregate", StringComparison.Ordinal) => Math.Max(1,
                (value as IDictionary<string, object?>)?.Sum(figure => figure switch
                {
                    { Key: "where" } => 0,
                    { Key: "ratio" } => 2,
                    { Key: "sum" or "avg" or "min" or "max", Value: IDictionary<string, object?> columns } => columns.Count,
                    _ => 1,
                }) ?? 0),
            _ => 0,
        };

        private int Rows(GraphQLField field, IDictionary<string, ArgumentValue>? arguments, FieldType definition, IGraphType type)
        {
            // A page of a wrong size is refused by its field, which says so: what it would cost is not the point.
            var size = Number(arguments, "first") ?? Number(arguments, "last");
            if (size < 0 || size > limits.PageSize)
                size = 0;
            // The rows are counted at the connection: its 'nodes' and 'edges' are the same rows.
            if (type.Name.EndsWith("Connection", StringComparison.Ordinal))
                return size ?? limits.DefaultPageSize;
            if (arguments?.TryGetValue("ids", out var ids) == true && ids.Value is System.Collections.ICollection list)
                return PreparedOperation.CountForShape(list.Count);
            var isPage = field.Name.Value == "nodes" || field.Name.Value == "edges";
            return isPage || !IsList(definition.ResolvedType!) ? 1 : size ?? AssumedListSize;
        }

        private double Fragment(GraphQLFragmentSpread spread)
        {
            var fragment = context.Document.Fragment(spread.FragmentName.Name.Value);
            if (fragment is null)
                return 0;
            if (!_fragments.TryGetValue(fragment, out var cost))
                _fragments[fragment] = cost = Of(fragment.SelectionSet, context.Schema.TypeOf(fragment.TypeCondition));
            return cost;
        }

        private static int? Number(IDictionary<string, ArgumentValue>? arguments, string name) =>
            arguments?.TryGetValue(name, out var value) == true ? value.Value as int? : null;

        private static bool IsList(IGraphType type) =>
            type is ListGraphType || (type is NonNullGraphType { ResolvedType: { } inner } && IsList(inner));
    }
}
