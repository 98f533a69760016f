using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>
/// One figure for each of another, over the same rows or over those that meet a condition each: counts of rows, counts of different values,
/// or sums.
/// </summary>
/// <param name="figures">The figures of the rows.</param>
/// <param name="which">The condition that says which rows a figure is of.</param>
/// <param name="distinct">Counts the different values of a dimension; null where rows are counted alone.</param>
internal sealed class RatioFigure(Figures figures, Func<ArgumentRef, LambdaExpression?> which,
    Func<object, LambdaExpression?, Expression>? distinct = null)
{
    /// <summary>The fields that say what the ratio is of.</summary>
    public static readonly string[] Fields = ["of", "to", "numerator", "denominator", "distinct"];

    /// <summary>What is divided, and what by.</summary>
    /// <param name="of">What a field of the argument says.</param>
    public (Expression Part, Expression Whole) Of(Func<string, ArgumentRef> of) =>
        (Figure(of("numerator").Value, of("distinct").Value, of("of")), Figure(of("denominator").Value, of("distinct").Value, of("to")));

    /// <summary>The ratio as a condition sees it.</summary>
    /// <exception cref="QueryException">It can't be compared with a number on every database.</exception>
    public Expression Comparable(ArgumentRef given)
    {
        if (Scale(given["numerator"].Value) != Scale(given["denominator"].Value))
            throw new QueryException(ErrorCodes.InvalidFilter,
                "A condition on a ratio takes two sums of decimals with the same number of decimals, or two of whole numbers and counts.");
        var (part, whole) = Of(name => given[name]);
        return Figures.Quotient(part, whole);
    }

    private Expression Figure(object? sum, object? of, ArgumentRef where) => (sum, of) switch
    {
        (IColumnValue { Column: var column }, _) => figures.Sum(column, which(where)),
        (_, null) => figures.Count(which(where)),
        (_, var dimension) when distinct is not null => distinct(dimension, which(where)),
        _ => throw new QueryException(ErrorCodes.InvalidFilter,
            "Different values are counted in groups alone, not in a list: leave out 'distinct'."),
    };

    private static int Scale(object? sum) => (sum as IColumnValue)?.Column.Scale ?? 0;
}
