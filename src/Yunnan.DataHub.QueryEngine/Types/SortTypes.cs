using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>The input types of <c>order</c>, named and shaped as HotChocolate's.</summary>
internal sealed class SortTypes
{
    private readonly Dictionary<string, DictionaryInputType> _types = [];
    public EnumerationGraphType Direction { get; } = new()
    { Name = "SortEnumType", Description = "Which way to sort; null sorts as the smallest value." };

    public EnumerationGraphType Nulls { get; } = new()
    { Name = "NullsOrder", Description = "Where rows without a value stand, whichever way the others are sorted." };

    public SortTypes()
    {
        Nulls.Add("FIRST", NullsOrder.First, "Before all others.");
        Nulls.Add("LAST", NullsOrder.Last, "After all others.");
        Direction.Add("ASC", SortDirection.Ascending, "Smallest first.");
        Direction.Add("DESC", SortDirection.Descending, "Largest first.");
    }

    /// <summary><c>TargetSortInput</c>: a direction for each column, and the objects that the row refers to.</summary>
    public DictionaryInputType Object(ObjectMapping mapping)
    {
        var name = mapping.Name + "SortInput";
        if (_types.TryGetValue(name, out var known))
            return known;
        var type = new DictionaryInputType(name,
            $"Sorts by one field of a {mapping.Name}; list several objects to sort by several fields.");
        _types.Add(name, type);
        foreach (var field in mapping.Fields)
        {
            if (field is ScalarMapping or IdMapping)
                type.Add(field.Name, Direction, field.Scope.Describe(null), field.Scope);
            else if (field is ReferenceMapping { Target: { } target } && target.Fields.Any(f => f is ScalarMapping or ReferenceMapping))
                type.Add(field.Name, Object(target), field.ShortDescription, field.Scope);
        }
        if (!mapping.TryGet(OrderBuilder.Nulls, out _))
            type.Add(OrderBuilder.Nulls, Nulls, "Where rows without a value of the fields in this object stand.");
        return type;
    }
}
