using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// A decimal as a whole number of its smallest unit. It converts what a query compares with, too, and there it rounds and stays in range
/// as SQL Server does with a parameter; that nothing is rounded when it is written, the context checks.
/// </summary>
internal sealed class ScaledDecimalConverter(int scale) : ValueConverter<decimal, long>(
    value => ToScaled(value, scale),
    scaled => FromScaled(scaled, scale))
{
    internal static long ToScaled(decimal value, int scale)
    {
        var factor = Factor(scale);
        if (value >= long.MaxValue / factor)
            return long.MaxValue;
        if (value <= long.MinValue / factor)
            return long.MinValue;
        return (long)Math.Round(value * factor, MidpointRounding.AwayFromZero);
    }

    // Dividing would do, but takes longer than to read the column.
    internal static decimal FromScaled(long scaled, int scale)
    {
        var digits = scaled < 0 ? 0 - (ulong)scaled : (ulong)scaled;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }
        return new decimal((int)digits, (int)(digits >> 32), 0, scaled < 0, (byte)scale);
    }

    private static decimal Factor(int scale) => scale switch
    {
        4 => 10_000m,
        6 => 1_000_000m,
        _ => throw new NotSupportedException($"Decimals are kept with 4 or 6 decimal places, not {scale}."),
    };
}
