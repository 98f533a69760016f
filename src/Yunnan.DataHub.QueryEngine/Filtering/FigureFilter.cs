using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>Conditions on figures: of a group in <c>having</c>, of a list in <c>where</c>.</summary>
/// <param name="filters">Makes the comparisons.</param>
/// <param name="mapping">The rows' mapping.</param>
/// <param name="figures">The figures.</param>
/// <param name="which">The condition that says which rows a figure is of.</param>
/// <param name="distinct">Counts the different values of a dimension; null where that can't be.</param>
internal sealed class FigureFilter(FilterBuilder filters, ObjectMapping mapping, Figures figures,
    Func<ArgumentRef, LambdaExpression?> which, Func<object, LambdaExpression?, Expression>? distinct = null)
{
    /// <summary>The condition that a field such as <c>sum: { amount: { gt: 3 } }</c> states.</summary>
    public Expression? Field(string name, ArgumentRef given)
    {
        if (given.Value is null)
            throw new QueryException(ErrorCodes.InvalidFilter, $"'{name}' takes an object of conditions, not null.");
        return name switch
        {
            "count" => filters.Scalar(figures.Count(), given, static argument => argument),
            "countIf" => filters.Scalar(figures.Count(which(given["where"])), given.Without("where"), static argument => argument),
            "ratio" => filters.Scalar(new RatioFigure(figures, which, distinct).Comparable(given), given.Without(RatioFigure.Fields),
                static argument => (double)(decimal)argument),
            _ => given.Fields.Aggregate((Expression?)null, (all, field) => Conditions.And(all, Measure(name, field.Name, field.Value))),
        };
    }

    private Expression? Measure(string figure, string name, ArgumentRef given)
    {
        if (given.Value is null)
            throw new QueryException(ErrorCodes.InvalidFilter, $"'{name}' takes an object of conditions, not null.");
        var column = mapping.Column(name);
        var value = figure switch
        {
            "sum" => figures.Sum(column),
            "min" => figures.Min(column),
            _ => figures.Max(column),
        };
        return filters.Scalar(value, given, column.CheckRange);
    }
}
