using System.Globalization;

namespace Yunnan.DataHub.QueryEngine.Scalars;

/// <summary>Reads decimal numbers as they are written: one that would have to be rounded is none.</summary>
internal static class ExactDecimal
{
    /// <summary>How many digits, and how many of them behind the point, any <see cref="decimal" /> holds.</summary>
    public const int Digits = 28;

    /// <summary>Reads a number in the form that JSON and GraphQL share; false for one of more digits than a decimal holds.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && IsExact(text);

    private static bool IsExact(ReadOnlySpan<char> text)
    {
        // Most numbers have so few digits that there is nothing to look at.
        if (text.Length <= Digits && text.IndexOfAny('e', 'E') < 0)
            return true;
        var end = text.IndexOfAny('e', 'E') is var found and >= 0 ? found : text.Length;
        var (first, last, point) = (-1, -1, end);
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '.')
                point = i;
            else if (text[i] is > '0' and <= '9')
                (first, last) = (first < 0 ? i : first, i);
        }
        if (first < 0)
            return true;
        var exponent = 0;
        if (end < text.Length
            && !int.TryParse(text[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;
        var digits = last - first + (first < point && point < last ? 0 : 1);
        var behindPoint = (last > point ? last - point : last - point + 1L) - exponent;
        return digits <= Digits && behindPoint <= Digits;
    }
}
