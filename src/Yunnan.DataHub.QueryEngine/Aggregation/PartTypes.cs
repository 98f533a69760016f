using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Types;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>The GraphQL types of what is told of lists of parts, which belong to one object and are no rows by themselves: their number.</summary>
internal sealed class PartTypes(TypeRegistry registry, FilterTypes filters, SortTypes sorts)
{
    private readonly Dictionary<ObjectMapping, (DictionaryInputType Filter, DictionaryInputType Sort)> _inputs = [];

    /// <summary>The figures of a list of parts.</summary>
    public ObjectGraphType Aggregate { get; } = CreateAggregate(registry);

    /// <summary>Conditions on the figures, and how to sort by them.</summary>
    public (DictionaryInputType Filter, DictionaryInputType Sort) Inputs(ObjectMapping mapping)
    {
        if (_inputs.TryGetValue(mapping, out var known))
            return known;
        var filter = new DictionaryInputType(mapping.Name + "AggregateFilterInput", $"Conditions on the number of a list of {mapping.Name}.");
        filter.Add("where", filters.Object(mapping), "Of these elements alone.");
        filter.Add("count", filters.Scalar(typeof(int)), "How many elements.");
        var sort = new DictionaryInputType(mapping.Name + "AggregateSortInput", $"Sorts by the number of a list of {mapping.Name}.");
        sort.Add("where", filters.Object(mapping), "Of these elements alone.");
        sort.Add("count", sorts.Direction, "How many elements.");
        _inputs.Add(mapping, (filter, sort));
        return (filter, sort);
    }

    private static ObjectGraphType CreateAggregate(TypeRegistry registry)
    {
        var type = new ObjectGraphType { Name = "PartAggregate", Description = "Figures of a list of parts of an object." };
        type.AddField(new FieldType
        {
            Name = "count",
            ResolvedType = new NonNullGraphType(registry.Leaf(typeof(int))),
            Description = "How many elements.",
        });
        return type;
    }
}
