using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>
/// Orders the fragments of a document so that each comes after those that it spreads. It keeps its own stack: a chain of fragments may be
/// as long as the document.
/// </summary>
internal static class FragmentOrder
{
    /// <exception cref="QueryException">Fragments spread each other in a circle.</exception>
    public static IReadOnlyList<GraphQLFragmentDefinition> Sort(GraphQLDocument document)
    {
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToList();
        var byName = new Dictionary<string, GraphQLFragmentDefinition>(StringComparer.Ordinal);
        foreach (var fragment in fragments)
            byName.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        var ordered = new List<GraphQLFragmentDefinition>(fragments.Count);
        // False while the fragments that it spreads are being ordered.
        var isOrdered = new Dictionary<GraphQLFragmentDefinition, bool>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(GraphQLFragmentDefinition Fragment, Queue<string> Spreads)>();
        foreach (var fragment in fragments)
        {
            Enter(fragment);
            while (open.TryPeek(out var top))
            {
                if (!top.Spreads.TryDequeue(out var name))
                {
                    open.Pop();
                    isOrdered[top.Fragment] = true;
                    ordered.Add(top.Fragment);
                }
                else if (byName.TryGetValue(name, out var spread))
                {
                    Enter(spread);
                }
            }
        }
        return ordered;

        void Enter(GraphQLFragmentDefinition fragment)
        {
            if (!isOrdered.TryGetValue(fragment, out var done))
            {
                isOrdered.Add(fragment, false);
                open.Push((fragment, Spreads(fragment.SelectionSet)));
            }
            else if (!done)
            {
                throw new QueryException(ErrorCodes.FragmentCycle,
                    $"The fragment '{fragment.FragmentName.Name}' spreads itself, directly or through others.");
            }
        }
    }

    private static Queue<string> Spreads(GraphQLSelectionSet selectionSet)
    {
        var spreads = new Queue<string>();
        var open = new Stack<GraphQLSelectionSet>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is GraphQLFragmentSpread spread)
                    spreads.Enqueue(spread.FragmentName.Name.StringValue);
                else if (selection is IHasSelectionSetNode { SelectionSet: { } inner })
                    open.Push(inner);
            }
        }
        return spreads;
    }
}
