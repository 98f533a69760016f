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
