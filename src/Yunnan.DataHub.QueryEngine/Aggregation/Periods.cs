using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Types;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>How a number stands for a period.</summary>
internal enum PeriodKind
{
    None,

    /// <summary>20223 is 2022-Q3.</summary>
    Quarter,

    /// <summary>202207 is 2022-07.</summary>
    Month,
}

/// <summary>Years, quarters and months of days.</summary>
internal static class Periods
{
    /// <summary>The numbers of the periods from that of one day to that of another.</summary>
    /// <exception cref="QueryException">The days are in the wrong order, or there are more periods than allowed.</exception>
    public static IReadOnlyList<object> Between(DatePart part, DateOnly from, DateOnly to, int most)
    {
        if (from > to)
            throw new QueryException(ErrorCodes.InvalidArgument, $"'from' of a fill is not after 'to'; {from:O} is after {to:O}.");
        var months = part switch { DatePart.Year => 12, DatePart.Quarter => 3, _ => 1 };
        int first = MonthsOf(from) / months, last = MonthsOf(to) / months;
        if (last - first >= most)
            throw new QueryException(ErrorCodes.ListTooLong,
                $"A fill has {most} periods at most (Hub:Limits:Groups); these are {last - first + 1}.");
        return [.. Enumerable.Range(first, last - first + 1).Select(period => (object)(part switch
        {
            DatePart.Year => period,
            DatePart.Quarter => (period / 4 * 10) + (period % 4) + 1,
            _ => (period / 12 * 100) + (period % 12) + 1,
        }))];

        static int MonthsOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
    }

    /// <summary>The number of a day's period, and how it reads; null for no day.</summary>
    public static (Expression Number, PeriodKind Kind) Of(Expression value, DatePart part)
    {
        var isNullable = Nullable.GetUnderlyingType(value.Type) is not null;
        var date = isNullable ? Expression.Property(value, nameof(Nullable<>.Value)) : value;
        Expression year = Expression.Property(date, nameof(DateOnly.Year)), month = Expression.Property(date, nameof(DateOnly.Month));
        var quarter = Expression.Add(Expression.Divide(Expression.Subtract(month, Expression.Constant(1)), Expression.Constant(3)),
            Expression.Constant(1));
        var (number, kind) = part switch
        {
            DatePart.Year => (year, PeriodKind.None),
            DatePart.Quarter => (Expression.Add(Expression.Multiply(year, Expression.Constant(10)), quarter), PeriodKind.Quarter),
            _ => (Expression.Add(Expression.Multiply(year, Expression.Constant(100)), month), PeriodKind.Month),
        };
        if (isNullable)
            number = Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)),
                Expression.Constant(null, typeof(int?)), Expression.Convert(number, typeof(int?)));
        return (number, kind);
    }
}
