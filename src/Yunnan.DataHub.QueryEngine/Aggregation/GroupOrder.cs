using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Turns the <c>order</c> of groups into keys; the dimensions come last, so that the order is total.</summary>
internal sealed class GroupOrder(AggregateMapping mapping, FigurePlan figures)
{
    private readonly Grouping _grouping = figures.Grouping;

    public List<OrderKey> Build(ArgumentRef order, EngineLimits limits)
    {
        var keys = new List<OrderKey>();
        var byFigure = new FigureOrder(mapping.Mapping, _grouping.Figures, figures.Rows.Of, figures.CountDistinct);
        foreach (var item in order.Value is null ? [] : order.Items)
        {
            foreach (var (name, given) in item.Fields)
                keys.AddRange(name == "key" && given.Value is not null ? Dimensions(given) : byFigure.Field("", name, given));
        }
        return OrderBuilder.Complete(keys,
            _grouping.Dimensions.Select(d => new OrderKey(PathOf(d.Name), _grouping.Key(d)!, SortDirection.Ascending, true)), limits);
    }

    private IEnumerable<OrderKey> Dimensions(ArgumentRef given) => given.Fields.Select(field => new OrderKey(PathOf(field.Name),
        _grouping.Key(mapping[field.Name])
            ?? throw new QueryException(ErrorCodes.InvalidOrder,
                $"Groups can be sorted by the dimensions in 'by'; '{field.Name}' is not among them."),
        field.Value.Value is SortDirection direction ? direction : throw OrderBuilder.NoDirection(PathOf(field.Name)), true));

    private static string PathOf(string dimension) => "key." + dimension;
}
