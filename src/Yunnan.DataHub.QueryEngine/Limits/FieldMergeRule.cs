using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Yunnan.DataHub.QueryEngine.Parsing;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>
/// Refuses an operation in which two fields with one name in the answer ask for different things (GraphQL 5.3.2). The library's own rule
/// compares pairs of fragments, which takes minutes for some documents; this one groups fields by name and compares each with the first of
/// its group, so it looks at each selection twice, with fragments in the place of their spreads (<see cref="EngineLimits.Selections"/>).
/// </summary>
internal sealed class FieldMergeRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLOperationDefinition>(
        static (operation, context) =>
        {
            var type = operation.Operation == OperationType.Query ? context.Schema.Query
                : operation.Operation == OperationType.Mutation ? context.Schema.Mutation : context.Schema.Subscription;
            var check = new Check(context);
            IReadOnlyList<Scope> sets = [new Scope(operation.SelectionSet, type)];
            if ((check.FindShapeConflict(sets) ?? check.FindNameConflict(sets)) is { } conflict)
                context.ReportError(new ValidationError(context.Document.Source, "5.3.2",
                    $"The fields at '{conflict.ResponseName}' conflict: {conflict.Reason}. Give one of them an alias.", conflict.First,
                    conflict.Second)
                { Code = ErrorCodes.FieldConflict });
        }));

    private sealed record Scope(GraphQLSelectionSet SelectionSet, IGraphType? Type);

    private sealed record Selected(GraphQLField Field, IGraphType? Parent, FieldType? Definition);

    private sealed record Conflict(string ResponseName, string Reason, GraphQLField First, GraphQLField Second);

    private sealed class Check(ValidationContext context)
    {
        private static readonly SDLPrinter _printer = new();

        private readonly Dictionary<GraphQLField, string> _arguments = new(ReferenceEqualityComparer.Instance);

        /// <summary>
        /// Whatever the object is, a name in the answer has one form: the same lists and nulls, the same leaf, or an object each.
        /// </summary>
        public Conflict? FindShapeConflict(IReadOnlyList<Scope> sets)
        {
            foreach (var (name, fields) in Fields(sets))
            {
                var first = fields[0];
                foreach (var other in fields.Skip(1))
                {
                    if (first.Definition is { } one && other.Definition is { } two && !HaveSameShape(one.ResolvedType!, two.ResolvedType!))
                        return new Conflict(name, $"they are of types '{one.ResolvedType}' and '{two.ResolvedType}'", first.Field,
                            other.Field);
                }
                if (FindShapeConflict(Below(fields)) is { } conflict)
                    return conflict;
            }
            return null;
        }

        /// <summary>Fields that may stand in the same object are the same field with the same arguments.</summary>
        public Conflict? FindNameConflict(IReadOnlyList<Scope> sets)
        {
            foreach (var (name, fields) in Fields(sets))
            {
                foreach (var together in MayMeet(fields))
                {
                    var first = together[0];
                    foreach (var other in together.Skip(1))
                    {
                        if (first.Field.Name.Value != other.Field.Name.Value)
                            return new Conflict(name, $"'{first.Field.Name}' and '{other.Field.Name}' are different fields", first.Field,
                                other.Field);
                        if (first.Field != other.Field && Arguments(first.Field) != Arguments(other.Field))
                            return new Conflict(name, "they have different arguments", first.Field, other.Field);
                    }
                    if (FindNameConflict(Below(together)) is { } conflict)
                        return conflict;
                }
            }
            return null;
        }

        // Fields on an interface may meet those on any object.
        private static IEnumerable<IReadOnlyList<Selected>> MayMeet(List<Selected> fields)
        {
            var onAny = fields.FindAll(f => f.Parent is not IObjectGraphType);
            return onAny.Count == fields.Count
                ? [fields]
                : fields.Where(f => f.Parent is IObjectGraphType).GroupBy(f => f.Parent)
                    .Select(group => (List<Selected>)[.. onAny, .. group]);
        }

        private static List<Scope> Below(IReadOnlyList<Selected> fields) =>
            [.. fields.Where(f => f.Field.SelectionSet is not null)
                .Select(f => new Scope(f.Field.SelectionSet!, f.Definition?.ResolvedType?.GetNamedType()))];

        private Dictionary<string, List<Selected>> Fields(IReadOnlyList<Scope> sets)
        {
            var fields = new Dictionary<string, List<Selected>>(StringComparer.Ordinal);
            var fragments = new HashSet<string>(StringComparer.Ordinal);
            foreach (var set in sets)
                Collect(set.SelectionSet, set.Type, fields, fragments);
            return fields;
        }

        private void Collect(GraphQLSelectionSet selectionSet, IGraphType? type, Dictionary<string, List<Selected>> fields,
            HashSet<string> fragments)
        {
            foreach (var selection in selectionSet.Selections)
            {
                switch (selection)
                {
                    case GraphQLField field:
                        var name = (field.Alias?.Name ?? field.Name).StringValue;
                        if (!fields.TryGetValue(name, out var same))
                            fields.Add(name, same = []);
                        same.Add(new Selected(field, type, context.Schema.FindField(type, field.Name.Value)));
                        break;
                    case GraphQLInlineFragment inline:
                        Collect(inline.SelectionSet, context.Schema.TypeOf(inline.TypeCondition) ?? type, fields, fragments);
                        break;
                    case GraphQLFragmentSpread spread when fragments.Add(spread.FragmentName.Name.StringValue):
                        if (context.Document.Fragment(spread.FragmentName.Name.Value) is { } fragment)
                            Collect(fragment.SelectionSet, context.Schema.TypeOf(fragment.TypeCondition), fields, fragments);
                        break;
                }
            }
        }

        private static bool HaveSameShape(IGraphType one, IGraphType two) => (one, two) switch
        {
            (NonNullGraphType a, NonNullGraphType b) => HaveSameShape(a.ResolvedType!, b.ResolvedType!),
            (ListGraphType a, ListGraphType b) => HaveSameShape(a.ResolvedType!, b.ResolvedType!),
            (NonNullGraphType or ListGraphType, _) or (_, NonNullGraphType or ListGraphType) => false,
            _ => one == two || (one is not ScalarGraphType && two is not ScalarGraphType),
        };

        private string Arguments(GraphQLField field)
        {
            if (!_arguments.TryGetValue(field, out var text))
                _arguments.Add(field,
                    text = string.Join(',',
                        (field.Arguments?.Items ?? []).OrderBy(a => a.Name.StringValue, StringComparer.Ordinal)
                            .Select(a => _printer.Print(a))));
            return text;
        }
    }
}
