using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Parsing;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>Checks a document's size and depth before anything else looks at it. Fragments are measured once each, however often they are used.</summary>
internal sealed class DocumentLimits(GraphQLDocument document, EngineLimits limits)
{
    /// <summary>Within one introspection, lists of types may be entered from each other only so often: each level multiplies the answer.</summary>
    private const int IntrospectionLists = 3;

    private readonly Dictionary<string, (int Depth, int Lists)> _fragments = new(StringComparer.Ordinal);
    private int _fields;

    public void Check()
    {
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            var depth = 0;
            foreach (var selection in operation.SelectionSet.Selections)
                depth = Math.Max(depth, Measure(selection).Depth);
            if (depth > limits.Depth)
                throw new QueryException(ErrorCodes.DepthExceeded, $"Fields may be nested {limits.Depth} deep; here they are {depth} deep. Ask for the inner objects in a request of their own.");
            if (operation.SelectionSet.Selections.Count > limits.RootFields)
                throw new QueryException(ErrorCodes.TooManyFields, $"An operation may have {limits.RootFields} root fields; this one has {operation.SelectionSet.Selections.Count}.");
        }
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            MeasureFragment(fragment.FragmentName.Name.StringValue);
    }

    private (int Depth, int Lists) Measure(ASTNode selection) => selection switch
    {
        GraphQLField field => MeasureField(field),
        GraphQLInlineFragment inline => MeasureAll(inline.SelectionSet),
        GraphQLFragmentSpread spread => MeasureFragment(spread.FragmentName.Name.StringValue),
        _ => default,
    };

    private (int Depth, int Lists) MeasureField(GraphQLField field)
    {
        if (++_fields > limits.Fields)
            throw new QueryException(ErrorCodes.TooManyFields, $"A document may write out {limits.Fields} fields; this one has more.");
        var (depth, lists) = MeasureAll(field.SelectionSet);
        var name = field.Name.Value;
        if (name == "fields" || name == "inputFields" || name == "possibleTypes" || name == "types" || name == "args")
            lists++;
        if (name == "__schema" || name == "__type")
        {
            // The usual introspection query goes types → fields → args.
            return lists <= IntrospectionLists
                ? (0, 0)
                : throw new QueryException(ErrorCodes.DepthExceeded, "The introspection enters lists of types from each other too often. Fetch the schema as text from /graphql?sdl.");
        }
        return (depth + 1, lists);
    }

    private (int Depth, int Lists) MeasureAll(GraphQLSelectionSet? selectionSet)
    {
        var (depth, lists) = (0, 0);
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            var (d, l) = Measure(selection);
            (depth, lists) = (Math.Max(depth, d), Math.Max(lists, l));
        }
        return (depth, lists);
    }

    private (int Depth, int Lists) MeasureFragment(string name)
    {
        if (_fragments.TryGetValue(name, out var known))
            return known;
        // A fragment that contains itself ends here; validation says what is wrong with it.
        _fragments[name] = default;
        var fragment = document.Fragment(name);
        return _fragments[name] = fragment is null ? default : MeasureAll(fragment.SelectionSet);
    }
}
