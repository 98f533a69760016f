using System.Linq.Expressions;
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
            var nulls = OrderBuilder.NullsIn(item, "");
            foreach (var (name, given) in item.Without(OrderBuilder.Nulls).Fields)
            {
                var ofKey = name == "key" && given.Value is not null;
                var place = (ofKey && !IsDimension(OrderBuilder.Nulls) ? OrderBuilder.NullsIn(given, PathOf("")) : null) ?? nulls;
                foreach (var key in ofKey ? Dimensions(given) : byFigure.Field("", name, given))
                    keys.AddRange(OrderBuilder.Placed(key, place));
            }
        }
        return OrderBuilder.Complete(keys,
            _grouping.Dimensions.Select(d => Key(d.Name, _grouping.Key(d)!, SortDirection.Ascending)), limits);
    }

    private IEnumerable<OrderKey> Dimensions(ArgumentRef given) =>
        (IsDimension(OrderBuilder.Nulls) ? given : given.Without(OrderBuilder.Nulls)).Fields.Select(field => Key(field.Name,
            _grouping.Key(mapping[field.Name])
                ?? throw new QueryException(ErrorCodes.InvalidOrder,
                    $"Groups can be sorted by the dimensions in 'by'; '{field.Name}' is not among them."),
            field.Value.Value is SortDirection direction ? direction : throw OrderBuilder.NoDirection(PathOf(field.Name))));

    private bool IsDimension(string name) => mapping.Find(name) is not null;

    private static OrderKey Key(string dimension, Expression value, SortDirection direction) =>
        new(PathOf(dimension), value, direction, IsNullable: !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null);

    private static string PathOf(string dimension) => "key." + dimension;
}
