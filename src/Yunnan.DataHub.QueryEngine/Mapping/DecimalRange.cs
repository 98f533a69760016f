namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>
/// A decimal that the column could not hold would be rounded by the database and compare as another number: it is refused.
/// </summary>
internal static class DecimalRange
{
    public static object Check(object argument, ScalarMapping? column)
    {
        if (argument is not decimal number || column is not { Scale: { } scale, Precision: { } precision })
            return argument;
        if (decimal.Round(number, scale) != number)
            throw new QueryException(ErrorCodes.InvalidFilter, $"'{column.Name}' has {scale} decimals at most; {number} has more.");
        if (Math.Abs(number) >= PowerOfTen(precision - scale))
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{column.Name}' has {precision - scale} digits before the point at most; {number} has more.");
        return argument;
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
