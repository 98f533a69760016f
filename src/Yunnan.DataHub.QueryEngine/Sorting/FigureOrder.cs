using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Sorting;

/// <summary>Figures to sort by: those of groups, or those of a list for the rows that have it.</summary>
/// <param name="mapping">The mapping of the rows that the figures are of.</param>
/// <param name="figures">The figures.</param>
/// <param name="which">The condition that says which rows a figure is of.</param>
/// <param name="distinct">Counts the different values of a dimension; null where that can't be.</param>
internal sealed class FigureOrder(ObjectMapping mapping, Figures figures, Func<ArgumentRef, LambdaExpression?> which,
    Func<object, LambdaExpression?, Expression>? distinct = null)
{
    /// <summary>The keys that a field such as <c>sum: { amount: DESC }</c> states.</summary>
    /// <param name="path">What their paths begin with.</param>
    /// <param name="name">The field.</param>
    /// <param name="given">What it says.</param>
    public IEnumerable<OrderKey> Field(string path, string name, ArgumentRef given) => (name, given.Value) switch
    {
        ("count", SortDirection direction) => [new OrderKey(path + name, figures.Count(), direction, false)],
        ("countIf", IDictionary<string, object?> fields) =>
            [new OrderKey(path + name, figures.Count(which(given["where"])), Direction(path + name, fields), false)
            { Arguments = given.Read }],
        ("ratio", IDictionary<string, object?> fields) =>
            [new OrderKey(path + name, Ratio(given), Direction(path + name, fields), true) { Arguments = given.Read }],
        (_, IDictionary<string, object?> columns) => columns.Select(column => new OrderKey($"{path}{name}.{column.Key}",
            Figure(name, mapping.Column(column.Key)),
            column.Value is SortDirection direction ? direction : throw OrderBuilder.NoDirection($"{path}{name}.{column.Key}"), true)),
        _ => throw OrderBuilder.NoDirection(path + name),
    };

    private Expression Ratio(ArgumentRef given)
    {
        var (part, whole) = new RatioFigure(figures, which, distinct).Of(name => given[name]);
        return Figures.Quotient(part, whole);
    }

    private static SortDirection Direction(string path, IDictionary<string, object?> fields) =>
        fields.TryGetValue("direction", out var given) && given is SortDirection direction
            ? direction : throw OrderBuilder.NoDirection(path + ".direction");

    private Expression Figure(string name, ScalarMapping column) => name switch
    {
        "sum" => figures.Sum(column),
        "avg" => figures.AverageRank(column),
        "min" => figures.Min(column),
        _ => figures.Max(column),
    };
}
