using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Turns the <c>order</c> of groups into keys; the dimensions come last, so that the order is total.</summary>
internal sealed class GroupOrder(AggregateMapping mapping, Grouping grouping)
{
    public List<OrderKey> Build(object? order, IEnumerable<Dimension> by, EngineLimits limits)
    {
        var keys = new List<OrderKey>();
        foreach (var item in (order as IEnumerable ?? Array.Empty<object>()).Cast<IDictionary<string, object?>>())
        {
            foreach (var (name, value) in item)
                Add(keys, name, value);
        }
        if (keys.Count > limits.SortKeys)
            throw new QueryException(ErrorCodes.InvalidOrder, $"An order may name {limits.SortKeys} figures; this one names {keys.Count}.");
        foreach (var dimension in by.Where(d => keys.All(k => k.Path != "key." + d.Name)))
            keys.Add(new OrderKey("key." + dimension.Name, grouping.Key(dimension)!, SortDirection.Ascending, true));
        return keys;
    }

    private void Add(List<OrderKey> keys, string name, object? value)
    {
        switch (name, value)
        {
            case ("count", SortDirection direction):
                keys.Add(new OrderKey(name, grouping.Count, direction, false));
                break;
            case (_, IDictionary<string, object?> figures):
                foreach (var (figure, inner) in figures)
                {
                    if (inner is not SortDirection direction)
                        throw Null($"{name}.{figure}");
                    keys.Add(new OrderKey($"{name}.{figure}", Figure(name, figure), direction, true));
                }
                break;
            default:
                throw Null(name);
        }
    }

    private Expression Figure(string figure, string name)
    {
        if (figure == "key")
        {
            return grouping.Key(mapping[name])
                ?? throw new QueryException(ErrorCodes.InvalidOrder,
                    $"Groups can be sorted by the dimensions in 'by'; '{name}' is not among them.");
        }
        var measure = mapping.Measures.First(m => m.Name == name);
        return figure switch
        {
            "sum" => grouping.Sum(measure),
            "avg" => grouping.AverageRank(measure),
            "min" => grouping.Min(measure),
            _ => grouping.Max(measure),
        };
    }

    private static QueryException Null(string path) => new(ErrorCodes.InvalidOrder, $"'{path}' takes ASC or DESC, not null.");
}
